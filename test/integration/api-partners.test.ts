/** The register of partners and the files that are no messages, over HTTP. */
import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { statesToClarify } from '../../src/contracts/partner-message.ts';
import { type ApiClient, eventually, signIn } from './api-client.ts';

let network: ApiClient;
beforeAll(async () => {
  network = await signIn('stab-network');
});

const contact = {
  person: 'Petra Partnerin',
  phone: '01234 5678',
  email: 'petra@vhs.example',
  address: 'Lernweg 3, 12345 Musterstadt',
};
const school = {
  kind: 'COURSE_PROVIDER',
  name: 'Volkshochschule Musterstadt',
  channel: 'MAIL',
  answerWithinDays: 10,
  active: true,
  contact,
  acceptsReferrals: true,
  referralNote: 'Alphabetisierung: Warteliste',
  reason: 'Neuer Vertrag',
};

async function partner(key: string) {
  const { body } = await network.get('/partners');
  return body.items.find((item: { key: string }) => item.key === key);
}

test('partners have one set of keys: those of the messages', async () => {
  const { body } = await network.get('/partners');

  const keys = body.items.map(({ key }: { key: string }) => key);
  expect(keys).toEqual(expect.arrayContaining(['CENTRAL_REGISTER', 'SCHOOL_OFFICE', 'WELFARE_ORGANISATION', 'HOUSING_OPERATOR']));
  expect(keys).not.toEqual(expect.arrayContaining(['AZR']));
  for (const { key, kind } of body.items) if (/^[A-Z_]+$/.test(key)) expect([key, kind]).toEqual([key, key]);
});

test('network staff add and change a partner; an old version is refused with the difference', async () => {
  // given
  const key = `vhs-${randomUUID().slice(0, 8)}`;
  const idempotencyKey = randomUUID();

  // when
  const added = await network.put(`/partners/${key}`, { ...school, expectedVersion: 0 }, { idempotencyKey });
  const again = await network.put(`/partners/${key}`, { ...school, expectedVersion: 0 }, { idempotencyKey });
  const changed = await network.put(`/partners/${key}`, { ...school, answerWithinDays: 5, expectedVersion: 1 });
  const stale = await network.put(`/partners/${key}`, { ...school, active: false, expectedVersion: 1 });

  // then
  expect([added.status, again.status, added.body.version, again.body.version]).toEqual([200, 200, 1, 1]);
  expect(changed.body).toMatchObject({ version: 2, answerWithinDays: 5, contact });
  expect(stale.body).toMatchObject({ code: 'STALE_VERSION', difference: { version: { sent: 1, current: 2 } } });
  expect(await partner(key)).toMatchObject({ name: school.name, active: true, acceptsReferrals: true, version: 2 });
  const { body: log } = await (await signIn('dpo')).get(`/audit?resourceKind=partner&resourceId=${key}`);
  expect(log.items.map(({ details }: { details: { reason: string } }) => details.reason)).toEqual([school.reason, school.reason]);
});

test('everybody reads, few write, and what no partner can be is refused', async () => {
  const [steering, agent] = await Promise.all([signIn('stab-steering'), signIn('sc-agent')]);

  expect((await agent.get('/partners')).status).toBe(200);
  expect((await agent.put('/partners/JOBCENTER', { ...school, expectedVersion: 1 })).status).toBe(403);
  expect((await steering.put('/partners/JOBCENTER', { ...school, expectedVersion: 1 })).status).toBe(403);
  expect((await network.put('/partners/x', { ...school, kind: 'PIZZERIA', expectedVersion: 0 })).status).toBe(422);
  expect((await network.put('/partners/y', { ...school, expectedVersion: 3 })).status).toBe(404);
});

test('a file that is no message is seen, with the reason, and put away by a person', async () => {
  // given
  const agent = await signIn('sc-agent');
  const inbox = path.join(process.env.LOTSE_TEST_DATA_DIR ?? '', 'partner/inbox/jobcenter');
  const file = `${randomUUID()}.json`;
  await writeFile(path.join(inbox, `.${file}`), JSON.stringify({ format: 'something else' }));

  // when
  await rename(path.join(inbox, `.${file}`), path.join(inbox, file));
  const find = async () => {
    const { body } = await agent.get('/partner-quarantine');
    return body.items.find((item: { file: string }) => item.file === file);
  };
  const found = await eventually(find, (item) => item !== undefined);
  const settled = await agent.post(`/partner-quarantine/${found.fileId as string}/settle`, { note: 'Jobcenter angerufen' });

  // then
  expect(found).toMatchObject({ partnerKind: 'JOBCENTER', reason: 'INVALID_ENVELOPE' });
  expect(settled.status).toBe(200);
  expect(await find()).toBeUndefined();
  expect((await agent.post(`/partner-quarantine/${found.fileId as string}/settle`, { note: 'noch einmal' })).status).toBe(404);
  expect((await (await signIn('lst-clerk')).get('/partner-quarantine')).status).toBe(403);
});

test('messages are narrowed to a kind of partner and to what needs a person', async () => {
  const agent = await signIn('sc-agent');

  const { body } = await agent.get('/partner-messages?attention=true&partnerKind=HEALTH_OFFICE&limit=200');

  for (const { state, partnerKind } of body.items) {
    expect(statesToClarify).toContain(state);
    expect(partnerKind).toBe('HEALTH_OFFICE');
  }
  expect((await agent.get('/partner-messages?partnerKind=PIZZERIA')).status).toBe(422);
});
