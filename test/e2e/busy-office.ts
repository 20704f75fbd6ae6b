/** An office in the middle of its work: cases that have ended, cases that stand somewhere, a goal conflict. All people are invented. */
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { case2 } from '../../src/demo/cases/case-2-family-in-own-dwelling.ts';
import { cases } from '../../src/demo/cases/index.ts';
import { openOffice, type Office } from '../../src/demo/office.ts';
import { openPartners } from '../../src/demo/partners.ts';
import { playCase } from '../../src/demo/play-case.ts';

interface Matter {
  caseId: string;
  processInstanceKey: string;
}

export interface BusyOffice {
  /** A family whose application lies with the benefits department. */
  family: Matter & { applicationCheck: string };
  conflictId: string;
}

interface Arrival {
  familyName: string;
  givenNames: string;
  birthDate: string;
  nationality: string;
  /** How many of the first steps are done. */
  done: number;
}

const firstSteps = ['Task_RecordIdentity', 'Task_RecordApplication', 'Task_FirstTalk', 'Task_IssuePermit'];

const arrivals: Arrival[] = [
  { familyName: 'Beispiel', givenNames: 'Yasmin', birthDate: '14.02.1996', nationality: 'SYR', done: 0 },
  { familyName: 'Probefall', givenNames: 'Olena', birthDate: '30.09.1984', nationality: 'UKR', done: 0 },
  { familyName: 'Platzhalter', givenNames: 'Dawit', birthDate: '08.06.2001', nationality: 'ERI', done: 1 },
  { familyName: 'Exempel', givenNames: 'Leyla', birthDate: '21.12.1991', nationality: 'AFG', done: 1 },
  { familyName: 'Schaustück', givenNames: 'Amadou', birthDate: '03.04.1999', nationality: 'GMB', done: 2 },
  { familyName: 'Modellfall', givenNames: 'Rania', birthDate: '17.10.1988', nationality: 'IRQ', done: 3 },
];

const lookAgainAfterMs = 200;
const longestMs = 60_000;

async function openTask(office: Office, caseId: string, elementId: string, by: string): Promise<string> {
  const desk = await office.desk(by);
  const deadline = Date.now() + longestMs;
  for (;;) {
    const query = `/tasks?scope=groups&caseId=${caseId}&elementId=${elementId}`;
    const [task] = (await desk.get<{ items: { userTaskKey: string }[] }>(query)).items;
    if (task !== undefined) return task.userTaskKey;
    if (Date.now() > deadline) throw new Error(`${elementId} did not come up in case ${caseId}.`);
    await delay(lookAgainAfterMs);
  }
}

/** Begins a case and goes as far as it is done. */
async function arrive(office: Office, { nationality, done, ...names }: Arrival): Promise<Matter> {
  const agent = await office.desk('sc-agent');
  const person = { ...names, nationalities: [nationality] };
  const { caseId } = await agent.send<Matter>('POST', '/persons', person);
  const start = { bpmnProcessId: case2.processDefinitionId, caseId };
  const { processInstanceKey } = await agent.send<Matter>('POST', '/process-instances', start);
  for (const elementId of firstSteps.slice(0, done)) {
    const step = case2.steps[elementId];
    if (step === undefined) throw new Error(`Case 2 knows no ${elementId}.`);
    const key = await openTask(office, caseId, elementId, step.by);
    const desk = await office.desk(step.by);
    await desk.send('POST', `/tasks/${key}/claim`, {});
    const own = elementId === 'Task_RecordIdentity' ? person : {};
    const values = { ...withFamilyName(step.values, names.familyName), ...own };
    await desk.send('POST', `/tasks/${key}/complete`, { values });
  }
  return { caseId, processInstanceKey };
}

/** The household is that of case 2 but for its name. */
function withFamilyName(values: Record<string, unknown>, familyName: string): Record<string, unknown> {
  const { householdMembers } = values;
  if (!Array.isArray(householdMembers)) return values;
  return { ...values, householdMembers: householdMembers.map((member: object) => ({ ...member, familyName })) };
}

/** @param dataDirectory of the running Lotse, where its partners leave and find their files */
export async function busyOffice(url: string, dataDirectory: string): Promise<BusyOffice> {
  const office = openOffice(url);
  const partners = openPartners({
    outbox: path.join(dataDirectory, 'partner/outbox'),
    inbox: path.join(dataDirectory, 'partner/inbox'),
  });
  const progress = (text: string): void => void process.stdout.write(`${text}\n`);
  for (const script of cases) await playCase(script, { office, partners, progress });

  const matters: Matter[] = [];
  for (const arrival of arrivals) matters.push(await arrive(office, arrival));
  const [waiting, family] = matters.slice(-2);
  if (waiting === undefined || family === undefined) throw new Error('Nobody has arrived.');
  const applicationCheck = await openTask(office, family.caseId, 'Task_CheckCompleteness', 'lst-clerk');
  await (await office.desk('lst-clerk')).send('POST', `/tasks/${applicationCheck}/claim`, {});
  const conflict = { conflictType: 'SANCTION_VS_COURSE', conflictParties: ['lst', 'fsa'] };
  const { conflictId } = await (
    await office.desk('fsa-worker')
  ).send<{ conflictId: string }>('POST', `/cases/${waiting.caseId}/goal-conflicts`, conflict);
  return { family: { ...family, applicationCheck }, conflictId };
}
