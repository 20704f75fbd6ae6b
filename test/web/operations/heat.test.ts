import { focusOf, type ElementStatistics } from '../../../web/operations/process/heat.ts';

function element(elementId: string, figures: Partial<ElementStatistics> = {}): ElementStatistics {
  return { elementId, active: 0, incidents: 0, completed: 0, ...figures } as ElementStatistics;
}

describe('what a diagram comes near to on a phone', () => {
  it('is the warmest element of a heatmap', () => {
    const heat = new Map([
      ['Task_Check', 0.2],
      ['Task_Decide', 1],
      ['Gateway', 0],
    ]);
    expect(focusOf([element('Task_Check', { incidents: 1 })], heat)).toBe('Task_Decide');
  });

  it('is what is halted before what only waits, and nothing where nothing is', () => {
    const elements = [element('Start'), element('Task_Check', { active: 3 }), element('Task_Pay', { active: 1, incidents: 1 })];
    expect(focusOf(elements, undefined)).toBe('Task_Pay');
    expect(focusOf(elements.slice(0, 2), undefined)).toBe('Task_Check');
    expect(focusOf([element('Start')], undefined)).toBeUndefined();
  });
});
