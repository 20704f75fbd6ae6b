/** What the forms about nursery and school show beside the fields of the child. */
import { z } from 'zod';
import { ageInYears } from '../../case-file/age-in-years.ts';
import { partialDateText } from '../../contracts/partial-date.ts';
import { partnerPayloads } from '../../contracts/partner-envelope.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../today-in-germany.ts';

type Variables = Record<string, unknown>;
type Shown = Promise<Record<string, unknown>>;

const ageOfMajority = 18;

/** Everybody under age in the household; the one whom the process is about, or the only one, is chosen already. */
export async function children(
  { caseFile, now }: ApiDeps,
  { caseId }: UserTaskDocument,
  { childPersonId = null }: Variables,
): Shown {
  if (caseId === null) return {};
  const today = todayInGermany(now());
  const { householdId } = await caseFile.cases.get(caseId);
  const members = await caseFile.households.members(householdId);
  const persons = await Promise.all(members.map(({ personId }) => caseFile.persons.get(personId)));
  const options = persons.flatMap(({ personId, givenNames, familyName, birthDate }) =>
    birthDate !== null && ageInYears(birthDate, today) < ageOfMajority
      ? [{ value: personId, label: `${givenNames} ${familyName}, geboren ${partialDateText(birthDate)}` }]
      : [],
  );
  const [only] = options.length === 1 ? options : [];
  return { children: options, childPersonId: childPersonId ?? only?.value ?? null };
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
