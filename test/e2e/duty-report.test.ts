/** What the law makes one office tell another: proposed at one desk, released at a second, taken note of at a third. */
import { openOffice, type Desk, type Office } from './desk.ts';
import { takeIn } from './given.ts';

jest.setTimeout(90_000);

let office: Office;
let clerk: Desk;
let lead: Desk;
beforeAll(async () => {
  office = await openOffice();
  [clerk, lead] = await Promise.all([office.desk('lst-clerk'), office.desk('lst-lead')]);
});
afterAll(() => office.close());

const soon = { timeout: 15_000 };
const facts = 'Wurde am 1. Oktober außerhalb des Bezirks angetroffen.';
const reason = 'Bei der Vorsprache selbst angegeben.';
const blocked = 'Gesperrt (§ 88 Abs. 2 AufenthG), außer bei erheblicher Gefahr.';

/** Opens the tab as somebody does who has been told of the case. */
async function transmissions({ page, open }: Desk, caseId: string): Promise<void> {
  await open(`/cases/${caseId}`);
  await page.getByRole('link', { name: 'Übermittlungen', exact: true }).click();
  await page.getByRole('heading', { name: 'Übermittlungen', exact: true, level: 2 }).waitFor(soon);
}

/** Everything that is asked for, but not sent yet. */
async function fillIn({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: 'Übermittlung vorschlagen' }).click();
  const form = page.getByRole('form', { name: 'Übermittlung vorschlagen' });
  await form
    .getByLabel('Pflicht', { exact: true })
    .selectOption({ label: 'Verstoß gegen eine räumliche Beschränkung (§ 87 Abs. 2 Nr. 2)' });
  await form.getByLabel('Bekannt seit').fill('2026-10-02');
  await form.getByLabel('Verstoß am').fill('2026-10-01');
  await form.getByLabel('Ort').fill('Musterstadt');
  await form.getByLabel('Sachverhalt').fill(facts);
  await form.getByLabel('Warum das mitzuteilen ist').fill(reason);
}

/** In the dialog that asks for the reason. */
async function decide({ page }: Desk, button: 'Freigeben' | 'Ablehnen', dialog: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const asked = page.getByRole('dialog', { name: dialog });
  await asked.getByRole('textbox').fill('Norm und Sachverhalt geprüft.');
  await asked.getByRole('button', { name: button }).click();
}

const inState = ({ page }: Desk, state: string) => page.getByRole('article').getByText(state, { exact: true }).waitFor(soon);

test('nobody releases what they propose; the other office sees it after the second person, and never why', async () => {
  // given
  const { caseId } = await takeIn();
  const immigration = await office.desk('abh-clerk');
  await Promise.all([transmissions(clerk, caseId), transmissions(immigration, caseId)]);

  // when
  await fillIn(clerk);
  await clerk.page.getByRole('button', { name: 'Vorschlagen' }).click();

  // then
  await inState(clerk, 'wartet auf Freigabe');
  expect(await clerk.page.getByRole('button', { name: 'Freigeben' }).count()).toBe(0);
  expect(await immigration.page.getByRole('article').count()).toBe(0);

  // when the lead follows what rang
  await lead.open('/notifications');
  const told = lead.page.getByRole('listitem').filter({ hasText: 'schlägt eine Übermittlung vor, über die Sie entscheiden' });
  await told.getByRole('link').first().click();
  await lead.page.getByText(reason).waitFor(soon);
  await decide(lead, 'Freigeben', 'Übermittlung freigeben');

  // then it is told at every desk, without loading a page again
  await Promise.all([inState(lead, 'übermittelt'), inState(clerk, 'übermittelt'), inState(immigration, 'übermittelt')]);
  await immigration.page.getByText(facts).waitFor();
  expect(await immigration.page.getByText(reason).count()).toBe(0);

  // when
  await immigration.page.getByRole('button', { name: 'Zur Kenntnis genommen' }).click();

  // then
  await inState(clerk, 'zur Kenntnis genommen');
});

test('what is known under secrecy stays, unless a danger is named that the head of the unit decides on', async () => {
  // given
  const { caseId } = await takeIn();
  const [worker, socialLead, head] = await Promise.all([
    office.desk('fsa-worker'),
    office.desk('fsa-lead'),
    office.desk('ulrike.unitleitung'),
  ]);
  await transmissions(worker, caseId);

  // when
  await fillIn(worker);

  // then a social worker knows everything under secrecy, and without a danger nothing goes out
  const { page } = worker;
  const danger = page.getByLabel('Erhebliche Gefahr, die eine Ausnahme von der Schweigepflicht trägt');
  await page.getByText(blocked).waitFor();
  await page.getByRole('button', { name: 'Vorschlagen' }).click();
  expect(await danger.evaluate((field) => field.matches(':invalid'))).toBe(true);
  expect(await page.getByRole('article').count()).toBe(0);

  // when
  await danger.fill('Er hat angekündigt, seine Schwester zu töten.');
  await page.getByRole('button', { name: 'Vorschlagen' }).click();
  await inState(worker, 'wartet auf Freigabe');

  // then it is not the department's to release
  await transmissions(socialLead, caseId);
  await inState(socialLead, 'wartet auf Freigabe');
  expect(await socialLead.page.getByRole('button', { name: 'Freigeben' }).count()).toBe(0);

  // when
  await transmissions(head, caseId);
  await decide(head, 'Ablehnen', 'Übermittlung ablehnen');

  // then
  await inState(worker, 'abgelehnt');
});

test('what schools know is not told, in words and without a button that could', async () => {
  // given
  const { caseId } = await takeIn();
  await transmissions(clerk, caseId);
  await fillIn(clerk);

  // when
  await clerk.page.getByLabel('Woher bekannt').selectOption({ label: 'durch Schule, Kita oder Bildungseinrichtung' });

  // then
  await clerk.page.getByText('sind ausgenommen (§ 87 Abs. 1 AufenthG).').waitFor();
  expect(await clerk.page.getByRole('button', { name: 'Vorschlagen' }).isDisabled()).toBe(true);
});
