import { randomUUID } from 'node:crypto';
import { Conflict } from '../../../src/errors.ts';
import { provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const own = ownCaseFile();

test('a conflict takes one position per party until it is decided', async () => {
  // given
  const { caseId } = await own.openCase();
  const conflictId = randomUUID();
  const conflict = { conflictId, caseId, conflictType: 'REMOVAL_VS_TRAINING', parties: ['abh', 'fsa'] };
  await own.caseFile.conflicts.open(conflict, provenance);
  await own.caseFile.conflicts.open(conflict, provenance);

  // when
  const position = { orgKey: 'abh', text: 'erste Fassung', legalBasis: 'AufenthG § 60c' };
  await own.caseFile.conflicts.addPosition(conflictId, position, provenance);
  await own.caseFile.conflicts.addPosition(conflictId, { ...position, text: 'zweite Fassung' }, provenance);
  await own.caseFile.conflicts.addPosition(conflictId, { ...position, orgKey: 'fsa' }, provenance);
  await own.caseFile.conflicts.recordOutcome(conflictId, 'KOMPROMISS', 'beide Seiten', provenance);

  // then
  const decided = await own.caseFile.conflicts.get(conflictId);
  expect(decided.positions.map(({ orgKey, text }) => [orgKey, text])).toEqual([
    ['abh', 'zweite Fassung'],
    ['fsa', 'erste Fassung'],
  ]);
  await expect(own.caseFile.conflicts.addPosition(conflictId, position, provenance)).rejects.toMatchObject({
    code: 'CONFLICT_DECIDED',
  });
  await expect(own.caseFile.conflicts.recordOutcome(conflictId, 'EXTERN', null, provenance)).rejects.toThrow(Conflict);
  expect(await own.caseFile.conflicts.recordOutcome(conflictId, 'KOMPROMISS', null, provenance)).toMatchObject({
    outcome: 'KOMPROMISS',
  });
});
