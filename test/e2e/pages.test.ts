/**
 * Every page, as those who work with it open it: in both languages and both colour schemes at a desk, and on a phone. Its
 * heading is there, axe has nothing to say, nothing sticks out at the side, and the page reports no error.
 */
import type { Page } from 'playwright-core';
import type { RatePeriod } from '../../src/contracts/rate-table.ts';
import { eventually, signIn } from '../integration/api-client.ts';
import { messageFromHealthOffice } from '../integration/health-office.ts';
import { applicationFromOnlineService } from '../integration/online-service.ts';
import { violations } from './accessibility.ts';
import { arrivedPerson, type ArrivedPerson } from './arrived-person.ts';
import { desktop, openOffice, phone, type Desk, type Language, type Office } from './desk.ts';
import { raiseConflict } from './given.ts';
import { closeGivenStore, earningHousehold, grantedHousehold, unfinishedRun } from './given-payment-run.ts';
import { offeredForm, type OfferedForm } from './offered-form.ts';
import { beginDraft, deployNextVersion, haltedProcess, repairInBulk, type HaltedProcess } from './halted-process.ts';

interface Given {
  person: ArrivedPerson;
  conflictId: string;
  halted: HaltedProcess;
  batchId: string;
  placeId: string;
  /** A message that belongs to no case yet. */
  messageId: string;
  /** An application of an online service that belongs to no case yet. */
  applicationId: string;
  deadlineId: string;
  /** Account of a benefits clerk. */
  clerkId: string;
  /** A payment run with households that are paid and one that is looked at first. */
  runId: string;
  /** Draft of a year to come. */
  rateTableId: string;
}

interface OnePage {
  page: string;
  path: string | ((given: Given) => string);
  /** German and English, or the same in both. */
  heading: [string, string] | ((given: Given) => string);
  /** The tab to open on the page, German and English. */
  tab?: [string, string];
  /** What opens with it, German and English. */
  button?: [string, string];
}

const taskOf = ({ person }: Given): string => `/tasks/${person.applicationTask}`;
const caseOf = ({ person }: Given): string => `/cases/${person.caseId}`;
const nameOf = ({ person }: Given): string => person.familyName;
const tasks: [string, string] = ['Aufgaben', 'Tasks'];
const incidents: [string, string] = ['Störungen', 'Incidents'];
const benefits = 'Leistungen nach AsylbLG';

