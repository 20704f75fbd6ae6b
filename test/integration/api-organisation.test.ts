/** Accounts, absences, sessions and the audit log over HTTP. */
import { randomUUID } from 'node:crypto';
import { anonymous, type ApiClient, eventually, signIn } from './api-client.ts';

const password = 'ein langes Passwort für Tests';
let admin: ApiClient;
beforeAll(async () => {
  admin = await signIn('admin');
});

async function newAccount(groups = ['lst-clerk']) {
  const login = `test.${randomUUID()}`;
  const { status, body } = await admin.post('/accounts', { login, displayName: 'Tina Test', groups, password });
  expect(status).toBe(201);
  return { login, accountId: String(body.accountId), version: Number(body.version) };
}

describe('accounts', () => {
  test('a new account signs in with its groups; switched off it is out at once', async () => {
    // given
    const { login, accountId } = await newAccount();
    const client = await signIn(login, password);
    expect((await client.get('/session')).body.actor).toMatchObject({ groups: ['lst-clerk'], departments: ['lst'] });

    // when
    await admin.patch(`/accounts/${accountId}`, { active: false, reason: 'Ausgeschieden' });

    // then
    expect((await client.get('/session')).status).toBe(401);
    expect((await anonymous().post('/session', { login, password })).body.code).toBe('SIGN_IN_FAILED');
  });

  test('a changed group holds at once, a new password ends the sessions', async () => {
    const { login, accountId } = await newAccount();
    const client = await signIn(login, password);

    await admin.patch(`/accounts/${accountId}`, { groups: ['abh-clerk'], reason: 'Umsetzung' });
    expect((await client.get('/session')).body.actor.departments).toEqual(['abh']);
    await admin.patch(`/accounts/${accountId}`, { password: `${password} neu`, reason: 'Vergessen' });

    expect((await client.get('/session')).status).toBe(401);
    expect((await signIn(login, `${password} neu`)).accountId).toBe(accountId);
  });

  test('what cannot be is refused', async () => {
    const { login, accountId, version } = await newAccount();
    const base = { login, displayName: 'Doppelt', groups: [], password };

    expect((await admin.post('/accounts', base)).body).toMatchObject({ code: 'LOGIN_TAKEN', field: 'login' });
    expect((await admin.post('/accounts', { ...base, login: `x.${login}`, groups: ['kings'] })).body.code).toBe('UNKNOWN_GROUP');
    expect((await admin.post('/accounts', { ...base, login: `y.${login}`, password: 'kurz' })).body.code).toBe(
      'PASSWORD_TOO_WEAK',
    );
    await admin.patch(`/accounts/${accountId}`, { displayName: 'Neu', reason: 'Heirat', expectedVersion: version });
    const stale = await admin.patch(`/accounts/${accountId}`, { displayName: 'Alt', reason: 'Irrtum', expectedVersion: version });
    expect([stale.status, stale.body.difference.current.displayName]).toEqual([409, 'Neu']);
    expect((await admin.patch(`/accounts/${admin.accountId}`, { groups: [], reason: 'Schluss' })).body.code).toBe(
      'LAST_ADMINISTRATOR',
    );
    expect((await (await signIn('lst-lead')).post('/accounts', base)).status).toBe(403);
  });

  test('colleagues see who works where, but neither logins nor who has left', async () => {
    const { accountId } = await newAccount();
    const clerk = await signIn('lst-clerk');
    const found = async () =>
      (await clerk.get('/accounts')).body.items.find((account: { accountId: string }) => account.accountId === accountId);

    expect(await found()).toEqual({
      accountId,
      displayName: 'Tina Test',
      groups: ['lst-clerk'],
      active: true,
      absentFrom: null,
      absentUntil: null,
      deputyId: null,
    });
    await admin.patch(`/accounts/${accountId}`, { active: false, reason: 'Ausgeschieden' });
    expect(await found()).toBeUndefined();
  });
});

