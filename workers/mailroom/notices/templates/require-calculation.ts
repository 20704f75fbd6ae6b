import type { Calculation } from '../../../../src/case-file/repositories.ts';
import { LetterLacks } from '../letter-lacks.ts';
import type { NoticeFacts } from '../notice-facts.ts';

/** @throws LetterLacks without a calculation: a decision that grants something states how much */
export function requireCalculation({ calculation }: NoticeFacts): Calculation {
  if (calculation === null) throw new LetterLacks('calculationId', 'Ohne Berechnung kann dieser Bescheid nicht erstellt werden.');
  return calculation;
}
