import { demoPassword, demoPeople } from '../../src/identity/demo-accounts.ts';
import { createIdentity } from '../../src/identity/identity.ts';
import { seedOrganisation } from '../../src/identity/seed-organisation.ts';
import { longestMs } from '../../src/identity/sessions.ts';
import { openStore } from './open-store.ts';

const sessionSecret = 'a secret of at least thirty-two characters';
const client = { userAgent: 'Firefox', address: '10.1.2.3' };

type Store = Awaited<ReturnType<typeof openStore>>;
let store: Store;
let identity: ReturnType<typeof createIdentity>;
let clock = new Date('2026-03-02T09:00:00Z');
const minutes = (count: number) => new Date(clock.getTime() + count * 60_000);

beforeAll(async () => {
  store = await openStore();
  identity = createIdentity(store.connection, { sessionSecret, demoAccounts: true, now: () => clock });
  await identity.prepare();
});
afterAll(() => store.close());

const signIn = (login: string, password = demoPassword, address = client.address) =>
  identity.signIn.withPassword(login, password, { ...client, address });

describe('seed', () => {
  test('gives every candidate group and role a demo account, and a second start changes nothing', async () => {
    // given
    const organisation = await identity.organisation.read();
    const before = await identity.accounts.list();

    // when
    await identity.prepare();

    // then
    const keys = new Set([...organisation.groups, ...organisation.roles].map(({ key }) => key));
    expect(new Set(before.flatMap(({ groups }) => groups))).toEqual(keys);
    expect(await identity.accounts.list()).toEqual(before);
    expect(before).toHaveLength(demoPeople.length);
  });

  test('keeps what the administration has changed', async () => {
    // given
    const [partner] = (await identity.organisation.read()).partners;
    await identity.organisation.put('partners', { ...partner!, answerWithinDays: 3 });

    // when
    await identity.prepare();

    // then
    expect((await identity.organisation.read()).partners[0]).toMatchObject({ answerWithinDays: 3 });
  });

  test('adds what came with a later Lotse to a store that an earlier one has filled, and touches nothing else', async () => {
    // given an organisation from before the online services, when the register had keys of its own and entries were short
    const earlier = await openStore();
    const former: Record<string, string> = { CENTRAL_REGISTER: 'AZR', SCHOOL_OFFICE: 'EDUCATION_AUTHORITY' };
    const partners = seedOrganisation.partners
      .filter(({ key }) => key !== 'ONLINE_SERVICE')
      .map(({ key, name, channel, answerWithinDays, active }) => {
        return { key: former[key] ?? key, name, channel, answerWithinDays, active };
      });
    const { departments, groups, roles, locations } = seedOrganisation;
    const stored = Object.entries({ departments, groups, roles, locations, partners }).flatMap(([kind, entries]) =>
      entries.map((entry) => ({ _id: `${kind}:${entry.key}`, kind, entry: { ...entry } })),
    );
    const entryOf = (_id: string) => stored.find((one) => one._id === _id)!.entry;
    Object.assign(entryOf('partners:AZR'), { name: 'Unser Registerdienst', answerWithinDays: 4 });
    Object.assign(entryOf('departments:stab'), { enabled: false });
    await earlier.connection
      .collection<{ _id: string }>('organisation')
      .insertMany(stored.map((entry, position) => ({ ...entry, position })));

    // when
    const later = createIdentity(earlier.connection, { sessionSecret, demoAccounts: false });
    await later.prepare();
    await later.prepare();

    // then
    const organisation = await later.organisation.read();
    expect(organisation.partners.at(-1)).toMatchObject({ key: 'ONLINE_SERVICE', kind: 'ONLINE_SERVICE', channel: 'FIT_CONNECT' });
    expect(organisation.partners.map(({ key }) => key).sort()).toEqual(seedOrganisation.partners.map(({ key }) => key).sort());
    const register = organisation.partners.find(({ key }) => key === 'CENTRAL_REGISTER');
    expect(register).toMatchObject({ kind: 'CENTRAL_REGISTER', name: 'Unser Registerdienst', answerWithinDays: 4, version: 1 });
    expect(organisation.departments.find(({ key }) => key === 'stab')).toMatchObject({ enabled: false });
    expect(organisation.groups).toEqual(groups);
    await earlier.close();
  });

  test('makes no demo account, and refuses those left behind, when demo accounts are off', async () => {
    // given
    const production = createIdentity(store.connection, { sessionSecret, demoAccounts: false, now: () => clock });
    const empty = await openStore();
    const fresh = createIdentity(empty.connection, { sessionSecret, demoAccounts: false });

    // when
    await fresh.prepare();
    const refused = production.signIn.withPassword('adam.admin', demoPassword, client);

    // then
    expect(await fresh.accounts.list()).toEqual([]);
    await expect(refused).rejects.toMatchObject({ status: 401, code: 'SIGN_IN_FAILED' });
    const { accountId } = (await production.accounts.findByLogin('adam.admin'))!;
    expect(await production.actors.find(accountId)).toBeNull();
    await empty.close();
  });
});