describe('absence', () => {
  test('lets the deputy of the same department act in the absent person’s place', async () => {
    // given
    const [absent, deputy, stranger] = [await newAccount(), await newAccount(), await newAccount(['abh-clerk'])];
    const client = await signIn(absent.login, password);
    const deputyClient = await signIn(deputy.login, password);
    const path = `/accounts/${absent.accountId}/absence`;
    const absence = { from: '2020-01-01', until: null, deputyId: deputy.accountId };

    // when
    const refused = await client.put(path, { ...absence, deputyId: stranger.accountId });
    const foreign = await deputyClient.put(path, absence);
    const entered = await client.put(path, absence);

    // then
    expect(refused.body.code).toBe('DEPUTY_NOT_POSSIBLE');
    expect(foreign.status).toBe(403);
    expect(entered.body.deputyId).toBe(deputy.accountId);
    expect((await deputyClient.get('/session')).body.actor.deputyFor).toEqual([absent.accountId]);
    await (await signIn('lst-lead')).put(path, { from: null });
    expect((await deputyClient.get('/session')).body.actor.deputyFor).toEqual([]);
  });
});

test('an administrator sees and ends the sessions of others', async () => {
  const { login, accountId } = await newAccount();
  const client = await signIn(login, password);
  const { body } = await admin.get(`/accounts/${accountId}/sessions`);

  expect(body.items).toEqual([expect.objectContaining({ accountId, current: false })]);
  expect((await client.get(`/accounts/${admin.accountId}/sessions`)).status).toBe(403);
  expect((await admin.delete(`/accounts/${accountId}/sessions/${body.items[0].sessionId}`)).status).toBe(204);
  expect((await client.get('/session')).status).toBe(401);
});

test('a department that the municipality does not have gives no rights', async () => {
  const steering = await signIn('stab-network');
  try {
    await admin.patch('/organisation/departments/stab', { enabled: false, reason: 'Nicht eingerichtet' });
    await eventually(
      () => steering.get('/cases'),
      ({ status }) => status === 403,
    );
  } finally {
    await admin.patch('/organisation/departments/stab', { enabled: true, reason: 'Eingerichtet' });
  }
  expect((await admin.get('/organisation')).body.departments.every(({ enabled }: { enabled: boolean }) => enabled)).toBe(true);
});

describe('audit', () => {
  test('the administrator sees the operators’ part, the data-protection officer everything; reading is itself written down', async () => {
    // given
    const { accountId } = await newAccount();
    const officer = await signIn('dpo');
    const entriesFor = async (client: ApiClient) => (await client.get(`/audit?resourceId=${accountId}`)).body.items;

    // then
    expect(await entriesFor(admin)).toEqual([
      expect.objectContaining({ action: 'account.create', resource: { kind: 'account', id: accountId }, outcome: 'DONE' }),
    ]);
    expect((await admin.get('/audit?resourceKind=audit')).body.items).toEqual([]);
    const reads = await officer.get(`/audit?resourceKind=audit&accountId=${admin.accountId}&limit=1`);
    expect(reads.body.items[0]).toMatchObject({ action: 'audit.read' });
    expect((await (await signIn('lst-lead')).get('/audit')).status).toBe(403);
  });

  test('pages follow on one another, the export holds each entry on its line, and the chain is whole', async () => {
    const officer = await signIn('dpo');
    const first = await officer.get('/audit?limit=3');
    const second = await officer.get(`/audit?limit=3&cursor=${first.body.nextCursor}`);
    const sequences = [...first.body.items, ...second.body.items].map(({ sequence }: { sequence: number }) => sequence);
    const lines = (await (await officer.raw('/audit/export?action=account.create')).text()).trim().split('\n');
    const verified = await officer.get('/audit/verify');
    const anchored = await officer.get(`/audit/verify?sequence=${first.body.items[0].sequence}&hash=${'0'.repeat(64)}`);

    expect(sequences).toEqual([...sequences].sort((a, b) => b - a));
    expect(new Set(sequences).size).toBe(6);
    expect(lines.map((line) => JSON.parse(line).action)).toEqual(lines.map(() => 'account.create'));
    expect(verified.body).toMatchObject({ ok: true, problem: null });
    expect(anchored.body).toMatchObject({ ok: false, problem: 'CHANGED', firstBroken: first.body.items[0].sequence });
  });
});
