import { libraryRows, searchRows, type LibraryAnswers } from '../../../web/designer/library/library-rows.ts';

const version = (number: number, running: number) => ({
  processDefinitionKey: String(number),
  version: number,
  resourceName: 'benefit/benefit.bpmn',
  state: 'ACTIVE' as const,
  deployedAt: `2026-03-0${number}T10:00:00.000Z`,
  deployment: null,
  running,
  withIncident: 0,
});
const draft = (name: string, title: string, savedAt: string) => ({
  name,
  title,
  revision: '7b0e4f2c-8d3a-4a52-9a52-3f1f6f0a2b11',
  basedOnVersion: null,
  savedAt,
  savedBy: { accountId: 'a', name: `Wer um ${savedAt.slice(11, 13)} Uhr` },
});

/** Nobody has asked for a review or said anything. */
const quiet = { review: null, openComments: 0, mentions: 0 };

const answers: LibraryAnswers = {
  models: {
    items: [
      { modelId: 'benefit', decisions: ['rate', 'gone'], forms: ['hearing'], released: true, draft: [], ...quiet },
      {
        review: 'REQUESTED',
        openComments: 3,
        mentions: 1,
        modelId: 'new-one',
        decisions: [],
        forms: [],
        released: false,
        draft: [
          draft('new-one/new-one.bpmn', 'Ausbildungsduldung', '2026-03-05T08:00:00.000Z'),
          draft('new-one/a.form', 'a', '2026-03-05T09:00:00.000Z'),
        ],
      },
    ],
  },
  processes: { items: [{ processDefinitionId: 'benefit', name: 'Leistungen', versions: [version(2, 3), version(1, 4)] }] },
  decisions: { items: [{ decisionId: 'rate', name: 'Leistungssätze', versions: [] }] },
  forms: { items: [{ formId: 'hearing', versions: [] }] },
  offers: {
    items: [
      {
        ...{ offerId: 'a'.repeat(64), modelId: 'benefit', kind: 'form', id: 'hearing', resourceName: 'benefit/hearing.form' },
        ...{ currentVersion: 2, offeredAt: '2026-03-06T08:00:00.000Z' },
      },
    ],
  },
};

test('a model shows its newest version, who is left on older ones, and its parts by name', () => {
  // when
  const [begun, benefit] = libraryRows(answers);

  // then
  expect(benefit).toMatchObject({ name: 'Leistungen', version: 2, versions: 2, running: 3, runningOnOlder: 4, draft: null });
  expect(benefit?.parts.map(({ title }) => title)).toEqual(['Leistungssätze', 'gone', 'hearing']);
  expect([benefit?.offered, begun?.offered]).toEqual([['hearing.form'], []]);
  expect(begun?.parts).toMatchObject([{ kind: 'form', title: 'a', version: null, query: 'file=a.form' }]);
  expect(begun).toMatchObject({
    name: 'Ausbildungsduldung',
    version: null,
    deployedAt: null,
    draft: { files: 2, savedBy: 'Wer um 09 Uhr' },
    review: 'REQUESTED',
    openComments: 3,
    mentions: 1,
  });
});

test('a search finds every word in the name, the id or a part', () => {
  const rows = libraryRows(answers);
  const found = (query: string) => searchRows(rows, query).map(({ modelId }) => modelId);
  expect(found('')).toHaveLength(2);
  expect(found('LEISTUNGEN hear')).toEqual(['benefit']);
  expect(found('duldung')).toEqual(['new-one']);
  expect(found('leistungen duldung')).toEqual([]);
});
