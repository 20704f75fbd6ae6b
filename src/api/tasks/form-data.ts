/**
 * What some forms show beside the fields of the case: candidates to choose from, members of the household, rates to decide.
 * Keys are those that the forms name in `valuesKey` and `path`.
 */
import { z } from 'zod';
import type { PersonRecord, Place } from '../../case-file/repositories.ts';
import { type MonthChange, monthChanges } from '../../contracts/benefit-run.ts';
import { contestableDecisions } from '../../contracts/contestable-decisions.ts';
import { partialDateText } from '../../contracts/partial-date.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import { visibleVariables } from '../../read-model/visible-variables.ts';
import type { ApiDeps } from '../deps.ts';
import { children, childrenInWords, foundTrack, promisedPlace, proposedSupplies } from './education-form-data.ts';

interface Option {
  value: string;
  label: string;
}

type Source = (deps: ApiDeps, task: UserTaskDocument, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

function nameOf({ givenNames, familyName }: PersonRecord): string {
  return `${givenNames} ${familyName}`.trim();
}

function personOption(person: PersonRecord): Option {
  const born = person.birthDate === null ? '' : `, geboren ${partialDateText(person.birthDate)}`;
  const register = person.azrNumber === null ? '' : `, AZR ${person.azrNumber}`;
  return { value: person.personId, label: `${nameOf(person)}${born}${register}` };
}

const idsSchema = z.array(z.string()).catch([]);

const matchCandidates: Source = async ({ caseFile }, _, variables) => {
  const persons = await Promise.all(idsSchema.parse(variables.matchCandidateIds).map((id) => caseFile.persons.get(id)));
  return { matchCandidates: persons.map(personOption) };
};

const roomNeedsSchema = z.object({ persons: z.int(), barrierFree: z.boolean(), womenOnly: z.boolean(), family: z.boolean() });

function placeOption({ placeId, site, room, capacity, occupied }: Place): Option {
  return { value: placeId, label: `${site}, Zimmer ${room} (${capacity - occupied} von ${capacity} frei)` };
}

/** Free places that fit, the proposed one first. */
const places: Source = async ({ caseFile }, _, variables) => {
  const needs = roomNeedsSchema.safeParse(variables.roomNeeds);
  const match = z.object({ accommodationType: z.string() }).safeParse(variables.housingMatch);
  if (!needs.success || !match.success) return { places: [] };
  const free = await caseFile.places.findFree(needs.data, match.data.accommodationType);
  return { places: free.map(placeOption), ...(variables.placeId == null ? {} : { placeId: variables.placeId }) };
};

/** Everybody in the household beside the person whom the case is about. */
const householdMembers: Source = async ({ caseFile, catalogue }, task) => {
  if (task.caseId === null) return {};
  const { householdId, personId } = await caseFile.cases.get(task.caseId);
  const members = (await caseFile.households.members(householdId)).filter((member) => member.personId !== personId);
  const rows = await Promise.all(
    members.map(async (member) => {
      const fields = await caseFile.fields.current({ kind: 'person', id: member.personId });
      return { ...member, ...asFormValues(catalogue, fields) };
    }),
  );
  return { householdMembers: rows };
};

/** Structured values as forms show them (one line of text), money in euros. */
function asFormValues(catalogue: ApiDeps['catalogue'], values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const field = catalogue.get(key);
      if (field?.kind === 'money' && typeof value === 'number') return [key, value / 100];
      return [key, field?.toText?.(value) ?? value];
    }),
  );
}

const ratesSchema = z.array(z.object({ personId: z.string(), stage: z.number().nullish() })).catch([]);

const stageDecisions: Source = async ({ caseFile }, _, variables) => {
  const rates = ratesSchema.parse(variables.rates);
  return {
    stageDecisions: await Promise.all(
      rates.map(async ({ personId, stage }) => {
        const person = await caseFile.persons.get(personId);
        return { personId, memberName: nameOf(person), ...(stage == null ? {} : { stage: String(stage) }) };
      }),
    ),
  };
};

const dayInGermany = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'Europe/Berlin' });

/** Decisions of the case that an objection may be about, the newest first. */
const contestedDecisions: Source = async ({ caseFile }, task) => {
  if (task.caseId === null) return {};
  const decisions = (await caseFile.documents.list(task.caseId)).filter(({ kind }) => contestableDecisions.has(kind));
  const newest = decisions.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return {
    contestedDecisions: newest.map(({ documentId, title, createdAt }) => ({
      value: documentId,
      label: `${title} (${dayInGermany.format(createdAt)})`,
    })),
  };
};

const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const germanDay = (date: string): string => date.split('-').reverse().join('.');

/** The month that the payment run has stopped at, and why; for the bank's answer its reason. */
const monthOfRun: Source = async ({ caseFile }, _, variables) => {
  const { monthlyBenefitId } = z.object({ monthlyBenefitId: z.string() }).parse(variables);
  const month = await caseFile.monthlyBenefits.get(monthlyBenefitId);
  const changes = month.changes.map((change) => monthChanges[change as MonthChange][0]);
  const [from = '', until = ''] = month.period?.split('/') ?? [];
  return {
    monthChangesText: changes.join('; '),
    previousAmountText: euros.format(month.previousCents / 100),
    monthAmountText: euros.format(month.amountCents / 100),
    monthPeriodText: month.period === null ? 'keine Tage' : `${germanDay(from)} bis ${germanDay(until)}`,
    returnReasonText: month.returnReason ?? monthChanges.PAYMENT_DETAILS_MISSING[0],
  };
};

/** One form serves hearings of the immigration office on work and on residence: it asks for the reasons of the one at hand. */
const residenceHearing: Source = (_deps, _task, { noticeKind }) =>
  Promise.resolve({ residenceHearingAbout: noticeKind === 'TITLE_HEARING' ? 'TITLE' : 'WORK' });

const sources: Readonly<Record<string, Source>> = {
  'resolve-person-match': matchCandidates,
  'assign-place': places,
  'objection-intake': contestedDecisions,
  'benefit-application': householdMembers,
  'benefit-completeness': householdMembers,
  'decide-on-file': householdMembers,
  'review-stages': stageDecisions,
  'month-change': monthOfRun,
  'clarify-payment': monthOfRun,
  'hearing-residence': residenceHearing,
  'release-residence': residenceHearing,
  'first-talk': childrenInWords,
  'education-need': children,
  'help-plan-goals': children,
  'education-placement': foundTrack,
  'education-enrolment': promisedPlace,
  'decide-education-grant': proposedSupplies,
};

export async function formData(deps: ApiDeps, task: UserTaskDocument): Promise<Record<string, unknown>> {
  const source = task.formId === null ? undefined : sources[task.formId];
  if (source === undefined) return {};
  return source(deps, task, await visibleVariables(deps.readModel, task.processInstanceKey, task.elementInstanceKey));
}
