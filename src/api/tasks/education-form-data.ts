/** What the forms about nursery and school show beside the fields of the child. */
import { z } from 'zod';
import { ageInYears, ageOfMajority } from '../../case-file/age-in-years.ts';
import type { PartialDate, PersonRecord } from '../../case-file/repositories.ts';
import { partialDateText } from '../../contracts/partial-date.ts';
import { partnerPayloads } from '../../contracts/partner-envelope.ts';
import { enrolmentsUnderWay } from '../../read-model/enrolments-under-way.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';

type Variables = Record<string, unknown>;
type Shown = Promise<Record<string, unknown>>;

/**
 * Everybody under age in the household for whom no other process looks for a place already; the one whom the process is about,
 * or the only one, is chosen already.
 */
export async function children(deps: ApiDeps, task: UserTaskDocument, { childPersonId = null }: Variables): Shown {
  if (task.caseId === null) return {};
  const household = await householdOf(deps, task.caseId);
  const { readModel, caseFile } = deps;
  const memberIds = household.map(({ personId }) => personId);
  const underWay = await enrolmentsUnderWay({ readModel, casesOf: (ids) => caseFile.cases.ofPersons(ids) }, memberIds);
  const elsewhere = underWay.filter(({ processInstanceKey }) => processInstanceKey !== task.processInstanceKey);
  const options = underAge(deps, household)
    .filter(({ personId }) => personId === childPersonId || elsewhere.every((one) => one.childPersonId !== personId))
    .map((child) => ({ value: child.personId, label: `${nameOf(child)}, geboren ${partialDateText(child.birthDate)}` }));
  const [only] = options.length === 1 ? options : [];
  return { children: options, childPersonId: childPersonId ?? only?.value ?? null };
}

/** In one line, for whoever talks to the family. */
export async function childrenInWords(deps: ApiDeps, { caseId }: UserTaskDocument): Shown {
  if (caseId === null) return {};
  const found = underAge(deps, await householdOf(deps, caseId));
  const inWords = found.map((child) => `${nameOf(child)} (geboren ${partialDateText(child.birthDate)})`);
  return { childrenText: inWords.length === 0 ? 'keine' : inWords.join(', ') };
}

const nameOf = ({ givenNames, familyName }: PersonRecord): string => `${givenNames} ${familyName}`.trim();

async function householdOf({ caseFile }: ApiDeps, caseId: string): Promise<PersonRecord[]> {
  const { householdId } = await caseFile.cases.get(caseId);
  const members = await caseFile.households.members(householdId);
  return Promise.all(members.map(({ personId }) => caseFile.persons.get(personId)));
}

type Child = PersonRecord & { birthDate: PartialDate };

function underAge({ now }: ApiDeps, household: PersonRecord[]): Child[] {
  const today = todayInGermany(now());
  const isChild = (person: PersonRecord): person is Child =>
    person.birthDate !== null && ageInYears(person.birthDate, today) < ageOfMajority;
  return household.filter(isChild);
}

/** The kind of education that the rule or a person has found. */
export function foundTrack(_: ApiDeps, __: UserTaskDocument, { educationTrack }: Variables): Shown {
  return Promise.resolve(educationTrack == null ? {} : { educationTrack });
}

const proposalSchema = z.object({ supplies: z.number().nonnegative() });

/** The amount that the rule proposes, in euros. */
export function proposedSupplies(_: ApiDeps, __: UserTaskDocument, { educationGrant }: Variables): Shown {
  const proposal = proposalSchema.safeParse(educationGrant);
  return Promise.resolve(proposal.success ? { suppliesAmount: proposal.data.supplies } : {});
}

/** Where and from when the partner has promised a place, in the answer to our latest request about this child. */
export async function promisedPlace({ caseFile }: ApiDeps, { caseId }: UserTaskDocument, { partnerMessageId }: Variables): Shown {
  if (caseId === null) return {};
  const answers = await caseFile.partnerMessages.list({ caseId, direction: 'IN' });
  const answer = answers.find(
    ({ messageKind, envelope }) => messageKind === 'PLACEMENT_ANSWER' && envelope['inReplyTo'] === partnerMessageId,
  );
  const promised = partnerPayloads.PLACEMENT_ANSWER.safeParse(answer?.envelope['payload']);
  if (!promised.success || promised.data.decision !== 'APPROVED') return {};
  return { educationInstitution: promised.data.institution, educationStartedOn: promised.data.startsOn };
}
