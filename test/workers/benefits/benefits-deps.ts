/** A case file in memory with one household, and what the workers send out of it. */
import type { Calculation, HouseholdMember, PartialDate, PaymentOrder } from '../../../src/case-file/repositories.ts';
import type { JobContext } from '../../../src/zeebe/define-worker.ts';
import type { BenefitMessage, BenefitsDeps } from '../../../workers/benefits/benefits.service.ts';
import { statutoryAssetAllowances } from '../../../workers/benefits/index.ts';

export const caseId = '11111111-0000-4000-8000-000000000000';
export const householdId = '22222222-0000-4000-8000-000000000000';
export const personIds = ['a', 'b', 'c', 'd'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`);

export const job: JobContext = {
  jobKey: '1',
  processInstanceKey: '2',
  processDefinitionId: 'benefit-application',
  elementId: 'Task',
  elementInstanceKey: '3',
  idempotencyKey: 'job-3',
  headers: {},
};

export interface Member {
  relation?: HouseholdMember['relation'];
  inSameDwelling?: boolean;
  birthDate?: PartialDate | null;
  fields?: Record<string, unknown>;
  /** Fields of the case that is about this member. */
  caseFields?: Record<string, unknown>;
}

export interface Sent {
  messages: BenefitMessage[];
  files: Map<string, string>;
  calculations: Map<string, Calculation>;
  paymentOrders: Map<string, PaymentOrder>;
  grants: Map<string, Record<string, unknown>>;
}

/** The first member is the one whom the case is about. */
export function benefitsDeps(
  members: Member[],
  { caseFields = {}, householdFields = {}, today = '2026-11-22', name = { givenNames: 'Nuria', familyName: 'Beispiel' } } = {},
): { deps: BenefitsDeps; sent: Sent } {
  const sent: Sent = { messages: [], files: new Map(), calculations: new Map(), paymentOrders: new Map(), grants: new Map() };
  const fieldsOf: Record<string, Record<string, unknown>> = { [caseId]: caseFields, [householdId]: householdFields };
  members.forEach((member, index) => {
    fieldsOf[personIds[index]!] = member.fields ?? {};
    fieldsOf[`case of ${personIds[index]!}`] = member.caseFields ?? {};
  });

  const deps = {
    cases: {
      get: () => Promise.resolve({ caseId, householdId, personId: personIds[0]!, caseNumber: 'INT-2026-000123' }),
      ofPersons: ([personId]: string[]) => Promise.resolve([{ caseId: `case of ${personId}` }]),
    },
    households: {
      members: () =>
        Promise.resolve(
          members.map(({ relation, inSameDwelling }, index) => ({
            personId: personIds[index]!,
            relation: relation ?? (index === 0 ? 'SELF' : 'OTHER'),
            inSameDwelling: inSameDwelling ?? true,
          })),
        ),
    },
    persons: {
      get: (personId: string) =>
        Promise.resolve({ personId, ...name, birthDate: members[personIds.indexOf(personId)]?.birthDate ?? null }),
    },
    fields: { current: ({ id }: { id: string }) => Promise.resolve(fieldsOf[id] ?? {}) },
    calculations: {
      save: (key: string, calculation: Omit<Calculation, 'calculationId'>) => {
        const saved = sent.calculations.get(key) ?? { calculationId: '33333333-0000-4000-8000-000000000000', ...calculation };
        sent.calculations.set(key, saved);
        return Promise.resolve(saved);
      },
      get: () => Promise.resolve([...sent.calculations.values()][0]),
    },
    paymentOrders: {
      save: (key: string, order: Omit<PaymentOrder, 'paymentOrderId'>) => {
        const saved = sent.paymentOrders.get(key) ?? { paymentOrderId: '44444444-0000-4000-8000-000000000000', ...order };
        sent.paymentOrders.set(key, saved);
        return Promise.resolve(saved);
      },
      ofCase: () => Promise.resolve([...sent.paymentOrders.values()]),
    },
    benefitGrants: {
      grant: (key: string, grant: Record<string, unknown>) => Promise.resolve(void sent.grants.set(key, grant)),
      setReview: () => Promise.resolve(),
    },
    monthlyBenefits: { submitted: () => Promise.resolve([]) },
    today: () => today,
    ownAreas: ['Stadt Musterstadt', 'Landkreis Musterland'],
    assetAllowances: statutoryAssetAllowances,
    publishMessage: (message: BenefitMessage) => {
      sent.messages.push(message);
      return Promise.resolve();
    },
    payer: { name: 'Stadt Musterstadt, Stadtkasse', iban: 'DE89 3704 0044 0532 0130 00' },
    paymentFiles: {
      put: (fileName: string, content: string) => {
        sent.files.set(fileName, content);
        return Promise.resolve();
      },
    },
  } as unknown as BenefitsDeps;
  return { deps, sent };
}
