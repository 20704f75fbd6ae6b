/** The person and the case that a scenario is about, and who else is known before it begins. */
import { randomUUID } from 'node:crypto';
import type { Desk } from '../demo/office.ts';
import { eventually } from './eventually.ts';
import { feelContext, fillIn } from './fill-in.ts';
import type { Person, Scenario } from './scenario.ts';
import type { World } from './world.ts';

interface CaseIds {
  caseId: string;
  caseNumber: string;
  personId: string;
  householdId: string;
}

/** What FEEL in a scenario knows of its case. */
export interface Matter extends CaseIds {
  person: Person;
  others: (CaseIds & Person)[];
}

export async function takeIn(scenario: Scenario, world: World): Promise<Matter> {
  const { given, start } = scenario;
  const named = nameOfThisRun();
  const person = named(given.person);
  const serviceCentre = await world.office().desk('sc-agent');
  const others: Matter['others'] = [];
  for (const other of given.others.map(named)) others.push({ ...other, ...(await register(serviceCentre, other)) });

  if ('reports' in start && start.opensCase) {
    await world.partners.report(start.partner, start.reports, null, fillIn(start.payload, feelContext(world.now(), { person })));
    return { ...(await openedFor(serviceCentre, person)), person, others };
  }
  const matter = { ...(await register(serviceCentre, person)), person, others };
  await putOnRecord(scenario, world, matter);
  return matter;
}

/** Somebody of this name alone: the search for a person already known must find nobody of another scenario. */
function nameOfThisRun(): (person: Person) => Person {
  const letters = lettersOf(randomUUID());
  return (person) => ({ ...person, familyName: `${person.familyName} ${letters}` });
}

/** Names have no digits. */
function lettersOf(id: string): string {
  const letters = id.replaceAll('-', '').slice(0, 12);
  return letters.replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '').replace(/^./, (first) => first.toUpperCase());
}

async function register(serviceCentre: Desk, person: Person): Promise<CaseIds> {
  return idsOf(await serviceCentre.send<CaseIds>('POST', '/persons', person));
}

async function putOnRecord({ given }: Scenario, world: World, matter: Matter): Promise<void> {
  for (const { by, subject, values } of given.onRecord) {
    const desk = await world.office().desk(by);
    const { versions } = await desk.get<{ versions: Record<string, number> }>(`/cases/${matter.caseId}/fields?purpose=TASK`);
    await desk.send('PATCH', `/cases/${matter.caseId}/fields`, {
      subject,
      values: fillIn(values, feelContext(world.now(), { ...matter })),
      reason: 'Übernahme aus der Akte',
      expectedVersion: versions[subject],
    });
  }
}

/** The case that a partner's message has opened for the person. */
async function openedFor(serviceCentre: Desk, { familyName, givenNames }: Person): Promise<CaseIds> {
  const query = encodeURIComponent(`${familyName} ${givenNames}`);
  return eventually(
    async () => {
      const { items } = await serviceCentre.get<{ items: { personId: string }[] }>(`/persons?q=${query}`);
      if (items[0] === undefined) return undefined;
      const { cases } = await serviceCentre.get<{ cases: CaseIds[] }>(`/persons/${items[0].personId}`);
      return cases.map(idsOf)[0];
    },
    (opened) => opened !== undefined,
    'the message of the partner opened no case',
  );
}

/** Of what the interface says of a case. */
function idsOf({ caseId, caseNumber, personId, householdId }: CaseIds): CaseIds {
  return { caseId, caseNumber, personId, householdId };
}