const pages: Record<string, OnePage[]> = {
  'lst-pay': [
    { page: 'payment runs', path: '/benefits', heading: ['Zahlläufe', 'Payment runs'] },
    { page: 'payment run', path: ({ runId }) => `/benefits/runs/${runId}`, heading: ['Februar 2026', 'February 2026'] },
  ],
  'lst-lead': [
    { page: 'benefit rates', path: '/benefits/rates', heading: ['Regelsätze', 'Benefit rates'] },
    {
      page: 'rates of a year',
      path: ({ rateTableId }) => `/benefits/rates/${rateTableId}`,
      heading: ['Regelsätze 2', 'rates 2'],
    },
  ],
  'sc-agent': [
    { page: 'service centre', path: '/service-centre', heading: ['Servicecenter', 'Service centre'] },
    {
      page: 'somebody found',
      path: ({ person }) => `/service-centre?q=${person.familyName}`,
      heading: ['Servicecenter', 'Service centre'],
    },
    { page: 'intake', path: '/service-centre/intake', heading: ['Neue Aufnahme', 'New intake'] },
    { page: 'after an intake', path: ({ person }) => `/service-centre/taken-in/${person.caseId}`, heading: nameOf },
    { page: 'person at the counter', path: ({ person }) => `/service-centre/persons/${person.personId}`, heading: nameOf },
    { page: 'inbox', path: '/tasks', heading: tasks },
    { page: 'inbox, narrowed', path: '/tasks?scope=mine&text=Antrag', heading: tasks },
    { page: 'form of a task', path: taskOf, heading: tasks },
    { page: 'case of a task', path: taskOf, heading: tasks, tab: ['Fall', 'Case'] },
    { page: 'history of a task', path: taskOf, heading: tasks, tab: ['Verlauf', 'History'] },
    { page: 'process of a task', path: taskOf, heading: tasks, tab: ['Prozess', 'Process'] },
    { page: 'case files', path: '/cases', heading: ['Akten', 'Case files'] },
    { page: 'case', path: caseOf, heading: nameOf },
    { page: 'processes of a case', path: (given) => `${caseOf(given)}/processes`, heading: nameOf },
    { page: 'documents of a case', path: (given) => `${caseOf(given)}/documents`, heading: nameOf },
    { page: 'notes of a case', path: (given) => `${caseOf(given)}/notes`, heading: nameOf },
    { page: 'deadlines', path: '/deadlines', heading: ['Fristen', 'Deadlines'] },
    { page: 'deadlines that have passed', path: '/deadlines?state=overdue', heading: ['Fristen', 'Deadlines'] },
    {
      page: 'deadline',
      path: ({ deadlineId }) => `/deadlines/${deadlineId}`,
      heading: ['Wohnsitz anmelden', 'Registration of residence'],
    },
    { page: 'person', path: ({ person }) => `/cases/persons/${person.personId}`, heading: nameOf },
    {
      page: 'messages of partners',
      path: '/partners/messages?view=all',
      heading: ['Nachrichten von und an Partner', 'Messages from'],
    },
    { page: 'messages to be clarified', path: '/partners', heading: ['Nachrichten von und an Partner', 'Messages from'] },
    {
      page: 'message of a partner',
      path: ({ messageId }) => `/partners/messages/${messageId}`,
      heading: ['Mitteilung · von Gesundheitsamt', 'Note · from Health office'],
    },
    {
      page: 'application of an online service',
      path: ({ applicationId }) => `/partners/messages/${applicationId}`,
      heading: ['Antrag · von Onlinedienst', 'Application · from Online service'],
    },
    { page: 'no page', path: '/cases/nobody/nowhere/at/all', heading: ['Nicht gefunden', 'Not found'] },
  ],
  'fsa-worker': [
    { page: 'goal conflicts', path: '/conflicts', heading: ['Zielkonflikte', 'Goal conflicts'] },
    { page: 'notifications', path: '/notifications', heading: ['Hinweise', 'Notifications'] },
    {
      page: 'choice of notifications',
      path: '/notifications/settings',
      heading: ['Worüber Sie Hinweise erhalten', 'What you are notified of'],
    },
    {
      page: 'goal conflict',
      path: ({ conflictId }) => `/conflicts/${conflictId}`,
      heading: ['Leistungseinschränkung oder Kurs', 'sanction or course'],
    },
    {
      page: 'raising a goal conflict',
      path: ({ person }) => `/conflicts/new?caseId=${person.caseId}`,
      heading: ['Zielkonflikt melden', 'Raise a goal conflict'],
    },
    { page: 'consents of a case', path: (given) => `${caseOf(given)}/consents`, heading: nameOf },
    { page: 'counselling', path: (given) => `${caseOf(given)}/counselling`, heading: nameOf },
  ],
  'lst-clerk': [
    { page: 'transmissions of a case', path: (given) => `${caseOf(given)}/transmissions`, heading: nameOf },
    {
      page: 'form of a transmission',
      path: (given) => `${caseOf(given)}/transmissions`,
      heading: nameOf,
      button: ['Übermittlung vorschlagen', 'Propose a transmission'],
    },
    { page: 'letters', path: '/letters', heading: ['Schreiben und Vorlagen', 'Letters and templates'] },
    { page: 'letter as shipped', path: '/letters/REFUSAL', heading: ['Ablehnung von Leistungen', 'Refusal of benefits'] },
    { page: 'letter being written', path: '/letters/BRIDGING', heading: ['Überbrückungsleistungen', 'Bridging benefits'] },
  ],
  'unt-clerk': [
    { page: 'places', path: '/housing', heading: ['Plätze in Unterkünften', 'Places in housing'] },
    { page: 'new place', path: '/housing/places/new', heading: ['Neuer Raum', 'New room'] },
    { page: 'place', path: ({ placeId }) => `/housing/places/${placeId}`, heading: ['GU 1, Raum', 'GU 1, room'] },
    { page: 'sites', path: '/housing/sites', heading: ['Standorte', 'Sites'] },
  ],
  'process-designer': [
    { page: 'models', path: '/models', heading: ['Modelle', 'Models'] },
    { page: 'process model', path: '/models/benefit-application', heading: () => benefits },
    { page: 'decision', path: '/models/benefit-application?open=decision.entitlement', heading: () => benefits },
    { page: 'form', path: '/models/hearing?open=form.hearing', heading: ['Anhörung und Freigabe', 'Anhörung und Freigabe'] },
    { page: 'release', path: ({ halted }) => `/models/${halted.processId}/release`, heading: ({ halted }) => halted.name },
    { page: 'versions', path: ({ halted }) => `/models/${halted.processId}/versions`, heading: ({ halted }) => halted.name },
    {
      page: 'difference of versions',
      path: ({ halted }) => `/models/${halted.processId}/versions?from=1&to=2`,
      heading: ({ halted }) => halted.name,
    },
    {
      page: 'newer file of the library',
      path: '/models/arrival-registration/versions?file=remind-permit.form&offer',
      heading: ['Ankunft', 'Ankunft'],
    },
  ],
  admin: [
    { page: 'operations', path: '/operations', heading: ['Betrieb', 'Operations'] },
    { page: 'process', path: '/operations/processes/benefit-application', heading: () => benefits },
    { page: 'heat', path: '/operations/processes/arrival-registration?heat=average', heading: ['Ankunft', 'Ankunft'] },
    {
      page: 'heat of all versions',
      path: ({ halted }) => `/operations/processes/${halted.processId}?version=all&heat=count`,
      heading: ({ halted }) => halted.name,
    },
    { page: 'instances', path: '/operations/instances', heading: ['Prozessläufe', 'Process instances'] },
    {
      page: 'instance',
      path: ({ person }) => `/operations/instances/${person.processInstanceKey}`,
      heading: ['Ankunft', 'Ankunft'],
    },
    {
      page: 'instance with an incident',
      path: ({ halted }) => `/operations/instances/${halted.keys.at(-1) ?? ''}?tab=incidents`,
      heading: ({ halted }) => halted.name,
    },
    {
      page: 'migration',
      path: ({ halted }) => `/operations/instances/${halted.keys.at(-1) ?? ''}/migrate`,
      heading: ({ halted }) => halted.name,
    },
    { page: 'incidents', path: '/operations/incidents', heading: incidents },
    { page: 'incidents one by one', path: '/operations/incidents?view=single', heading: incidents },
    {
      page: 'run over many incidents',
      path: ({ batchId }) => `/operations/batches/${batchId}`,
      heading: ['Viele Störungen beheben', 'Resolve many incidents'],
    },
    { page: 'batch operations', path: '/operations/batches', heading: ['Sammelaktionen', 'Batch operations'] },
    {
      page: 'instances, by any filter',
      path: '/operations/instances?state=ALL&longer=1m&where=validOn%3E2026-01-01',
      heading: ['Prozessläufe', 'Process instances'],
    },
    {
      page: 'migration of many',
      path: ({ halted }) => `/operations/instances/migrate?processDefinitionId=${halted.processId}`,
      heading: ({ halted }) => halted.name,
    },
    { page: 'jobs', path: '/operations/jobs', heading: ['Automatische Schritte', 'Jobs'] },
    { page: 'accounts', path: '/administration', heading: ['Konten', 'Accounts'] },
    { page: 'new account', path: '/administration/accounts/new', heading: ['Neues Konto', 'New account'] },
    { page: 'account', path: ({ clerkId }) => `/administration/accounts/${clerkId}`, heading: () => 'Berta Bescheid' },
    { page: 'departments', path: '/administration/departments', heading: ['Fachbereiche', 'Departments'] },
    { page: 'partners', path: '/partners/register', heading: ['Partner', 'Partners'] },
    { page: 'partner', path: '/partners/register/JOBCENTER', heading: ['Jobcenter', 'Jobcenter'] },
    { page: 'new partner', path: '/partners/register/new', heading: ['Neuer Partner', 'New partner'] },
    { page: 'operators’ part of the audit log', path: '/audit', heading: ['Protokoll', 'Audit log'] },
  ],
  dpo: [
    { page: 'audit log', path: '/audit', heading: ['Protokoll', 'Audit log'] },
    { page: 'audit log, narrowed', path: '/audit?outcome=DENIED&resourceKind=case', heading: ['Protokoll', 'Audit log'] },
  ],
};

