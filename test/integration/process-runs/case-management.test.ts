/** A help plan whose consent is withdrawn over the API, on the real engine with the real workers. */
import { type AnyBody, eventually } from '../api-client.ts';
import { act, readTask, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { newPerson } from './matter.ts';
import { closeStore, ended, expectClean } from './what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

interface Given {
  consentId: string;
  purpose: string;
  revokedAt: string | null;
}

test('a consent is kept by recipient; the front office takes its withdrawal, which ends the plan at once', async () => {
  // given
  const matter = await takeIn(newPerson('Amira', '02.03.1990', ['IRQ']));
  const processInstanceKey = await start(matter, 'case-management', {}, 'fsa-worker');
  await act(matter, 'Task_ObtainConsent', {
    by: 'fsa-worker',
    values: { helpPlanAgreed: true, consentRecipients: ['CHILDCARE'], consentDataCategories: ['CONTACT', 'FAMILY'] },
  });
  const social = await as('fsa-worker');
  const consents = async () =>
    (expectStatus<AnyBody>(await social.get(`/cases/${matter.caseId}/consents`), 200) as { items: Given[] }).items;
  const given = await eventually(consents, (items) => items.length === 2);
  const plan = given.find(({ purpose }) => purpose === 'HELP_PLAN');
  const task = await act(matter, 'Task_Assess', {
    by: 'fsa-worker',
    values: { helpPlanSituation: 'Seit zwei Monaten hier, ohne Deutsch.', childEndangered: false },
  });

  // when
  const refused = await (await as('lst-clerk')).get(`/cases/${matter.caseId}/consents`);
  const withdrawal = `/cases/${matter.caseId}/consents/${plan?.consentId ?? ''}/withdrawal`;
  expectStatus(await (await as('sc-agent')).post(withdrawal, {}), 200);

  // then
  expect(refused.status).toBe(403);
  await act(matter, 'Task_HandleWithdrawal', { by: 'fsa-worker', values: { recipientsInformed: true } });
  expect(await ended(matter, processInstanceKey)).toContain('End_PlanEnded');
  expect((await consents()).filter(({ revokedAt }) => revokedAt === null).map(({ purpose }) => purpose)).toEqual(['REFERRAL']);
  expect((await readTask(task, 'fsa-worker')).values).not.toHaveProperty('helpPlanSituation');
  await expectClean(matter);
});
