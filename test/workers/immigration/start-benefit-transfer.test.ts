import type { JobContext } from '../../../src/zeebe/define-worker.ts';
import type { ImmigrationDeps } from '../../../workers/immigration/immigration.service.ts';
import worker from '../../../workers/immigration/start-benefit-transfer.worker.ts';

const references = {
  caseId: '11111111-0000-4000-8000-000000000000',
  personId: 'aaaaaaaa-0000-4000-8000-000000000000',
  householdId: '22222222-0000-4000-8000-000000000000',
};
const job = { idempotencyKey: 'job-3', processInstanceKey: '2', elementId: 'Task' } as JobContext;

test.each([
  ['a title that is handed over', '2026-11-20', { transferReason: 'TITLE', titleDecidedOn: '2026-11-20' }],
  ['a title of which the day is not known', null, { transferReason: 'TITLE' }],
])('%s starts one transfer however often the job runs', async (_what, titleDecidedOn, recorded) => {
  // given
  const published: unknown[] = [];
  const records: unknown[] = [];
  const deps = {
    fields: { record: (subject: unknown, values: unknown) => Promise.resolve(void records.push([subject, values])) },
    publishMessage: (message: unknown) => Promise.resolve(void published.push(message)),
    today: () => '2026-11-22',
  } as unknown as ImmigrationDeps;

  // when
  await worker.handle(worker.input.parse({ ...references, titleDecidedOn }), deps, job);
  await worker.handle(worker.input.parse({ ...references, titleDecidedOn }), deps, job);

  // then
  const message = {
    name: 'title-issued',
    correlationKey: references.caseId,
    messageId: 'title-issued:job-3',
    variables: { ...references, transferReason: 'TITLE', titleDecidedOn, validOn: '2026-11-22' },
  };
  expect(published).toMatchObject([message, message]);
  expect(records[0]).toEqual([{ kind: 'case', id: references.caseId }, recorded]);
});

test.each([
  ['an application of somebody who never had benefits', true, null, true],
  ['an application of somebody who had benefits before', true, {}, false],
  ['a title without an application', null, null, false],
])('%s says which letter fits', async (_what, benefitsApplied, grant, neverGranted) => {
  // given
  const published: { variables: unknown }[] = [];
  const deps = {
    fields: { record: () => Promise.resolve() },
    benefitGrants: { get: () => Promise.resolve(grant) },
    publishMessage: (message: { variables: unknown }) => Promise.resolve(void published.push(message)),
    today: () => '2026-11-22',
  } as unknown as ImmigrationDeps;

  // when
  await worker.handle(worker.input.parse({ ...references, benefitsApplied }), deps, job);

  // then
  expect(published[0]?.variables).toMatchObject({ neverGranted });
});
