/** What the words of a search mean: names of tasks and processes, or whatever names their case to the reader. */
import type { Actor } from '../../contracts/actor.ts';
import { maySearchPersons } from '../../policies/person.policy.ts';
import { wordsOf, type UserTaskFilter } from '../../read-model/user-task-filter.ts';
import type { ApiDeps } from '../deps.ts';

/** Cases are looked up once for all these texts. Who may not search persons finds by case number alone. */
export async function textFilters(
  { caseFile }: Pick<ApiDeps, 'caseFile'>,
  actor: Actor,
  texts: readonly (string | undefined)[],
): Promise<Pick<UserTaskFilter, 'text' | 'casesOfWords'>[]> {
  const words = [...new Set(texts.flatMap(wordsOf))];
  if (words.length === 0) return texts.map(() => ({}));
  const casesOfWords = await caseFile.cases.ofWords(words, { byPerson: maySearchPersons(actor).allowed });
  return texts.map((text) => ({ text, casesOfWords }));
}
