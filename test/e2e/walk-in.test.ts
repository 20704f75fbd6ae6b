/** A family at the counter (case 2 of the domain brief): four people in four browsers, until the notice stands in the file. */
import { readFile } from 'node:fs/promises';
import { day, monthsAgo } from '../../src/demo/script.ts';
import { newPerson } from '../integration/new-person.ts';
import { germanDate } from './answer.ts';
import { openCase } from './case-page.ts';
import { openOffice, type Desk, type Office } from './desk.ts';
import { taskPage, type Answers } from './task-page.ts';

/** Five tasks of four people, and the work of the engine and the workers in between. */
jest.setTimeout(240_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** A day on which nobody of the other tests is born: the search for a person already known must not propose one of them. */
const bornOn = '19.10.1991';
const address = 'Lindenstraße 7, 12345 Musterstadt';
const arrived = germanDate(monthsAgo(2));
const born = (years: number): string => germanDate(monthsAgo(years * 12 + 1));
const monthStart = germanDate(`${day().slice(0, 8)}01`);

/** The task comes up in the file that lies open, is taken from there and completed. */
async function completeFromCase({ page }: Desk, name: string, answers: Answers) {
  await page.getByRole('region', { name: 'Offene Aufgaben' }).getByRole('link', { name, exact: true }).click();
  const task = taskPage(page, name);
  await task.claim();
  await task.fillIn(answers);
  await task.complete();
}

test('a family walks in, four people work on its case at once, and the notice stands in the file', async () => {
  // given
  const { familyName } = newPerson();
  const [counter, benefits, immigration, socialWork] = await Promise.all([
    office.desk('sc-agent'),
    office.desk('lst-clerk'),
    office.desk('abh-clerk'),
    office.desk('fsa-worker'),
  ]);

  // when nobody of that name is known, she is taken in
  await counter.open('/service-centre');
  await counter.page.getByLabel('Name, Geburtsdatum oder Nummer').fill(`${familyName}, Amira`);
  await counter.page.getByRole('main').getByRole('button', { name: 'Suchen' }).click();
  await counter.page.getByRole('heading', { name: 'Niemand gefunden' }).waitFor();
  await counter.page.getByRole('main').getByRole('link', { name: 'Neue Aufnahme' }).last().click();
  expect(await counter.page.getByLabel('Familienname').inputValue()).toBe(familyName);
  expect(await counter.page.getByLabel('Vornamen').inputValue()).toBe('Amira');
  await counter.page.getByLabel('Geburtsdatum').fill(bornOn);
  await counter.page.getByLabel('Staatsangehörigkeiten').selectOption({ label: 'Irak' });
  await counter.page.getByRole('radio', { name: 'Ankunft und Registrierung' }).check();
  await counter.page.getByRole('button', { name: 'Aufnehmen', exact: true }).click();
  await counter.page.getByRole('heading', { name: /^Aufgenommen: / }).waitFor();
  const caseNumber =
    (await counter.page
      .getByText(/^INT-\d{4}-\d+$/)
      .first()
      .textContent()) ?? '';

  // then her colleagues find the case and see by themselves when it is their turn
  await Promise.all([benefits, immigration, socialWork].map((desk) => openCase(desk, caseNumber)));
  await benefits.page.getByRole('region', { name: 'Offene Aufgaben' }).getByText('Aufgabe eines anderen Fachbereichs').waitFor();

  // when
  await counter.page.getByRole('link', { name: 'Bearbeiten' }).click();
  const identity = taskPage(counter.page, 'Identität aufnehmen');
  await identity.claim();
  await identity.fillIn({
    Geschlecht: 'weiblich',
    Familienstand: 'verheiratet',
    Sprache: 'Arabisch',
    Aufenthaltsstatus: 'Aufenthaltsgestattung (§ 55 AsylG)',
    'Status gültig bis': germanDate(day(160)),
    Unterbringungsart: 'Wohnung',
    Anschrift: address,
  });
  await identity.complete();

  // when three departments work on it at once
  await Promise.all([
    completeFromCase(immigration, 'Aufenthalt bescheinigen', {
      'Ausgestelltes Dokument': 'Aufenthaltsgestattung',
      'Ausgestellt am': germanDate(day()),
      'Status gültig bis': germanDate(day(180)),
      'Biometrie erfasst': true,
      'Identität geklärt': true,
      'Identität geklärt am': germanDate(day()),
    }),
    completeFromCase(socialWork, 'Erstgespräch führen', {
      'Gespräch geführt am': germanDate(day()),
      Sprachniveau: 'ohne Vorkenntnisse',
      'Wünscht Beratung und Hilfeplan': true,
    }),
    applyAtTheCounter(counter, familyName),
  ]);
  await completeFromCase(benefits, 'Vollständigkeit prüfen', {
    'Antrag ist vollständig': true,
    'Leistungen ab': monthStart,
    Einschränkungsgrund: 'keiner',
  });

  // then
  const { page } = benefits;
  await openCase(benefits, caseNumber);
  await page
    .getByRole('navigation', { name: 'Teile der Akte' })
    .getByRole('link', { name: /^Dokumente/ })
    .click();
  await page.getByRole('row').filter({ hasText: 'Bewilligungsbescheid' }).getByRole('button').click();
  await page.getByLabel('Zweck: Leistungen').selectOption({ label: 'Bearbeitung der eigenen Aufgabe' });
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  await page.getByText(/^Seite 1 von \d+$/).waitFor();
  const notice = page.getByRole('region', { name: /^Bewilligung von Leistungen/ }).first();
  expect(await notice.textContent()).toMatch(/1\.514,00/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Herunterladen' }).click(),
  ]);
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
});

/** The receipt can be given along, and the application is taken down. */
async function applyAtTheCounter({ page }: Desk, familyName: string): Promise<void> {
  await page.getByRole('link', { name: 'Servicecenter', exact: true }).click();
  await page.getByLabel('Name, Geburtsdatum oder Nummer').fill(familyName);
  await page.getByRole('main').getByRole('button', { name: 'Suchen' }).click();
  await page.getByRole('link', { name: `${familyName}, Amira` }).click();
  await page.getByRole('button', { name: 'Ansehen und drucken' }).click();
  await page.getByText(/^Seite 1 von \d+$/).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Antrag aufnehmen' }).getByRole('link', { name: 'Bearbeiten' }).click();
  const application = taskPage(page, 'Antrag aufnehmen');
  await application.claim();
  await application.fillIn({
    'Bedarf bekannt seit': germanDate(day()),
    Einreisedatum: arrived,
    'Nummer des Ankunftsnachweises (AKN)': 'AKN-0000001',
  });
  const members = [
    ['Ehegatte oder Partner', 'Basim', '17.08.1988'],
    ['Kind', 'Dalia', born(8)],
    ['Kind', 'Emil', born(4)],
  ] as const;
  for (const [relation, givenNames, birthDate] of members) {
    await application.addRow('Haushaltsmitglieder', {
      'Beziehung zur antragstellenden Person': relation,
      'Lebt in derselben Unterkunft': true,
      Familienname: familyName,
      Vornamen: givenNames,
      Geburtsdatum: birthDate,
      Staatsangehörigkeiten: ['Irak'],
      Einreisedatum: arrived,
    });
  }
  await application.fillIn({
    Unterbringungsart: 'Wohnung',
    Anschrift: address,
    'Unterkunftskosten im Monat': '780,00',
    Auszahlungsart: 'Bezahlkarte',
    'Über Mitwirkungs- und Mitteilungspflichten belehrt': true,
  });
  await application.complete();
}
