/** What somebody writes in a case file is told to those who may see it, as it happens and without what it says. */
import { type ApiClient, eventually, signIn } from './api-client.ts';
import { type ChangeStream, factsOf, followChanges } from './change-stream.ts';
import { newPerson } from './new-person.ts';

const people = ['sc-agent', 'lst-clerk', 'fsa-worker', 'unt-clerk', 'stab-steering'] as const;
type Who = (typeof people)[number];

const clients = {} as Record<Who, ApiClient>;
const streams = {} as Record<Who, ChangeStream>;
let caseId: string;

beforeAll(async () => {
  for (const who of people) clients[who] = await signIn(who);
  caseId = (await clients['sc-agent'].post('/persons', newPerson())).body.caseId;
});

beforeEach(async () => {
  for (const who of people) streams[who] = await followChanges(clients[who]);
});
afterEach(() => Object.values(streams).forEach((stream) => stream.close()));

/** What everybody has been told of the case once all have heard of a note that is written last. */
async function toldTo(...whom: Who[]): Promise<Record<string, unknown>> {
  await clients['sc-agent'].post(`/cases/${caseId}/notes`, { text: 'Schlusspunkt' });
  const told = await Promise.all(
    whom.map(async (who) => {
      const text = await streams[who].until((received) =>
        factsOf(received, 'cases', caseId).some(({ part }) => part === 'notes'),
      );
      return [who, factsOf(text, 'cases', caseId).filter(({ part }) => part !== 'notes')];
    }),
  );
  return Object.fromEntries(told) as Record<string, unknown>;
}

const currentVersion = async (client: ApiClient, subject: string): Promise<number> =>
  (await client.get(`/cases/${caseId}/fields?purpose=TASK`)).body.versions[subject];

test('a note arrives at once, without its words', async () => {
  await clients['lst-clerk'].post(`/cases/${caseId}/notes`, { text: 'Frau Geheim hat angerufen' });

  const text = await streams['sc-agent'].until((received) => factsOf(received, 'cases', caseId).length > 0);

  expect(factsOf(text, 'cases', caseId)).toEqual([{ part: 'notes' }]);
  expect(text).not.toContain('Geheim');
});

test('benefit data are a matter of the benefits department, and nobody else hears that they changed', async () => {
  // given
  const expectedVersion = await currentVersion(clients['lst-clerk'], 'household');

  // when
  const correction = { subject: 'household', values: { housingCosts: 780_00 }, reason: 'Mietvertrag', expectedVersion };
  expect((await clients['lst-clerk'].patch(`/cases/${caseId}/fields`, correction)).status).toBe(200);

  // then
  expect(await toldTo('lst-clerk', 'sc-agent', 'unt-clerk')).toEqual({
    'lst-clerk': [{ part: 'fields', version: expectedVersion + 1 }],
    'sc-agent': [],
    'unt-clerk': [],
  });
});

test('a document is told to those who may see its class', async () => {
  // given
  const body = new FormData();
  body.append('kind', 'BENEFIT_EVIDENCE');
  body.append('title', 'Kontoauszug');
  body.append('file', new Blob(['%PDF-1.7\n%%EOF'], { type: 'application/pdf' }), 'kontoauszug.pdf');

  // when
  const added = await clients['sc-agent'].raw(`/cases/${caseId}/documents`, { method: 'POST', body });

  // then
  expect(added.status).toBe(201);
  expect(await toldTo('lst-clerk', 'fsa-worker')).toEqual({
    'lst-clerk': [{ part: 'documents', version: 1 }],
    'fsa-worker': [],
  });
});

test('the freeze by a goal conflict is told to all, the conflict itself to its parties', async () => {
  // when
  const conflict = { conflictType: 'OTHER', conflictParties: ['lst', 'fsa'] };
  await clients['fsa-worker'].post(`/cases/${caseId}/goal-conflicts`, conflict);
  await eventually(
    () => clients['fsa-worker'].get(`/cases/${caseId}`),
    ({ body }) => body.frozenBy.length > 0,
  );

  // then
  const told = (await toldTo('lst-clerk', 'unt-clerk')) as Record<Who, { part: string }[]>;
  const parts = (who: Who) => [...new Set(told[who].map(({ part }) => part))];
  expect(parts('lst-clerk')).toEqual(expect.arrayContaining(['conflicts', 'case']));
  expect(parts('unt-clerk')).toContain('case');
  expect(parts('unt-clerk')).not.toContain('conflicts');
});

test('counselling is between the assigned social worker and the person', async () => {
  // given
  const worker = clients['fsa-worker'];
  await worker.put(`/cases/${caseId}/social-worker`, { accountId: worker.accountId });

  // when
  await worker.post(`/cases/${caseId}/counselling-notes`, { text: 'vertraulich' });

  // then
  const told = (await toldTo('fsa-worker', 'sc-agent', 'lst-clerk')) as Record<Who, { part: string }[]>;
  const counselling = (who: Who) => told[who].filter(({ part }) => part === 'counselling');
  expect(counselling('fsa-worker')).not.toEqual([]);
  expect([...counselling('sc-agent'), ...counselling('lst-clerk')]).toEqual([]);
});
