/** Where notifications lead, and the days on which they stand. */
import type { Notification } from '../../../src/contracts/notification.ts';
import { byDay, targetPath } from '../../../web/notifications/notification-target.ts';

test('each leads to its matter', () => {
  const paths = [
    targetPath({ kind: 'task', id: '2251', caseId: 'c1', modelId: null }),
    targetPath({ kind: 'document', id: 'd1', caseId: 'c1', modelId: null }),
    targetPath({ kind: 'conflict', id: 'z1', caseId: 'c1', modelId: null }),
    targetPath({ kind: 'comment', id: 'k1', caseId: null, modelId: 'work-permit' }),
    targetPath({ kind: 'review', id: 'r1', caseId: null, modelId: 'work-permit' }),
    targetPath({ kind: 'rateTable', id: 's1', caseId: null, modelId: null }),
    targetPath({ kind: 'noticeTemplate', id: 'GRANT', caseId: null, modelId: null }),
    targetPath({ kind: 'incidents', id: 'JOB_NO_RETRIES: a & b', caseId: null, modelId: null }),
  ];

  expect(paths).toEqual([
    '/tasks/2251',
    '/cases/c1/documents?document=d1',
    '/conflicts/z1',
    '/models/work-permit?comment=k1',
    '/models/work-permit/release',
    '/benefits/rates/s1',
    '/letters/GRANT',
    '/operations/incidents?causeKey=JOB_NO_RETRIES%3A%20a%20%26%20b',
  ]);
});

test('they stand under the day in Germany on which they came', () => {
  const item = (at: string): Notification => ({ notificationId: at, kind: 'TASK_DUE', at, readAt: null, by: null, target: null });
  const instants = ['2026-11-02T08:00:00.000Z', '2026-11-01T23:30:00.000Z', '2026-11-01T22:30:00.000Z'];

  const days = byDay(instants.map(item));

  expect(days.map(({ day, items }) => [day, items.length])).toEqual([
    ['2026-11-02', 2],
    ['2026-11-01', 1],
  ]);
});
