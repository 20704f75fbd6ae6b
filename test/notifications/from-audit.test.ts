/** What designers do that concerns other designers, and what a department hands in for release by a second person. */
import type { AuditEntry } from '../../src/audit/entry.ts';
import { type AuditSources, occurrencesOf } from '../../src/notifications/from-audit.ts';
import { notificationsOf } from '../../src/notifications/occurrence.ts';
import { recipientsAmong } from '../../src/notifications/recipients.ts';
import type { Account } from '../../src/identity/accounts.ts';

const now = new Date('2026-11-02T12:00:00Z');

function account(accountId: string, groups = ['process-designer']): Account {
  const person = { login: accountId, displayName: accountId, groups, active: true, demo: false, version: 1 };
  return { accountId, ...person, absentFrom: null, absentUntil: null, deputyId: null, oidcSubject: null };
}

const recipients = recipientsAmong(
  [account('paula'), account('mona'), account('dirk'), account('berta', ['lst-clerk']), account('vera', ['lst-lead'])],
  now,
);

const sources: AuditSources = {
  handOvers: () => Promise.resolve([]),
  document: () => Promise.resolve(null),
  draftsOf: () => Promise.resolve([]),
  reviewOf: (reviewId) => Promise.resolve(reviewId === 'r1' ? { requestedBy: 'paula', authors: ['paula', 'dirk'] } : null),
};

async function told(action: string, by: string, details: Record<string, unknown>): Promise<string[]> {
  const entry = {
    sequence: 7,
    at: now,
    actor: { accountId: by, name: by },
    action,
    resource: { kind: 'model', id: 'work-permit' },
    outcome: 'DONE',
    details,
  } as unknown as AuditEntry;
  const occurrences = await occurrencesOf(entry, sources, recipients);
  return notificationsOf(occurrences, now).map(({ accountId, kind, target, outcome }) =>
    `${accountId}: ${kind} ${target.kind} ${target.id} ${outcome ?? ''}`.trim(),
  );
}

test('a comment tells those whom it speaks to, never who wrote it', async () => {
  const details = { commentId: 'k1', mentions: ['Paula', 'Mona'], mentionedIds: ['paula', 'mona'] };

  expect(await told('model.comment', 'paula', details)).toEqual(['mona: MODEL_MENTION comment k1']);
  expect(await told('model.comment', 'paula', { commentId: 'k2', mentions: [] })).toEqual([]);
});

test('a request for review goes to designers who have not drawn any of it', async () => {
  expect(await told('model.request-review', 'paula', { reviewId: 'r1' })).toEqual(['mona: REVIEW_REQUESTED review r1']);
  expect(await told('model.request-review', 'paula', { reviewId: 'gone' })).toEqual([]);
});

test.each([
  ['model.approve', 'true'],
  ['model.return', 'false'],
])('who asked hears how it was decided: %s', async (action, outcome) => {
  expect(await told(action, 'mona', { reviewId: 'r1', comment: '' })).toEqual([`paula: REVIEW_DECIDED review r1 ${outcome}`]);
});

test.each([
  ['rate-table', 'RATES', 'rateTable'],
  ['notice-template', 'NOTICE_TEMPLATE', 'noticeTemplate'],
])('what is handed in reaches who may release it, how it was decided who wrote it: %s', async (matter, kind, target) => {
  const writtenBy = ['vera'];

  const submitted = await told(`${matter}.submit`, 'mona', { told: ['lst-lead', 'lst-clerk'], writtenBy });
  const released = await told(`${matter}.release`, 'berta', { writtenBy });
  const returned = await told(`${matter}.return`, 'berta', { writtenBy });
  const takenBack = await told(`${matter}.return`, 'vera', { writtenBy });
  const ofEarlierVersion = await told(`${matter}.release`, 'berta', {});

  expect(submitted).toEqual([`berta: ${kind}_SUBMITTED ${target} work-permit`]);
  expect(released).toEqual([`vera: ${kind}_DECIDED ${target} work-permit true`]);
  expect(returned).toEqual([`vera: ${kind}_DECIDED ${target} work-permit false`]);
  expect([...takenBack, ...ofEarlierVersion]).toEqual([]);
});