let office: Office;
let given: Given;
let offered: OfferedForm;
beforeAll(async () => {
  office = await openOffice();
  const [person, other, halted, repaired] = await Promise.all([
    arrivedPerson(),
    arrivedPerson(),
    haltedProcess(2),
    haltedProcess(2),
  ]);
  await deployNextVersion(halted);
  await beginDraft(halted, 2);
  await writeLetter();
  offered = await offeredForm('remind-permit');
  given = {
    person,
    halted,
    placeId: await anyPlace(),
    messageId: await messageFromHealthOffice('Befund liegt vor'),
    applicationId: await applicationFromOnlineService(),
    deadlineId: await passedDeadline(person.caseId),
    clerkId: (await signIn('lst-clerk')).accountId,
    rateTableId: await draftOfRates(),
    conflictId: await raiseConflict(other, 'SANCTION_VS_COURSE', ['lst', 'fsa']),
    batchId: await repairInBulk(repaired),
    runId: await paymentRun(),
  };
}, 60_000);
afterAll(async () => {
  await offered.restore();
  await closeGivenStore();
  await office.close();
});

async function paymentRun(): Promise<string> {
  await grantedHousehold({ name: 'Seite', method: 'BEZAHLKARTE' });
  await earningHousehold('Ansicht');
  return unfinishedRun();
}

