import freezeCase from '../../../workers/strategy/freeze-case.worker.ts';
import type { StrategyDeps } from '../../../workers/strategy/index.ts';
import liftFreeze from '../../../workers/strategy/lift-freeze.worker.ts';
import recordConflictOutcome from '../../../workers/strategy/record-conflict-outcome.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, conflictId] = [uuid(), uuid()];
const done = () => jest.fn().mockResolvedValue(undefined);

describe('freeze-case', () => {
  it('opens the record of a conflict that a process raised, then freezes the case', async () => {
    // given
    const [open, freeze] = [done(), done()];
    const input = { caseId, conflictId, conflictType: 'HOUSING_VS_VULNERABILITY', conflictParties: ['unt', 'fsa'] };

    // when
    await freezeCase.handle(input, only<StrategyDeps>({ conflicts: { open }, cases: { freeze } }), jobContext());

    // then
    expect(open).toHaveBeenCalledWith(
      { conflictId, caseId, conflictType: 'HOUSING_VS_VULNERABILITY', parties: ['unt', 'fsa'] },
      expect.objectContaining({ by: 'worker:freeze-case' }),
    );
    expect(freeze).toHaveBeenCalledWith(caseId, conflictId, expect.anything());
  });
});

describe('record-conflict-outcome', () => {
  it.each([
    [{ conflictReasons: 'Ausbildung beginnt im August.' }, 'Ausbildung beginnt im August.'],
    [{}, null],
  ])('keeps the outcome with the reasons on file: %j', async (onFile, reasons) => {
    const recordOutcome = done();
    const deps = only<StrategyDeps>({ conflicts: { recordOutcome }, fields: { current: () => Promise.resolve(onFile) } });

    await recordConflictOutcome.handle({ caseId, conflictId, conflictOutcome: 'KOMPROMISS' }, deps, jobContext());

    expect(recordOutcome).toHaveBeenCalledWith(conflictId, 'KOMPROMISS', reasons, expect.anything());
  });

  it('gives the norm as the reason where the law decided, whatever an earlier conflict left on file', async () => {
    const recordOutcome = done();
    const onFile = { conflictReasons: 'Abwägung des früheren Konflikts.' };
    const deps = only<StrategyDeps>({ conflicts: { recordOutcome }, fields: { current: () => Promise.resolve(onFile) } });
    const trainingToleration = { outcome: 'MANDATORY', legalBasis: '§ 60c Abs. 1 AufenthG', reviewed: true };
    const input = { caseId, conflictId, conflictOutcome: 'BLEIBEPERSPEKTIVE', trainingToleration } as const;

    await recordConflictOutcome.handle(input, deps, jobContext());

    expect(recordOutcome).toHaveBeenCalledWith(conflictId, 'BLEIBEPERSPEKTIVE', '§ 60c Abs. 1 AufenthG', expect.anything());
  });
});

describe('lift-freeze', () => {
  it('lets the case go on', async () => {
    const liftFreezeOf = done();

    await liftFreeze.handle({ caseId, conflictId }, only<StrategyDeps>({ cases: { liftFreeze: liftFreezeOf } }), jobContext());

    expect(liftFreezeOf).toHaveBeenCalledWith(caseId, conflictId, expect.objectContaining({ by: 'worker:lift-freeze' }));
  });
});
