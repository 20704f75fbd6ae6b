/** Notifications are derived once from what happened, however often it is looked at. */
import { createAuditLog } from '../../src/audit/audit-log.ts';
import { createCaseFile } from '../../src/case-file/case-file.ts';
import { fieldCatalogue } from '../../src/contracts/field-catalogue.ts';
import type { Account } from '../../src/identity/accounts.ts';
import { beginProgress, derive, type DeriveDeps } from '../../src/notifications/derive.ts';
import { createNotifications, type Notifications } from '../../src/notifications/notification-store.ts';
import { progressStore } from '../../src/notifications/progress-store.ts';
import { createReadModel, prepareReadModel, type ReadModel } from '../../src/read-model/read-model.ts';
import { rulesOf } from '../deadlines/rules-of.ts';
import { openStore } from './open-store.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const person = { active: true, absentFrom: null, absentUntil: null, deputyId: null, oidcSubject: null, demo: false, version: 1 };
const accounts: Account[] = [
  { accountId: 'berta', login: 'berta', displayName: 'Berta', groups: ['lst-clerk'], ...person },
  { accountId: 'adam', login: 'adam', displayName: 'Adam', groups: ['admin'], ...person },
];

let store: Awaited<ReturnType<typeof openStore>>;
let readModel: ReadModel;
let notifications: Notifications;
let audit: ReturnType<typeof createAuditLog>;
let deps: DeriveDeps;
beforeAll(async () => {
  store = await openStore();
  const { connection } = store;
  readModel = createReadModel(connection);
  await prepareReadModel(readModel);
  audit = createAuditLog(connection, { key });
  const created = createNotifications(connection);
  await Promise.all([audit.prepare(), created.prepare()]);
  notifications = created;
  deps = {
    readModel,
    caseFile: createCaseFile(connection, { catalogue: fieldCatalogue, vaultKey: key, deadlineRules: rulesOf('NW') }),
    accounts: { list: () => Promise.resolve(accounts) },
    audit,
    draftsOf: () => Promise.resolve([]),
    reviewOf: () => Promise.resolve(null),
    notifications,
    progress: progressStore(connection),
    now: () => new Date(),
  };
});
afterAll(() => store.close());

const kindsOf = async (accountId: string) => {
  const { items } = await notifications.page(accountId, ['TASK_ASSIGNED', 'INCIDENT_GROUP'], { unread: false, limit: 50 });
  return items.map(({ kind, target }) => `${kind} ${target.id}`);
};

const assigned = (assignee: string, userTaskKey: string) =>
  audit.append({
    actor: { accountId: 'lead' },
    action: 'task.assign',
    resource: { kind: 'userTask', id: userTaskKey },
    details: { assignee },
  });

test('what happened before notifications began is told to nobody; afterwards a second look tells nothing anew', async () => {
  // given
  await assigned('berta', '1');
  const begun = await beginProgress(deps);
  await assigned('berta', '2');

  // when
  const first = await derive(deps, begun);
  const [notification] = (await notifications.page('berta', ['TASK_ASSIGNED'], { unread: true, limit: 1 })).items;
  await notifications.mark('berta', [notification!._id], new Date());
  await derive(deps, begun);

  // then
  expect(await kindsOf('berta')).toEqual(['TASK_ASSIGNED 2']);
  expect(await notifications.countUnread('berta', ['TASK_ASSIGNED'])).toBe(0);
  expect(first.sequence).toBe(2);
  await deps.progress.save(first);
  expect(await deps.progress.read()).toEqual(first);
});

test('a group of incidents is told when it begins, and again only after all of it was resolved', async () => {
  // given
  const progress = await beginProgress(deps);
  const incident = (id: string, createdAt: Date) =>
    readModel.incidents.insertMany([
      { _id: id, causeKey: 'JOB', state: 'OPEN', createdAt, partitionId: 1, position: Number(id) },
    ]);
  const resolve = (id: string, resolvedAt: Date) =>
    readModel.incidents.updateOne({ _id: id }, { $set: { state: 'RESOLVED', resolvedAt } });
  const minute = (count: number) => new Date(progress.startedAt.getTime() + count * 60_000);
  const told = async () => {
    await derive({ ...deps, now: () => minute(10) }, progress);
    return (await kindsOf('adam')).length;
  };

  // when, then
  await incident('1', minute(1));
  await incident('2', minute(2));
  expect(await told()).toBe(1);
  await resolve('1', minute(3));
  expect(await told()).toBe(1);
  await resolve('2', minute(4));
  await incident('3', minute(5));
  expect(await told()).toBe(2);
});
