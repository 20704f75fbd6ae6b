/** A letter that waits for its release is read where it is released. */
import { case10 } from '../../src/demo/cases/case-10-objection.ts';
import { violations } from './accessibility.ts';
import { openOffice, phone, type Office } from './desk.ts';
import { colleague, openTask, start, takeIn, type Intake } from './given.ts';
import { taskPage } from './task-page.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const before = ['Task_RecordObjection', 'Task_CheckInstruction', 'Task_ReviewBenefitDecision', 'Task_DecideObjection'];

async function objectionDecided(person: Intake): Promise<void> {
  await start(person, 'objection');
  for (const elementId of before) {
    const { by, values } = case10.steps[elementId]!;
    const desk = await colleague(by);
    const key = await openTask(person, elementId, by);
    await desk.send('POST', `/tasks/${key}/claim`, {});
    await desk.send('POST', `/tasks/${key}/complete`, { values });
  }
}

test('the appeals office reads the decision on an objection above the form that releases it', async () => {
  // given
  const person = await takeIn();
  await objectionDecided(person);
  const userTaskKey = await openTask(person, 'Task_PreviewAppeal', 'legal');

  // when
  const { page, open } = await office.desk('legal');
  await open(`/tasks/${userTaskKey}`);

  // then
  const draft = page.getByRole('region', { name: 'Entwurf: Widerspruchsbescheid' });
  await draft.getByText(/^Seite 1 von \d+$/).waitFor();
  expect(await draft.textContent()).toContain(person.familyName);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(phone);
  expect(await violations(page)).toEqual([]);

  // when
  const task = taskPage(page, 'Entwurf prüfen (Widerspruch)');
  await task.claim();
  await task.fillIn({ 'Entwurf freigegeben': true });
  await task.complete();

  // then it has gone out: nobody is asked to read it as a draft any more
  await open(`/tasks/${userTaskKey}`);
  await page.getByText(/^Diese Aufgabe wurde von Jana Jurist am /).waitFor();
  expect(await draft.count()).toBe(0);
}, 120_000);
