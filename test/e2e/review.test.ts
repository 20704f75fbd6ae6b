/** Two designers: one draws, the other reads; they speak about elements, and try out a form before anybody has to fill it in. */
import { randomBytes } from 'node:crypto';
import { bpmn, userTask } from '../models/models-under-test.ts';
import { openOffice, type Desk, type Office } from './desk.ts';
import { colleague } from './given.ts';

let office: Office;
let author: Desk;
let reader: Desk;
beforeAll(async () => {
  office = await openOffice();
  [author, reader] = await Promise.all([office.desk('paula.prozess'), office.desk('mona.modell')]);
});
afterAll(() => office.close());

const soon = { timeout: 10_000 };

interface Drawn {
  modelId: string;
  title: string;
  taskName: string;
  /** Saves the drawing with another name of the task. */
  redraw: (taskName: string) => Promise<void>;
}

/** A model that the first designer has drawn and nobody else has seen. */
async function drawn(): Promise<Drawn> {
  const sign = randomBytes(3).toString('hex');
  const [modelId, title, taskName] = [`pruefung-${sign}`, `Prüfung ${sign}`, `Nachsehen ${sign}`];
  const designer = await colleague('process-designer');
  let revision: string | null = null;
  async function redraw(called: string): Promise<void> {
    const content = bpmn({ ...userTask(), processId: modelId, taskName: called }).replaceAll('Kleiner Prozess', title);
    const file = { name: `${modelId}/${modelId}.bpmn`, title, content, revision, basedOnVersion: null };
    ({ revision } = await designer.send<{ revision: string }>('PUT', `/models/${modelId}/draft`, file));
  }
  await redraw(taskName);
  return { modelId, title, taskName, redraw };
}

const rowOf = ({ page }: Desk, title: string) => page.getByRole('row').filter({ hasText: title });
const noticeOf = ({ page }: Desk, text: string, title: string) =>
  page.getByRole('listitem').filter({ hasText: text }).filter({ hasText: title });
const step = ({ page }: Desk) => page.getByRole('list', { name: 'Stand des Modells' }).locator('[aria-current="step"]');

test('a draft is returned by the second pair of eyes, repaired, approved, and runs with both names', async () => {
  // given
  const { modelId, title, redraw } = await drawn();
  await reader.open('/notifications');
  await author.open(`/models/${modelId}/release`);

  // when
  await author.page.getByLabel('Worauf soll geachtet werden?').fill('Stimmt die Gruppe?');
  await author.page.getByRole('button', { name: 'Prüfung anfordern' }).click();

  // then who asked can't approve, the other one is told and led there
  await step(author).getByText('Prüfung').waitFor();
  expect(await author.page.getByRole('group', { name: 'Ihre Entscheidung' }).count()).toBe(0);
  const asked = noticeOf(reader, 'Paula Prozess bittet um die Prüfung eines Entwurfs', title);
  await asked.getByText('Stimmt die Gruppe?').waitFor(soon);
  await asked.getByRole('link', { name: title }).click();
  const decision = reader.page.getByRole('group', { name: 'Ihre Entscheidung' });

  // when nothing is said why, then nothing is returned
  await decision.getByRole('button', { name: 'Zurückgeben' }).click();
  await decision.getByText('Bitte schreiben Sie, was zu ändern ist.').waitFor();
  await decision.getByLabel('Anmerkung zur Entscheidung').fill('Die Aufgabe heißt wie eine andere.');
  await decision.getByRole('button', { name: 'Zurückgeben' }).click();

  // then
  await author.page.getByText(/Mona Modell hat den Entwurf .* zurückgegeben/).waitFor(soon);
  await author.page.getByText('Die Aufgabe heißt wie eine andere.').waitFor();
  await reader.open('/models');
  await rowOf(reader, title).getByText('Zurückgegeben').waitFor();

  // when it is repaired and asked for again
  await redraw(`Unterlagen durchsehen ${modelId}`);
  await author.open(`/models/${modelId}/release`);
  await author.page.getByRole('button', { name: 'Erneut Prüfung anfordern' }).click();
  await rowOf(reader, title).getByText('In Prüfung').waitFor(soon);
  await reader.open(`/models/${modelId}/release`);
  await decision.getByRole('button', { name: 'Freigeben' }).click();

  // then
  await step(author).getByText('Freigegeben').waitFor(soon);
  await author.page.getByLabel('Begründung').fill('Erste Fassung');
  await author.page.getByRole('button', { name: 'Jetzt freigeben' }).click();
  const version = author.page.getByRole('row').filter({ hasText: 'Erste Fassung' });
  await version.getByText('Läuft').waitFor(soon);
  await version.getByText(/Paula Prozess/).waitFor();
  await version.getByText(/Mona Modell/).waitFor();
  await author.open('/notifications');
  await noticeOf(author, 'Mona Modell hat Ihren Entwurf freigegeben', title).waitFor(soon);
}, 120_000);

