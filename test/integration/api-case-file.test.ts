/** Fields by data class and purpose, corrections, notes, and the vault: who sees what, and that it leaves a trace. */
import { type ApiClient, signIn } from './api-client.ts';
import { newPerson } from './new-person.ts';

const people: Record<string, ApiClient> = {};
const as = (who: string): ApiClient => people[who]!;
beforeAll(async () => {
  for (const who of ['sc-agent', 'abh-clerk', 'lst-clerk', 'fsa-worker', 'fsa-lead', 'unt-clerk', 'dpo', 'admin']) {
    people[who] = await signIn(who);
  }
});

async function newCase() {
  return (await as('sc-agent').post('/persons', newPerson())).body;
}

const keysOf = (body: { items: { key: string }[] }) => body.items.map(({ key }) => key);

async function auditOf(caseId: string, action: string) {
  const { body } = await as('dpo').get(`/audit?caseId=${caseId}&action=${action}`);
  return body.items;
}

describe('fields', () => {
  test('of a protected class are given for a purpose, and the read is audited with it', async () => {
    // given
    const { caseId } = await newCase();
    const status = { subject: 'person', values: { azrNumber: '123456789' }, reason: 'Ankunftsnachweis', expectedVersion: 1 };
    expect((await as('abh-clerk').patch(`/cases/${caseId}/fields`, status)).status).toBe(200);
    const read = (query: string) => as('abh-clerk').get(`/cases/${caseId}/fields?dataClass=REGISTER${query}`);

    // when
    const without = await read('');
    const given = await read('&purpose=TASK');

    // then
    expect(without.body).toMatchObject({ items: [], refused: [{ dataClass: 'REGISTER', reason: 'purposeRequired' }] });
    expect(given.body.items).toEqual([expect.objectContaining({ key: 'azrNumber', value: '123456789' })]);
    expect((await auditOf(caseId, 'field.read')).map(({ outcome, purpose }: never) => [outcome, purpose])).toEqual([
      ['DONE', 'TASK'],
      ['DENIED', null],
    ]);
  });

  test('of a class that is not open to the department are refused by name, and the attempt is audited', async () => {
    const { caseId } = await newCase();
    const answer = await as('abh-clerk').get(`/cases/${caseId}/fields?dataClass=BENEFIT&dataClass=CORE&purpose=TASK`);

    expect(keysOf(answer.body)).toEqual(expect.arrayContaining(['familyName', 'birthDate']));
    expect(answer.body.refused).toEqual([{ dataClass: 'BENEFIT', reason: 'notPermitted' }]);
    expect(await auditOf(caseId, 'field.read')).toEqual([
      expect.objectContaining({ outcome: 'DENIED', details: { refused: answer.body.refused } }),
    ]);
  });

  test('counselling and health stay closed to everybody who is not named, the administrator sees nothing', async () => {
    const { caseId } = await newCase();
    for (const who of ['sc-agent', 'abh-clerk', 'lst-clerk', 'unt-clerk', 'fsa-worker']) {
      const { body } = await as(who).get(`/cases/${caseId}/fields?dataClass=COUNSELLING&purpose=TASK`);
      expect([who, body.items, body.refused]).toEqual([who, [], [{ dataClass: 'COUNSELLING', reason: 'notPermitted' }]]);
    }
    expect((await as('lst-clerk').get(`/cases/${caseId}/fields?dataClass=HEALTH&purpose=TASK`)).body.refused).toHaveLength(1);
    expect((await as('admin').get(`/cases/${caseId}/fields`)).status).toBe(403);
  });

  test('changed by two people at once: the second gets the difference and nothing is written', async () => {
    // given
    const { caseId } = await newCase();
    const { body: before } = await as('sc-agent').get(`/cases/${caseId}/fields?dataClass=CORE`);
    const correct = (who: string, phone: string) =>
      as(who).patch(`/cases/${caseId}/fields`, {
        subject: 'person',
        values: { phone },
        reason: 'Neue Nummer',
        expectedVersion: before.versions.person,
      });

    // when
    const first = await correct('sc-agent', '030 1234567');
    const second = await correct('fsa-worker', '030 7654321');

    // then
    expect(first.body).toEqual({ version: Number(before.versions.person) + 1 });
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({
      code: 'STALE_VERSION',
      difference: { phone: { sent: '+49307654321', current: '+49301234567', changedBy: as('sc-agent').accountId } },
    });
    const history = await as('sc-agent').get(`/cases/${caseId}/fields/phone/history`);
    expect(history.body.items).toEqual([
      expect.objectContaining({ value: '+49301234567', by: as('sc-agent').accountId, reason: 'Neue Nummer' }),
    ]);
  });

  test('are corrected by the department that owns them, and only with values of the catalogue', async () => {
    const { caseId } = await newCase();
    const correct = (who: string, values: object) =>
      as(who).patch(`/cases/${caseId}/fields`, { subject: 'person', values, reason: 'Berichtigung', expectedVersion: 1 });

    expect((await correct('lst-clerk', { azrNumber: '123456789' })).body).toMatchObject({
      code: 'DATA_CLASS_NOT_PERMITTED',
      field: 'values.azrNumber',
    });
    expect((await correct('sc-agent', { shoeSize: 42 })).body.code).toBe('UNKNOWN_FIELD');
    expect((await correct('sc-agent', { sex: 'x' })).body).toMatchObject({ code: 'INVALID_REQUEST', field: 'sex' });
    expect((await correct('sc-agent', {})).status).toBe(422);
  });
});

