import { InvalidInput } from '../../../src/errors.ts';

/** The case does not have yet what a letter of this kind has to say. */
export class LetterLacks extends InvalidInput {
  /**
   * @param field what is not there: a field of the case, or what the letter is written about
   * @param sentence the same for a person
   */
  constructor(field: string, sentence: string) {
    super('LETTER_LACKS_FACTS', { field, values: { message: sentence } });
  }
}
