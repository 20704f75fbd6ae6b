/** What the pages of an instance make of what the API answers. */
import { highlightsOf, overlaysOf } from '../../../web/operations/instance/diagram-marks.ts';
import { historyTree, type HistoryElement } from '../../../web/operations/instance/history-tree.ts';
import { mappingOf, withMapping } from '../../../web/operations/migrate/mapping.ts';
import {
  addToken,
  dropToken,
  emptyPlan,
  endToken,
  keepToken,
  moveToken,
  placeToken,
} from '../../../web/operations/modify/plan.ts';
import { highlightsOfPlan } from '../../../web/operations/modify/plan-marks.ts';

function element(key: string, elementId: string, scopeKey: string | null, state: HistoryElement['state'] = 'COMPLETED') {
  const at = { startedAt: '2026-12-07T09:00:00.000Z', endedAt: null };
  return { elementInstanceKey: key, elementId, type: 'USER_TASK', name: elementId, scopeKey, state, ...at };
}
const words = {
  tokens: (count: number) => `${count}t`,
  incidents: (count: number) => `${count}i`,
  times: (count: number) => `${count}x`,
};

describe('history', () => {
  test('elements stand below their scope, the instance itself is left out', () => {
    // given
    const elements = [
      element('1', 'process', null),
      element('2', 'Sub', '1'),
      element('3', 'Task', '2'),
      element('4', 'End', '1'),
    ];
    // when
    const tree = historyTree(elements, '1');
    // then
    expect(tree.map(({ elementId, children }) => [elementId, children.map((child) => child.elementId)])).toEqual([
      ['Sub', ['Task']],
      ['End', []],
    ]);
  });

  test('what hangs on a scope that is cut off is not lost', () => {
    expect(historyTree([element('3', 'Task', '2')], '1').map(({ elementId }) => elementId)).toEqual(['Task']);
  });
});

describe('diagram of an instance', () => {
  const shown = {
    elements: [
      element('1', 'A', null),
      element('2', 'A', null),
      element('3', 'B', null, 'ACTIVE'),
      element('4', 'C', null, 'TERMINATED'),
    ],
    flows: [{ elementId: 'Flow_A_B' }],
    incidents: [
      { elementId: 'B', state: 'OPEN' as const },
      { elementId: 'A', state: 'RESOLVED' as const },
    ],
  };

  test('shows the path taken, and an open incident before the token', () => {
    expect(highlightsOf(shown)).toEqual({ A: 'done', B: 'incident', C: 'canceled', Flow_A_B: 'done' });
  });

  test('counts tokens, open incidents and repeated passes', () => {
    expect(overlaysOf(shown, words).map(({ elementId, kind, label }) => [elementId, kind, label])).toEqual([
      ['A', 'neutral', '2x'],
      ['B', 'token', '1t'],
      ['B', 'incident', '1i'],
    ]);
  });
});

describe('moving tokens', () => {
  test('a token ends once and goes to where it is moved', () => {
    const plan = moveToken(endToken(emptyPlan, '1'), '1', 'B');
    expect(plan).toEqual({ terminate: ['1'], activate: [{ elementId: 'B' }] });
  });

  test('every piece of the plan can be taken back', () => {
    const plan = addToken(moveToken(emptyPlan, '1', 'B'), 'C');
    expect(dropToken(keepToken(plan, '1'), 0)).toEqual({ terminate: [], activate: [{ elementId: 'C' }] });
  });

  test('a scope is named and unnamed', () => {
    const named = placeToken(addToken(emptyPlan, 'B'), 0, '7');
    expect(named.activate).toEqual([{ elementId: 'B', ancestorElementInstanceKey: '7' }]);
    expect(placeToken(named, 0, null).activate).toEqual([{ elementId: 'B' }]);
  });

  test('an element counts as left only when all its tokens end', () => {
    const tokens = [
      { elementInstanceKey: '1', elementId: 'A' },
      { elementInstanceKey: '2', elementId: 'A' },
    ];
    expect(highlightsOfPlan(endToken(emptyPlan, '1'), tokens, undefined)).toEqual({ A: 'active' });
    expect(highlightsOfPlan(endToken(endToken(emptyPlan, '1'), '2'), tokens, undefined)).toEqual({ A: 'removed' });
    expect(highlightsOfPlan(addToken(emptyPlan, 'B'), tokens, 'C')).toEqual({ A: 'active', B: 'added', C: 'next' });
  });
});

test('a mapping that is taken back is proposed again', () => {
  const chosen = withMapping(withMapping({}, 'A', 'A2'), 'B', 'B2');
  expect(mappingOf(withMapping(chosen, 'A', ''))).toEqual([{ sourceElementId: 'B', targetElementId: 'B2' }]);
});
