import { day } from '../../src/demo/script.ts';
import { germanDate } from './answer.ts';
import { openCase } from './case-page.ts';
import { openOffice, type Desk, type Office } from './desk.ts';
import { openTask, start, takeIn } from './given.ts';
import { taskPage, type Answers } from './task-page.ts';

/** Six people one after the other, and the engine in between. */
jest.setTimeout(180_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const position = (text: string): Answers => ({ Stellungnahme: text, 'Rechtsgrundlage der Stellungnahme': '§ 5b AsylbLG' });
const proposal = 'Keine Kürzung bis zum Ende des Kurses.';
const round: Answers = { 'Runde durchgeführt am': germanDate(day()), 'Vorschlag der Runde': proposal };

/** From the case to its conflict. */
async function toConflict(desk: Desk, caseNumber: string): Promise<void> {
  await openCase(desk, caseNumber);
  await desk.page.getByRole('link', { name: '1 offen, Vorgang angehalten' }).click();
  await desk.page.getByRole('heading', { name: 'Leistungseinschränkung oder Kurs', level: 1 }).waitFor();
}

/** The step that one is asked for, from the page of the conflict. */
async function take({ page }: Desk, link: string, task: string, answers: Answers): Promise<void> {
  await page.getByRole('link', { name: link }).click();
  const opened = taskPage(page, task);
  await opened.claim();
  await opened.fillIn(answers);
  await opened.complete();
}

test('two departments do not agree in two rounds: the head of the unit decides, and what waited goes on', async () => {
  // given somebody whose application is being taken down
  const family = await takeIn();
  await start(family, 'benefit-application');
  const application = await openTask(family, 'Task_RecordApplication', 'sc-agent');
  const [counter, social, socialLead, benefitsLead, strategy, head] = await Promise.all([
    office.desk('sc-agent'),
    office.desk('fsa-worker'),
    office.desk('fsa-lead'),
    office.desk('lst-lead'),
    office.desk('stab-steering'),
    office.desk('unit-head'),
  ]);
  await counter.open(`/tasks/${application}`);
  const frozen = counter.page.getByText('Zu diesem Fall ist ein Zielkonflikt offen.');
  await counter.page.getByRole('article', { name: 'Antrag aufnehmen' }).waitFor();
  expect(await frozen.count()).toBe(0);

  // when
  await openCase(social, family.caseNumber);
  await social.page.getByRole('link', { name: 'Zielkonflikt melden' }).click();
  await social.page.getByLabel('Worum geht es?').selectOption({ label: 'Leistungseinschränkung oder Kurs' });
  const parties = social.page.getByRole('group', { name: 'Beteiligte Bereiche' });
  expect(await parties.getByLabel('Flüchtlingssozialarbeit').isChecked()).toBe(true);
  await parties.getByLabel('Leistung AsylbLG').check();
  await social.page.getByRole('button', { name: 'Zielkonflikt melden' }).click();

  // then it shows what waits, for whom and since when, and whoever works on the case sees it by themselves
  const waiting = social.page.getByRole('region', { name: 'Was wartet' });
  await waiting.getByText('Leistungen nach AsylbLG').waitFor();
  await waiting.getByText('mit dem Vorgang angehalten').waitFor();
  await waiting.getByText(new RegExp(`seit ${germanDate(day())}`)).waitFor();
  for (const party of ['Flüchtlingssozialarbeit', 'Leistung AsylbLG']) await waiting.getByText(party).waitFor();
  await frozen.waitFor();

  // when
  await Promise.all([socialLead, benefitsLead, strategy, head].map((desk) => toConflict(desk, family.caseNumber)));
  await Promise.all([
    take(socialLead, 'Stellung nehmen', 'Stellung nehmen', position('Der Kurs hat erst begonnen.')),
    take(benefitsLead, 'Stellung nehmen', 'Stellung nehmen', position('Die Mitwirkung fehlt seit Monaten.')),
  ]);

  // then
  await social.page.getByText('Der Kurs hat erst begonnen.').waitFor();
  await social.page.getByText('Die Mitwirkung fehlt seit Monaten.').waitFor();
  await waiting.getByText('Stabsstelle Integration').waitFor();

  // when nobody agrees
  await take(strategy, 'Ihre Aufgabe öffnen', 'Einigung suchen', round);
  await waiting.getByText('Leitung der Einheit').waitFor();
  await take(head, 'Ihre Aufgabe öffnen', 'Runde 2: Leitung der Einheit', round);
  await toConflict(head, family.caseNumber);
  await take(head, 'Ihre Aufgabe öffnen', 'Mit Begründung entscheiden', {
    Ergebnis: 'befristeter Aufschub',
    'Aufschub bis': germanDate(day(90)),
    'Begründung des Ergebnisses': 'Der Kurs soll nicht an der Kürzung scheitern.',
  });

  // then everybody sees the decision where they are
  await social.page.getByRole('heading', { name: 'Entscheidung: befristeter Aufschub' }).waitFor();
  await social.page.getByText('Der Kurs soll nicht an der Kürzung scheitern.').waitFor();
  for (const inBothRounds of [proposal, 'keine Einigung']) await social.page.getByText(inBothRounds).nth(1).waitFor();
  await frozen.waitFor({ state: 'detached' });
});