/** With words of the department's own in it. */
async function writeLetter(): Promise<void> {
  const clerk = await signIn('lst-clerk');
  const address = '/notice-templates/BRIDGING/draft';
  await clerk.post(address, { fromVersion: 1 });
  const { body } = await clerk.get('/notice-templates/BRIDGING');
  const { blocks, revision } = body.versions[0];
  const own = { blockId: 'own', part: null, text: 'Bei Fragen: {{Telefon}}, sonst {{Kontostand}}.' };
  await clerk.put(address, { blocks: [own, ...blocks], validFrom: null, comment: '', expectedRevision: revision });
}

/** Of the registration of residence: the service centre sees it in the case, in the task and in the list. */
async function passedDeadline(caseId: string): Promise<string> {
  const event = { norm: 'BMG_17', eventDate: '2026-01-16', reason: 'Einzug laut Mietvertrag' };
  const { body } = await (await signIn('sc-agent')).post(`/cases/${caseId}/deadlines`, event);
  return String(body.deadlineId);
}

/** Of a year far ahead, so that no other test finds it in its way. */
async function draftOfRates(): Promise<string> {
  const lead = await signIn('lst-lead');
  const { inForce } = (await lead.get<{ inForce: RatePeriod[] }>('/rate-tables')).body;
  const [latest] = inForce;
  const { body } = await lead.post('/rate-tables', { year: (latest?.year ?? 0) + 10, amounts: latest?.amounts });
  return String(body.rateTableId ?? body.difference.rateTableId);
}

async function anyPlace(): Promise<string> {
  const { body } = await (await signIn('unt-clerk')).get('/places?limit=1&site=GU%201');
  return String(body.items[0].placeId);
}

/** The heading is there and nothing more is awaited. */
async function ready(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await eventually(
    () => page.locator('[aria-busy="true"]').count(),
    (busy) => busy === 0,
  );
}

async function show({ page, open }: Desk, { path, heading, tab, button }: OnePage, language: Language): Promise<void> {
  const index = language === 'de' ? 0 : 1;
  const name = typeof heading === 'function' ? heading(given) : heading[index];
  await open(typeof path === 'function' ? path(given) : path);
  await ready(page, name);
  if (tab !== undefined) {
    await page.getByRole('tab', { name: tab[index] }).click();
    await page.getByRole('tabpanel', { name: tab[index] }).waitFor();
    await ready(page, name);
  }
  if (button !== undefined) {
    await page.getByRole('button', { name: button[index] }).click();
    await page.getByRole('form', { name: button[index] }).waitFor();
  }
}

async function problems({ page, errors }: Desk): Promise<string[]> {
  const found = await violations(page);
  // The page itself does not move sideways, nor does the part of it that scrolls below the head.
  const tooWide = await page.evaluate<number>(
    `Math.max(...[document.documentElement, document.getElementById('main')].map((place) => place.scrollWidth - place.clientWidth))`,
  );
  return [...found, ...(tooWide > 0 ? [`sticks out at the side by ${tooWide} px`] : []), ...errors.splice(0)];
}

describe.each(Object.keys(pages))('%s opens', (who) => {
  const desks = {} as Record<Language, Desk>;
  beforeAll(async () => {
    for (const language of ['de', 'en'] as const) desks[language] = await office.desk(who, { language });
  });
  afterAll(async () => {
    for (const { context } of Object.values(desks)) await context.close();
  });

  test.each(pages[who] ?? [])(
    '$page',
    async (onePage) => {
      const found: Record<string, string[]> = {};
      for (const language of ['de', 'en'] as const) {
        const desk = desks[language];
        await desk.page.setViewportSize(desktop);
        await desk.page.emulateMedia({ colorScheme: 'light' });
        await show(desk, onePage, language);
        found[`${language}, light`] = await problems(desk);
        await desk.page.emulateMedia({ colorScheme: 'dark' });
        found[`${language}, dark`] = await problems(desk);
      }
      const { de } = desks;
      await de.page.setViewportSize(phone);
      await de.page.emulateMedia({ colorScheme: 'light' });
      await show(de, onePage, 'de');
      found['on a phone'] = await problems(de);

      expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
    },
    90_000,
  );
});
