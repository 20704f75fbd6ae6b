import { roundsOf } from '../../../web/goal-conflicts/conflict/rounds-of.ts';

const entry = (userTaskKey: string | null, value: unknown) => ({
  value,
  recordedAt: '2026-01-01T00:00:00Z',
  by: 'account',
  onBehalfOf: null,
  reason: 'conflict-round',
  userTaskKey,
  processInstanceKey: '9',
});

test('a round that repeats a value shows it, and rounds of other conflicts stay out', () => {
  // given: an earlier conflict's round 7, then rounds 1 and 2 that both failed to agree
  const histories = {
    roundHeldOn: [entry('7', '2025-01-01'), entry('1', '2026-01-05'), entry('2', '2026-01-09')],
    conflictProposal: [entry('1', 'Frist'), entry('2', 'Kurs')],
    agreed: [entry('1', false)],
  };

  // when
  const rounds = roundsOf(['1', '2'], histories);

  // then
  expect(rounds).toEqual([
    { userTaskKey: '1', heldOn: '2026-01-05', proposal: 'Frist', agreed: false },
    { userTaskKey: '2', heldOn: '2026-01-09', proposal: 'Kurs', agreed: false },
  ]);
});

test('a field that nobody filled in is unknown', () => {
  expect(roundsOf(['1'], { roundHeldOn: [], conflictProposal: [], agreed: [] })).toEqual([
    { userTaskKey: '1', heldOn: null, proposal: null, agreed: null },
  ]);
});
