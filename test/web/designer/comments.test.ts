import type { ModelComment } from '../../../src/contracts/model-review.ts';
import { mentionsIn } from '../../../web/designer/comments/mentions.ts';
import { inReadingOrder, marksOf } from '../../../web/designer/comments/threads.ts';

test('who is called by name is spoken to, the longer of two names alone', () => {
  const people = [{ name: 'Mona' }, { name: 'Mona Modell' }, { name: 'Dirk Design' }];
  const called = (text: string) => mentionsIn(text, people).map(({ name }) => name);
  expect(called('@Mona Modell, siehst du das auch so?')).toEqual(['Mona Modell']);
  expect(called('Dirk Design weiß es, @Mona und @Mona Modell nicht')).toEqual(['Mona Modell', 'Mona']);
});

const by = { accountId: 'a', name: 'A' };
const comment = (commentId: string, file: string, elementId: string | null, resolved = false): ModelComment => ({
  ...{ commentId, file, elementId, elementName: null, text: '', mentions: [], by, at: `2026-01-0${commentId}T00:00:00Z` },
  replies: [],
  resolved: resolved ? { by, at: '2026-02-01T00:00:00Z' } : null,
});

test('open ones of the file at hand come first; only they are marked on its drawing', () => {
  const all = [
    comment('1', 'a.bpmn', 'Task_1', true),
    comment('2', 'b.form', 'Field_1'),
    comment('3', 'a.bpmn', 'Task_1'),
    comment('4', 'a.bpmn', 'Task_1'),
    comment('5', 'a.bpmn', null),
  ];
  expect(inReadingOrder(all, 'a.bpmn').map(({ commentId }) => commentId)).toEqual(['3', '4', '5', '2', '1']);
  expect(marksOf(all, 'a.bpmn')).toEqual([{ elementId: 'Task_1', count: 2 }]);
});
