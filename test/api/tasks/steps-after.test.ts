import { stepsAfter } from '../../../src/api/tasks/steps-after.ts';
import type { ModelElement } from '../../../src/read-model/process-definitions.ts';

const step = (type: string, name: string | null): ModelElement => ({ type, name });
const flow = (sourceRef: string, targetRef: string, name: string | null = null): ModelElement => ({
  type: 'sequenceFlow',
  name,
  sourceRef,
  targetRef,
});

describe('stepsAfter', () => {
  it('looks behind gateways and tells what leads to each step', () => {
    // given a task, a question with two answers, and a merge in one of the ways
    const elements = {
      Check: step('userTask', 'Vollständigkeit prüfen'),
      Complete: step('exclusiveGateway', 'Antrag vollständig?'),
      Merge: step('exclusiveGateway', null),
      Match: step('serviceTask', 'Status abgleichen'),
      Request: step('serviceTask', 'Unterlagen anfordern'),
      F1: flow('Check', 'Complete'),
      F2: flow('Complete', 'Merge', 'ja'),
      F3: flow('Merge', 'Match'),
      F4: flow('Complete', 'Request', 'nein'),
    };
    // when
    const steps = stepsAfter(elements, 'Check');
    // then
    expect(steps).toEqual([
      { elementId: 'Match', type: 'serviceTask', name: 'Status abgleichen', condition: 'Antrag vollständig? ja' },
      { elementId: 'Request', type: 'serviceTask', name: 'Unterlagen anfordern', condition: 'Antrag vollständig? nein' },
    ]);
  });

  it('tells no condition where a step always follows, and ends where gateways lead in a circle', () => {
    // given a task with a direct successor and two gateways that point at each other
    const elements = {
      Hear: step('userTask', 'Anhören'),
      Release: step('userTask', 'Freigeben'),
      A: step('exclusiveGateway', null),
      B: step('exclusiveGateway', null),
      F1: flow('Hear', 'Release'),
      F2: flow('Hear', 'A'),
      F3: flow('A', 'B'),
      F4: flow('B', 'A'),
    };
    // when
    const steps = stepsAfter(elements, 'Hear');
    // then
    expect(steps).toEqual([{ elementId: 'Release', type: 'userTask', name: 'Freigeben', condition: null }]);
  });
});
