/** Tasks in the wrong hands, with wrong values, twice, or in the hands of a deputy. */
import { randomUUID } from 'node:crypto';
import { application } from '../../../src/demo/cases/common-steps.ts';
import { day } from '../../../src/demo/script.ts';
import { demoPassword } from '../../../src/identity/demo-accounts.ts';
import { type AnyBody, anonymous, eventually } from '../api-client.ts';
import { complete, onRecord, openTask, putOnRecord, readTask, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { newPerson } from './matter.ts';
import { closeStore, expectClean, recordedFields } from './what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

async function applicant() {
  const matter = await takeIn(newPerson('Amina', '12.08.1991'));
  await putOnRecord(matter, 'abh-clerk', onRecord);
  await start(matter, 'benefit-application');
  return { matter, task: await openTask(matter, 'Task_RecordApplication', 'sc-agent') };
}

test('wrong people, wrong values and second tries are refused and nothing is lost', async () => {
  // given
  const { matter, task } = await applicant();
  const clerk = await as('sc-agent');
  const draft = { paymentMethod: 'UEBERWEISUNG', accountHolder: 'Amina Halbfertig' };
  expectStatus(await clerk.put(`/tasks/${task.userTaskKey}/draft`, { values: draft, version: 0 }), 200);

  // when
  const bySomebodyElse = await complete(matter, task, 'lst-clerk', application({}).values);
  const anonymously = await anonymous().post(`/tasks/${task.userTaskKey}/complete`, { values: {} });
  const wrong = await complete(matter, task, 'sc-agent', {
    ...application({}).values,
    entryDate: '31.02.2026',
    housingType: 'SCHLOSS',
    incomeGross: -1,
    iban: 'DE00',
    paymentMethod: 'UEBERWEISUNG',
    householdMembers: [{ relation: 'CHILD' }],
  });

  // then
  expect(bySomebodyElse).toMatchObject({ status: 403, body: { code: 'NOT_PERMITTED' } });
  expect(anonymously.status).toBe(401);
  expect(wrong).toMatchObject({ status: 422, body: { code: 'INVALID_FORM' } });
  const fields = (wrong.body as { fields: { field: string }[] }).fields;
  expect(fields.map(({ field }) => field).sort()).toEqual([
    'accountHolder',
    'entryDate',
    'householdMembers.0.birthDate',
    'householdMembers.0.familyName',
    'householdMembers.0.nationalities',
    'housingType',
    'incomeGross',
  ]);
  expect(await readTask(task, 'sc-agent')).toMatchObject({ state: 'CREATED', assignee: null, draft: { values: draft } });
  expect(await recordedFields(matter, 'lst-clerk')).not.toHaveProperty('paymentMethod');

  // when two browser windows send the same
  const answers = await Promise.all([1, 2].map(() => complete(matter, task, 'sc-agent', application({}).values)));
  await eventually(
    () => readTask(task, 'sc-agent'),
    ({ state }) => state === 'COMPLETED',
  );
  const again = await complete(matter, task, 'sc-agent', application({ entryDate: day(-400) }).values);

  // then one was taken and the case file holds what it said
  expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
  expect(answers.find(({ status }) => status >= 300)).toMatchObject({ status: 409, body: { code: 'TASK_ALREADY_COMPLETED' } });
  expect(again).toMatchObject({ status: 409, body: { code: 'TASK_ALREADY_COMPLETED' } });
  expect(await recordedFields(matter, 'lst-clerk')).toMatchObject({ entryDate: application({}).values.entryDate });
  await expectClean(matter);
});

test('a deputy finishes what an absent colleague has begun, nobody else does', async () => {
  // given two more agents, one of whom has a task and falls ill
  const hire = async (name: string): Promise<{ login: string; accountId: string }> => {
    const login = `${name}-${randomUUID().slice(0, 8)}`;
    const account = { login, displayName: `${name} Aushilfe`, groups: ['sc-agent'], password: demoPassword };
    return expectStatus<AnyBody>(await (await as('admin')).post('/accounts', account), 201) as {
      login: string;
      accountId: string;
    };
  };
  const [absent, deputy] = [await hire('Kranich'), await hire('Vertretung')];
  const { matter, task } = await applicant();
  expectStatus(await (await as(absent.login)).post(`/tasks/${task.userTaskKey}/claim`), 200);
  await eventually(
    () => readTask(task, 'sc-agent'),
    ({ assignee }) => assignee === absent.accountId,
  );

  // when
  const before = await complete(matter, task, deputy.login, application({}).values);
  const absence = { from: day(), until: day(3), deputyId: deputy.accountId };
  expectStatus(await (await as('admin')).put(`/accounts/${absent.accountId}/absence`, absence), 200);
  const bySomebodyElse = await complete(matter, task, 'sc-agent', application({}).values);
  const byDeputy = await complete(matter, task, deputy.login, application({}).values);

  // then
  expect(before).toMatchObject({ status: 403, body: { code: 'TASK_OF_SOMEBODY_ELSE' } });
  expect(bySomebodyElse).toMatchObject({ status: 403, body: { code: 'TASK_OF_SOMEBODY_ELSE' } });
  expectStatus(byDeputy, 200);
  const done = await eventually(
    () => readTask(task, 'sc-agent'),
    ({ state }) => state === 'COMPLETED',
  );
  expect(done).toMatchObject({ assignee: deputy.accountId });
  await expectClean(matter);
});
