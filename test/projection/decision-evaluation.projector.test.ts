import { instanceOfCase, projected } from './record-stream.ts';

describe('decision evaluation projector', () => {
  it('keeps inputs, matched rules and outputs', async () => {
    const evaluations = (await projected()).all('decisionEvaluations');
    const own = evaluations.find((evaluation) => evaluation.processInstanceKey === instanceOfCase(1));
    expect(own).toMatchObject({
      decisionId: 'record-stream-urgency',
      state: 'EVALUATED',
      output: '"TODAY"',
      elementId: 'Task_Decide',
      decisions: [
        {
          inputs: [{ inputName: 'Hinweise', value: '2' }],
          matchedRules: [{ ruleId: 'Rule_Today', ruleIndex: 1, outputs: [{ outputName: 'Dringlichkeit', value: '"TODAY"' }] }],
        },
      ],
    });
  });

  it('has no instance for one that was evaluated outside a process', async () => {
    const evaluations = (await projected()).all('decisionEvaluations');
    expect(evaluations.filter(({ processInstanceKey }) => processInstanceKey === null)).toHaveLength(1);
  });
});
