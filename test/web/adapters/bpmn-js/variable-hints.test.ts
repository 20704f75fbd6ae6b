import { variableHint, wordsOf } from '../../../../web/adapters/bpmn-js/variable-hints.ts';

test('a variable has the type that it has in the engine', () => {
  expect(variableHint('caseId')).toEqual({ name: 'caseId', type: 'String', isList: false });
  expect(variableHint('workingDays').type).toBe('Number');
  expect(variableHint('monthlyAmountCents').type).toBe('Number');
  expect(variableHint('identityDoubt').type).toBe('Boolean');
  expect(variableHint('urgencyResult').type).toBe('Context');
  expect(variableHint('matchCandidateIds')).toMatchObject({ type: 'String', isList: true });
  expect(variableHint('unheardOf').type).toBe('String');
});

test('it says what it stands for and which elements write it, each once', () => {
  const origin = [{ id: 'Task_1', name: 'Dringlichkeit bestimmen' }, { id: 'Task_2' }, { id: 'Task_2' }];

  expect(wordsOf({ name: 'urgency', origin }, 'de')).toBe('Dringlichkeit, aus „Dringlichkeit bestimmen“, „Task_2“');
  expect(wordsOf({ name: 'caseId' }, 'en')).toBe('case');
  expect(wordsOf({ name: 'unheardOf' }, 'de')).toBe('unheardOf');
});
