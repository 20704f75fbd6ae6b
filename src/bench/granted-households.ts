/** Households of one person in shared housing whose benefits run, as a decision has left them behind. */
import type { Connection } from 'mongoose';
import { createCaseFile } from '../case-file/case-file.ts';
import type { CaseFile, CaseRecord } from '../case-file/repositories.ts';
import { fieldCatalogue } from '../contracts/field-catalogue.ts';
import { deadlineRules } from '../deadlines/deadline-rules.ts';
import { inParallel } from './in-parallel.ts';

export interface GrantedHouseholds {
  /** Days up to this one are paid. */
  paidUntil: string;
  method: 'BEZAHLKARTE' | 'UEBERWEISUNG';
  /** Left out: none is on record. */
  iban?: string;
  count: number;
  name: string;
}

/** Stage 2 of 2026, in whole euros. */
const rate = { stage: 2, personal: 182, necessary: 227, analog: 506, immediateSupplement: 0 };
const monthCents = (rate.personal + rate.necessary) * 100;
const provenance = { by: 'system:bench', reason: 'invented household' };

export function caseFileOf(connection: Connection): CaseFile {
  return createCaseFile(connection, {
    catalogue: fieldCatalogue,
    vaultKey: Buffer.alloc(32).toString('base64'),
    deadlineRules: deadlineRules({ state: 'BW', added: [], left: [] }),
  });
}

/** @param caseFile of the Lotse that they are to live in */
export async function grantHouseholds(caseFile: CaseFile, wanted: GrantedHouseholds): Promise<CaseRecord[]> {
  const cases: CaseRecord[] = [];
  await inParallel(wanted.count, 16, async (index) => {
    cases.push(await grantHousehold(caseFile, wanted, index));
  });
  return cases;
}

async function grantHousehold(caseFile: CaseFile, wanted: GrantedHouseholds, index: number): Promise<CaseRecord> {
  const { paidUntil, method, iban, name } = wanted;
  const key = `${name}-${index}`;
  const person = {
    familyName: name,
    givenNames: letters(index),
    birthDate: { year: 1990, month: 2, day: 1 },
    nationalities: ['SYR'],
  };
  const record = await caseFile.cases.openIntake(key, person, provenance);
  const { caseId, personId, householdId } = record;
  const onRecord = { housingType: 'GEMEINSCHAFTSUNTERKUNFT', maritalStatus: 'ledig', statusCode: 'GESTATTUNG' };
  await recordWhereKept(caseFile, record, { ...onRecord, paymentMethod: method, ...(iban === undefined ? {} : { iban }) });
  const benefitFrom = `${paidUntil.slice(0, 7)}-01`;
  const { calculationId } = await caseFile.calculations.save(
    key,
    {
      ...{ caseId, householdId, outcome: 'BEWILLIGT_3', benefitFrom, benefitUntil: null, lines: [] },
      ...{ needCents: monthCents, countedIncomeCents: 0, countedAssetsCents: 0, housingCostsCents: 0 },
      ...{ monthlyAmountCents: monthCents, firstMonthAmountCents: monthCents, rates: [{ personId, ...rate }] },
    },
    provenance,
  );
  await caseFile.paymentOrders.save(
    key,
    { caseId, calculationId, method, amountCents: monthCents, period: `${benefitFrom}/${paidUntil}`, documentId: null },
    provenance,
  );
  const grant = { householdId, caseId, calculationId, method, benefitFrom, benefitUntil: null, paidUntil };
  await caseFile.benefitGrants.grant(key, grant);
  return record;
}

/** Each field where the catalogue keeps it. */
async function recordWhereKept(
  caseFile: CaseFile,
  { caseId, personId, householdId }: CaseRecord,
  values: Record<string, unknown>,
): Promise<void> {
  const ids = { person: personId, household: householdId, case: caseId };
  for (const kind of ['person', 'household', 'case'] as const) {
    const own = Object.fromEntries(Object.entries(values).filter(([key]) => fieldCatalogue.get(key)?.subject === kind));
    if (Object.keys(own).length > 0) await caseFile.fields.record({ kind, id: ids[kind] }, own, provenance);
  }
}

/** Names have no digits. */
const letters = (index: number): string => String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
