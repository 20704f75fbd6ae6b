/** A decision that the second person sends back comes again beside what was calculated before. */
import { application, completeness, fourEyesSteps } from '../../src/demo/cases/common-steps.ts';
import { day, monthsAgo, type Step } from '../../src/demo/script.ts';
import { openOffice, type Desk, type Office } from './desk.ts';
import { colleague, openTask, putOnRecord, start, takeIn, type Intake } from './given.ts';
import { taskPage } from './task-page.ts';

/** Seven tasks, with the engine and the workers in between. */
jest.setTimeout(120_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const reason = 'Die Person verhindert die Beschaffung ihrer Papiere.';
const restriction = {
  restrictionGround: 'P3_SELF_CAUSED',
  restrictionFrom: `${day().slice(0, 8)}01`,
  restrictionReason: reason,
};
const { Task_Hearing: hearing, Task_FourEyesRelease: release } = fourEyesSteps(reason);
const sendBack = { ...release!, values: { released: false, releaseReason: 'Das Einkommen fehlt.' } };
const decide = (values: Record<string, unknown>): Step => ({ by: 'lst-clerk', values: { ...values, decisionReason: reason } });

async function act(intake: Intake, elementId: string, { by, values }: Step): Promise<void> {
  const task = `/tasks/${await openTask(intake, elementId, by)}`;
  const desk = await colleague(by);
  await desk.send('POST', `${task}/claim`, {});
  await desk.send('POST', `${task}/complete`, { values });
}

/** A restriction that waits for its release. */
async function restricted(): Promise<Intake> {
  const intake = await takeIn();
  await putOnRecord(intake, 'abh-clerk', 'person', {
    statusCode: 'DULDUNG_60A',
    statusValidUntil: day(180),
    entryDate: monthsAgo(20),
  });
  await start(intake, 'benefit-application');
  await act(intake, 'Task_RecordApplication', application({ entryDate: monthsAgo(20) }));
  await act(intake, 'Task_CheckCompleteness', completeness(restriction));
  await act(intake, 'Task_Hearing', hearing!);
  return intake;
}

async function openRelease({ open, page }: Desk, intake: Intake) {
  await open(`/tasks/${await openTask(intake, 'Task_FourEyesRelease', 'lst-lead')}`);
  const { article } = taskPage(page, 'Belastenden Bescheid freigeben');
  await article.getByRole('heading', { name: 'Was freigegeben wird' }).waitFor();
  return article;
}

test('what is decided anew stands beside the calculation before; a refusal is not shown with the amount of another decision', async () => {
  // given
  const [lead, clerk] = await Promise.all([office.desk('lst-lead'), office.desk('lst-clerk')]);
  const intake = await restricted();

  // when it comes for the first time, then nothing stands beside it
  const first = await openRelease(lead, intake);
  await first.getByText('Monatlicher Betrag').waitFor();
  expect(await first.getByRole('table').count()).toBe(0);

  // when it is sent back, then whoever decides anew reads why
  await act(intake, 'Task_FourEyesRelease', sendBack);
  await clerk.open(`/tasks/${await openTask(intake, 'Task_DecideEntitlement', 'lst-clerk')}`);
  const { article: decision } = taskPage(clerk.page, 'Über Anspruch entscheiden');
  const why = decision.getByLabel('Begründung der Freigabe oder Rückgabe');
  await why.waitFor();
  expect(await why.inputValue()).toBe('Das Einkommen fehlt.');

  // when it is decided anew, with the income
  await putOnRecord(intake, 'lst-clerk', 'person', { incomeGross: 100_00, incomeNetDeductions: 0 });
  await act(intake, 'Task_DecideEntitlement', decide({ entitlementOutcome: 'RESTRICTED_1A', ...restriction }));
  await act(intake, 'Task_Hearing', hearing!);

  // then
  const again = await openRelease(lead, intake);
  expect(await again.getByLabel('Begründung der Freigabe oder Rückgabe').inputValue()).toBe('');
  const row = (name: string) => again.getByRole('table').getByRole('row').filter({ hasText: name });
  const cells = async (name: string) =>
    (await row(name).getByRole('cell').locator('.table__value').allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
  await row('Monatlicher Betrag').waitFor();
  expect(await cells('Angerechnetes Einkommen')).toEqual(['Angerechnetes Einkommen', '0,00 €', '75,00 €', '+75,00 €']);
  expect(await cells('Monatlicher Betrag')).toEqual(['Monatlicher Betrag', '227,00 €', '152,00 €', '−75,00 €']);
  expect((await cells('Leistungen ab'))[3]).toBe('–');

  // when it is sent back once more and refused
  await act(intake, 'Task_FourEyesRelease', sendBack);
  await act(intake, 'Task_DecideEntitlement', decide({ entitlementOutcome: 'REFUSED' }));
  await act(intake, 'Task_Hearing', hearing!);

  // then no amount is released
  const refused = await openRelease(lead, intake);
  await refused.getByText('Absicht bleibt bestehen').first().waitFor();
  expect(await refused.getByText('Monatlicher Betrag').count()).toBe(0);
});
