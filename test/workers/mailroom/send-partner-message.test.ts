import type { CaseRecord, HouseholdMember, PersonRecord, Place } from '../../../src/case-file/repositories.ts';
import { partnerPayloads } from '../../../src/contracts/partner-envelope.ts';
import type { PartnerMessageDeps } from '../../../workers/mailroom/partner-payloads.ts';
import sendPartnerMessage from '../../../workers/mailroom/send-partner-message.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, personId, childId, elsewhereId, householdId, partnerMessageId] = [uuid(), uuid(), uuid(), uuid(), uuid(), uuid()];
const person = { familyName: 'Schablone', givenNames: 'Yusuf', birthDate: { year: 2010 }, nationalities: ['SYR'] };

function depsWith(values: Record<string, unknown>) {
  const enqueue = jest.fn().mockResolvedValue({ partnerMessageId });
  const deps = only<PartnerMessageDeps>({
    cases: { get: () => Promise.resolve({ caseId, caseNumber: 'INT-2026-000123', personId, householdId } as CaseRecord) },
    persons: { get: (id) => Promise.resolve({ ...person, personId: id, azrNumber: '123456789012' } as unknown as PersonRecord) },
    households: {
      members: () =>
        Promise.resolve([
          { personId, inSameDwelling: true },
          { personId: childId, inSameDwelling: true },
          { personId: elsewhereId, inSameDwelling: false },
        ] as HouseholdMember[]),
    },
    places: { get: () => Promise.resolve({ site: 'GU 1', room: '101' } as Place) },
    fields: { current: ({ kind }) => Promise.resolve(kind === 'case' ? {} : values) },
    partnerMessages: { enqueue },
  });
  return { deps, enqueue };
}

describe('send-partner-message', () => {
  it('tells the youth office who the child is, and no more than that', async () => {
    // given
    const { deps, enqueue } = depsWith({ preferredLanguage: 'ar', interpreterNeeded: true, statusCode: 'GESTATTUNG' });

    // when
    const input = { caseId, partnerKind: 'YOUTH_OFFICE', messageKind: 'UMA_NOTICE' } as const;
    const output = await sendPartnerMessage.handle(input, deps, jobContext());

    // then
    const [key, message] = enqueue.mock.calls[0];
    expect(output).toEqual({ partnerMessageId });
    expect(key).toBe(jobContext().idempotencyKey);
    expect(message).toMatchObject({
      partnerKind: 'YOUTH_OFFICE',
      envelope: { caseNumber: 'INT-2026-000123', legalBasis: '§ 42a SGB VIII' },
    });
    expect(partnerPayloads.UMA_NOTICE.parse(message.envelope.payload)).toEqual({
      person,
      preferredLanguage: 'ar',
      interpreterNeeded: true,
    });
  });

  it.each([
    ['a place of ours', { placeId: 'GU1-101' }, { site: 'GU 1', room: '101' }],
    [
      'a dwelling of their own',
      { placeId: null },
      { street: 'Musterweg', houseNumber: '12a', postcode: '12345', city: 'Musterstadt' },
    ],
  ])('registers who lives together in %s', async (_, references, dwelling) => {
    // given
    const { deps, enqueue } = depsWith({ address: 'Musterweg 12a, 12345 Musterstadt' });

    // when
    const input = { caseId, partnerKind: 'REGISTRATION_OFFICE', messageKind: 'RESIDENCE_REGISTRATION', ...references } as const;
    await sendPartnerMessage.handle(input, deps, jobContext());

    // then
    const payload = partnerPayloads.RESIDENCE_REGISTRATION.parse(enqueue.mock.calls[0][1].envelope.payload);
    expect(payload).toEqual({ persons: [person, person], dwelling, landlordConfirmationId: null });
  });

  it('does not register anybody without an address', async () => {
    const { deps } = depsWith({});
    const input = { caseId, partnerKind: 'REGISTRATION_OFFICE', messageKind: 'RESIDENCE_REGISTRATION' } as const;

    await expect(sendPartnerMessage.handle(input, deps, jobContext())).rejects.toMatchObject({ details: { field: 'address' } });
  });
});