test('a comment on an element reaches who is spoken to, is answered there, and settled', async () => {
  // given
  const { modelId, title, taskName } = await drawn();
  await author.open(`/models/${modelId}`);
  await author.page.locator('[data-element-id="Task_1"]').first().click();
  const said = author.page.getByRole('region', { name: 'Kommentare' });
  await author.page.getByRole('button', { name: 'Kommentare', exact: true }).click();

  // when
  await said.getByLabel(`Kommentar zu „${taskName}“`).fill('Reicht hier eine Woche? ');
  await said.getByRole('button', { name: 'Mona Modell ansprechen' }).click();
  await said.getByRole('button', { name: 'Kommentieren' }).click();
  await said.getByText('Reicht hier eine Woche? @Mona Modell').waitFor();

  // then
  await reader.open('/models');
  await rowOf(reader, title).getByRole('link', { name: '1 Kommentar offen · 1 an Sie' }).waitFor();
  await reader.open('/notifications');
  const told = noticeOf(reader, 'Paula Prozess spricht Sie in einem Kommentar an', title);
  await told.getByText('Reicht hier eine Woche?').waitFor(soon);

  // when
  await told.getByRole('link', { name: taskName }).click();
  const heard = reader.page.getByRole('region', { name: 'Kommentare' });
  await heard.getByRole('button', { name: 'Antworten' }).click();
  const reply = heard.getByLabel('Antwort an Paula Prozess');
  await reply.fill('Besser vierzehn Tage.');
  await reply.press('Control+Enter');

  // then it is there at once, and settling it takes it from the library
  await said.getByText('Besser vierzehn Tage.').waitFor(soon);
  await said.getByRole('button', { name: 'Erledigt' }).click();
  await heard.getByText('Besser vierzehn Tage.').waitFor({ state: 'detached', ...soon });
  await reader.open('/models');
  await rowOf(reader, title).getByText('Entwurf', { exact: true }).waitFor();
  expect(await rowOf(reader, title).getByRole('link', { name: /offen/ }).count()).toBe(0);
}, 90_000);

test('a form is tried out on entered data, and shows where each answer goes', async () => {
  // given
  await author.open('/models/arrival-registration?open=form.resolve-person-match');
  await author.page.getByRole('button', { name: 'Ausprobieren' }).click();
  const form = author.page.getByRole('region', { name: 'Formular ausprobieren' });
  const where = author.page.getByRole('region', { name: 'Wohin die Angaben gehen' });
  const decision = where.getByRole('row').filter({ hasText: 'matchDecision' });

  // when it is answered
  await form.getByLabel('Nein, es ist eine neue Person').check();

  // then
  await decision.getByText('"NEW_PERSON"').waitFor();
  await decision.getByText('Prozessvariable').waitFor();
  const reason = where.getByRole('row').filter({ hasText: 'matchReason' });
  await reason.getByText(/^Akte: /).waitFor();
  expect(await reason.getByText('Prozessvariable').count()).toBe(0);

  // when data is entered
  const data = where.getByLabel('Angaben des Falls als JSON');
  await data.fill('{ "matchDecision": ');
  await where.getByText('Das ist kein JSON-Objekt.').waitFor();
  await data.fill('{ "matchDecision": "SAME_PERSON", "matchReason": "Gleiches Lichtbild" }');
  await where.getByRole('button', { name: 'In das Formular übernehmen' }).click();

  // then
  await decision.getByText('"SAME_PERSON"').waitFor();
  await form.getByLabel('Woran haben Sie das erkannt?').and(author.page.locator(':visible')).waitFor();
  expect(await form.getByLabel('Woran haben Sie das erkannt?').inputValue()).toBe('Gleiches Lichtbild');
}, 60_000);
