import type { CaseRecord } from '../../../src/case-file/repositories.ts';
import { partnerPayloads } from '../../../src/contracts/partner-envelope.ts';
import type { PartnerMessageDeps } from '../../../workers/mailroom/partner-payloads.ts';
import { childProtectionPayloads } from '../../../workers/mailroom/payloads/child-protection-payloads.ts';
import { only, uuid } from '../job-context.ts';

const record = { caseId: uuid(), personId: uuid(), householdId: uuid() } as CaseRecord;
const childId = uuid();
const endangermentFacts = 'Das Kind ist seit Tagen allein in der Unterkunft.';

const deps = (members: string[]) =>
  only<PartnerMessageDeps>({
    today: () => '2026-11-23',
    households: { members: () => Promise.resolve(members.map((personId) => ({ personId }) as never)) },
    persons: {
      get: (personId) =>
        Promise.resolve({
          familyName: 'Musterfall',
          givenNames: personId === childId ? 'Dalia' : 'Amira',
          birthDate: { year: personId === childId ? 2022 : 1990 },
          nationalities: ['IRQ'],
        } as never),
    },
    fields: { current: () => Promise.resolve({ endangermentFacts, helpPlanSituation: 'Vertraulich.' }) },
  });

it('names the children and the facts, and nothing else of what was said', async () => {
  const { payload } = await childProtectionPayloads.CHILD_PROTECTION_NOTICE(deps([record.personId, childId]), record);
  expect(partnerPayloads.CHILD_PROTECTION_NOTICE.parse(payload)).toMatchObject({
    children: [{ givenNames: 'Dalia' }],
    parent: { givenNames: 'Amira' },
    facts: endangermentFacts,
  });
  expect(JSON.stringify(payload)).not.toMatch(/Vertraulich|IRQ/);
});

it('is not written without a child', async () => {
  await expect(childProtectionPayloads.CHILD_PROTECTION_NOTICE(deps([record.personId]), record)).rejects.toThrow(/children/);
});