test('notes are read by all who work on the case', async () => {
  const { caseId } = await newCase();
  const added = await as('sc-agent').post(`/cases/${caseId}/notes`, { text: 'Kommt am Dienstag wieder.' });

  expect(added.status).toBe(201);
  expect((await as('lst-clerk').get(`/cases/${caseId}/notes`)).body.items).toEqual([added.body]);
  expect((await as('sc-agent').post(`/cases/${caseId}/notes`, { text: '  ' })).status).toBe(422);
});

describe('counselling notes', () => {
  test('belong to the assigned social worker; the lead assigns and reads nothing', async () => {
    // given
    const { caseId } = await newCase();
    const notes = `/cases/${caseId}/counselling-notes`;
    const [worker, lead] = [as('fsa-worker'), as('fsa-lead')];
    expect((await worker.post(notes, { text: 'vor der Zuweisung' })).status).toBe(403);

    // when
    await lead.put(`/cases/${caseId}/social-worker`, { accountId: worker.accountId });
    const added = await worker.post(notes, { text: 'Vertrauliches Gespräch' });

    // then
    expect(added.status).toBe(201);
    expect((await worker.get(`${notes}/${added.body.noteId}`)).body.text).toBe('Vertrauliches Gespräch');
    expect((await worker.get(notes)).body).toEqual({ assignedWorker: worker.accountId, items: [added.body] });
    for (const who of ['fsa-lead', 'abh-clerk', 'lst-clerk', 'sc-agent', 'admin', 'dpo']) {
      expect([who, (await as(who).get(`${notes}/${added.body.noteId}`)).status]).toEqual([who, 403]);
    }
    expect(await auditOf(caseId, 'counselling.read')).toEqual([
      expect.objectContaining({ outcome: 'DENIED', actor: expect.objectContaining({ accountId: lead.accountId }) }),
      expect.objectContaining({ outcome: 'DONE' }),
    ]);
  });

  test('a worker takes on a person whom nobody has, and cannot take one away', async () => {
    const { caseId } = await newCase();
    const [worker, lead] = [as('fsa-worker'), as('fsa-lead')];
    const assign = (client: ApiClient, accountId: string) => client.put(`/cases/${caseId}/social-worker`, { accountId });

    expect((await assign(worker, lead.accountId)).status).toBe(403);
    expect((await assign(lead, as('lst-clerk').accountId)).body.code).toBe('ASSIGNEE_NOT_A_CANDIDATE');
    expect((await assign(worker, worker.accountId)).status).toBe(200);
    expect((await assign(lead, lead.accountId)).status).toBe(200);
    expect((await assign(worker, worker.accountId)).status).toBe(403);
  });
});
