/** A norm that nothing begins is no deadline: each has a process, or it is said who begins it instead. */
import { deadlineNorms, type DeadlineNorm } from '../../src/contracts/deadline.ts';
import { reviewNorms } from '../../workers/benefits/calculation/review-date.ts';
import { allModels, extension, inputs } from './models.ts';

/** Norms that the models take from a variable, by its name. */
const named: Record<string, readonly string[]> = { '=reviewNorm': reviewNorms };

const begunOtherwise: Partial<Record<DeadlineNorm, string>> = {
  HEARING: 'the task that looks at the answer is due when its time is over',
  ASYLG_74: 'the notice is that of the BAMF: a person begins it on the case',
  AUFENTHG_81_2: 'nothing tells Lotse of a birth: a person begins it on the case',
  AUFENTHG_81_4: 'the renewal itself begins ninety days before the title ends',
};

test('every norm is begun by a process or on purpose by none', async () => {
  const begun = new Set<string>(
    (await allModels())
      .flatMap(({ elements }) => elements)
      .filter((element) => extension(element, 'TaskDefinition') ?? extension(element, 'CalledElement'))
      .flatMap((element) => inputs(element).filter(({ target }) => target === 'norm'))
      .flatMap(({ source }) => named[source] ?? [...source.matchAll(/"([A-Z0-9_]+)"/g)].map(([, norm]) => norm ?? '')),
  );

  expect(deadlineNorms.filter((norm) => !begun.has(norm)).sort()).toEqual(Object.keys(begunOtherwise).sort());
});
