import { compareDrafts } from '../../../web/inbox/task/draft-difference.ts';
import { entriesAsText } from '../../../web/inbox/task/entry-text.ts';
import { processHighlights } from '../../../web/inbox/task/process-highlights.ts';

const words = { yes: 'ja', no: 'nein' };
const schema = {
  components: [
    { type: 'checkbox', key: 'complete', label: 'Antrag ist vollständig' },
    { type: 'checklist', key: 'missing', label: 'Fehlende Unterlagen', values: [{ label: 'Mietvertrag', value: 'RENT' }] },
    { type: 'datetime', key: 'dueOn', dateLabel: 'Vorzulegen bis' },
    { type: 'dynamiclist', path: 'members', label: 'Haushalt', components: [{ type: 'textfield', key: 'givenNames' }] },
  ],
};

test('entries are taken along in the words of the form', () => {
  const values = {
    complete: false,
    missing: ['RENT'],
    dueOn: '2026-12-07',
    members: [{ givenNames: 'Dalia', personId: '1' }, { givenNames: 'Emil' }],
    note: '',
  };
  expect(entriesAsText(schema, values, words)).toBe(
    'Antrag ist vollständig: nein\nFehlende Unterlagen: Mietvertrag\nVorzulegen bis: 07.12.2026\nHaushalt: Dalia; Emil',
  );
});

test('two drafts differ in what they say, in the order of the form; nothing is nothing in any form', () => {
  const here = { b: 'x', a: '', c: [] };
  const there = { b: 'y', a: null, d: 1 };
  expect(compareDrafts(here, there, ['a', 'b'])).toEqual([
    { key: 'b', here: 'x', there: 'y' },
    { key: 'd', here: undefined, there: 1 },
  ]);
});

test('the diagram shows the way, where it stands and what comes next; scopes do not colour everything', () => {
  const element = (elementId: string, type: string, state: 'ACTIVE' | 'COMPLETED') => ({
    elementId,
    type,
    state,
    name: null,
    lastAt: '2026-11-22T12:00:00.000Z',
  });
  const process = {
    elements: [element('P', 'PROCESS', 'ACTIVE'), element('A', 'USER_TASK', 'COMPLETED'), element('B', 'USER_TASK', 'ACTIVE')],
    flows: ['F'],
  };
  expect(processHighlights(process, ['C', 'A'])).toEqual({ A: 'done', B: 'active', C: 'next', F: 'done' });
});