describe('sign-in and sessions', () => {
  test('a session is found by its token until it is revoked', async () => {
    // given
    const { token, account, session } = await signIn('Nina.Beispiel ');

    // then
    expect(await identity.sessions.find(token)).toMatchObject({ accountId: account.accountId, userAgent: 'Firefox' });
    expect(await identity.sessions.find(`${token}x`)).toBeNull();
    expect(JSON.stringify(await store.connection.collection('sessions').find().toArray())).not.toContain(token);

    // when somebody else tries, then the owner
    await identity.sessions.revoke('somebody-else', session.sessionId);
    expect(await identity.sessions.find(token)).not.toBeNull();
    await identity.sessions.revoke(account.accountId, session.sessionId);

    // then
    expect(await identity.sessions.find(token)).toBeNull();
  });

  test('a session ends when idle, lives on when used, and ends after ten hours all the same', async () => {
    // given
    const start = clock;
    const used = await signIn('omar.muster');
    const idle = await signIn('omar.muster');

    // when
    for (clock = minutes(20); clock.getTime() < start.getTime() + longestMs; clock = minutes(20)) {
      expect(await identity.sessions.find(used.token)).not.toBeNull();
    }

    // then
    expect(await identity.sessions.find(idle.token)).toBeNull();
    expect(await identity.sessions.find(used.token)).toBeNull();
    clock = start;
  });

  test('wrong password, unknown login and an account switched off give the same answer', async () => {
    // given
    const off = await identity.accounts.findByLogin('kemal.kasse');
    await identity.accounts.update(off!.accountId, { active: false });

    // when
    const attempts = [signIn('nora.netzwerk', 'wrong'), signIn('nobody.here'), signIn('kemal.kasse')];

    // then
    for (const attempt of attempts)
      await expect(attempt).rejects.toMatchObject({ status: 401, code: 'SIGN_IN_FAILED', details: {} });
    expect(await identity.actors.find(off!.accountId)).toBeNull();
  });

  test('after five failures the login waits from this address, but not from another', async () => {
    // given
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await expect(signIn('anna.amtlich', 'wrong', '10.9.9.9')).rejects.toThrow();
      if (attempt === 4) clock = minutes(1);
    }

    // then
    await expect(signIn('anna.amtlich', demoPassword, '10.9.9.9')).rejects.toMatchObject({
      status: 429,
      code: 'SIGN_IN_THROTTLED',
    });
    await expect(signIn('anna.amtlich', demoPassword, '10.9.9.8')).resolves.toMatchObject({ account: { login: 'anna.amtlich' } });

    // when
    clock = minutes(20);

    // then
    await expect(signIn('anna.amtlich', demoPassword, '10.9.9.9')).resolves.toBeDefined();
  });
});

describe('actors', () => {
  const account = async (login: string) => (await identity.accounts.findByLogin(login))!;

  test('carry groups, roles and departments', async () => {
    const head = await account('ulrike.unitleitung');
    const clerk = await account('berta.bescheid');
    expect(await identity.actors.find(head.accountId)).toMatchObject({
      groups: ['unit-head'],
      roles: ['unit-head'],
      departments: [],
    });
    expect(await identity.actors.find(clerk.accountId)).toMatchObject({ groups: ['lst-clerk'], roles: [], departments: ['lst'] });
  });

  test('lose the groups of a department that is switched off', async () => {
    // given
    const site = await account('hanna.hausdienst');

    // when
    await identity.organisation.setDepartmentEnabled('unt', false);
    const without = await identity.actors.find(site.accountId);
    await identity.organisation.setDepartmentEnabled('unt', true);
    clock = minutes(1);

    // then
    expect(without).toMatchObject({ groups: [], departments: [] });
    expect(await identity.actors.find(site.accountId)).toMatchObject({ groups: ['unt-site'] });
  });

  test('act for a colleague only while that one is absent', async () => {
    // given
    const [selma, tom] = [await account('selma.sozial'), await account('tom.teamleitung')];
    await identity.accounts.update(selma.accountId, {
      deputyId: tom.accountId,
      absentFrom: '2026-03-02',
      absentUntil: '2026-03-03',
    });
    const deputyOn = async (at: string) => {
      clock = new Date(at);
      return (await identity.actors.find(tom.accountId))?.deputyFor;
    };

    // then: days are days in Germany
    expect(await deputyOn('2026-03-01T22:30:00Z')).toEqual([]);
    expect(await deputyOn('2026-03-01T23:30:00Z')).toEqual([selma.accountId]);
    expect(await deputyOn('2026-03-03T22:30:00Z')).toEqual([selma.accountId]);
    expect(await deputyOn('2026-03-03T23:30:00Z')).toEqual([]);
  });
});

describe('accounts', () => {
  test('an older edit is refused with what stands there now', async () => {
    // given
    const { accountId, version } = (await identity.accounts.findByLogin('jana.jurist'))!;
    await identity.accounts.update(accountId, { displayName: 'Jana Juristin' }, version);

    // when
    const stale = identity.accounts.update(accountId, { displayName: 'J. Jurist' }, version);

    // then
    await expect(stale).rejects.toMatchObject({
      code: 'STALE_VERSION',
      details: { difference: { current: { displayName: 'Jana Juristin' } } },
    });
  });

  test('a login exists once, however it is written', async () => {
    const account = { login: 'NINA.beispiel', displayName: 'X', groups: [] };
    await expect(identity.accounts.create(account)).rejects.toMatchObject({ code: 'LOGIN_TAKEN' });
  });
});
