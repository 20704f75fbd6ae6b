import type { CaseRecord } from '../../../src/case-file/repositories.ts';
import { partnerPayloads } from '../../../src/contracts/partner-envelope.ts';
import type { PartnerMessageDeps } from '../../../workers/mailroom/partner-payloads.ts';
import { placementPayloads } from '../../../workers/mailroom/payloads/placement-payloads.ts';
import { only, uuid } from '../job-context.ts';

const record = { caseId: uuid(), personId: uuid(), householdId: uuid() } as CaseRecord;
const childPersonId = uuid();
const wish = { educationTrack: 'GRUNDSCHULE', educationFrom: '2026-12-01', placementInstitution: 'Lindenschule' };

const deps = only<PartnerMessageDeps>({
  persons: {
    get: (personId) =>
      Promise.resolve({
        familyName: 'Musterfall',
        givenNames: personId === childPersonId ? 'Dalia' : 'Amira',
        birthDate: { year: 2018 },
        nationalities: ['IRQ'],
      } as never),
  },
  fields: {
    current: ({ id }) =>
      Promise.resolve(id === childPersonId ? { ...wish, preferredLanguage: 'ar', statusCode: 'DULDUNG_60A' } : {}),
  },
});

it('tells school and nursery about the child and the wish, and nothing about nationality or stay', async () => {
  const { payload } = await placementPayloads.PLACEMENT_REQUEST(deps, record, { childPersonId });
  expect(partnerPayloads.PLACEMENT_REQUEST.parse(payload)).toEqual({
    child: { familyName: 'Musterfall', givenNames: 'Dalia', birthDate: { year: 2018 }, preferredLanguage: 'ar' },
    parent: { familyName: 'Musterfall', givenNames: 'Amira' },
    track: 'Grundschule',
    institution: 'Lindenschule',
    startsOn: '2026-12-01',
  });
  expect(JSON.stringify(payload)).not.toMatch(/IRQ|DULDUNG/);
});

it('asks for no place without a child', async () => {
  await expect(placementPayloads.PLACEMENT_REQUEST(deps, record, {})).rejects.toThrow(/childPersonId/);
});
