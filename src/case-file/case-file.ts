import type { Connection } from 'mongoose';
import { createBenefitGrants } from './benefit-grants.ts';
import { createCalculations } from './calculations.ts';
import { createCases } from './cases.ts';
import type { DeadlineRules } from '../deadlines/deadline-rules.ts';
import { createConflicts } from './conflicts.ts';
import { createContentStore } from './content-store.ts';
import { createCounsellingVault } from './counselling-vault.ts';
import { createDeadlines } from './deadlines.ts';
import { createDocumentExpiries } from './document-expiries.ts';
import { createDocuments } from './documents.ts';
import { createEnrolmentClaims } from './enrolment-claims.ts';
import { createFields } from './fields.ts';
import type { FieldCatalogue } from './field-values.ts';
import { createHouseholds } from './households.ts';
import { registerModels } from './models.ts';
import { createMonthlyBenefits } from './monthly-benefits.ts';
import { createPartnerMessages } from './partner-messages.ts';
import { trafficByPartner } from './partner-traffic.ts';
import { createPaymentOrders } from './payment-orders.ts';
import { createPersons } from './persons.ts';
import { createPlaceRegister } from './place-register.ts';
import { createPlaces } from './places.ts';
import { createConsents } from './consents.ts';
import { createDrafts } from './drafts.ts';
import { createDutyReports } from './duty-reports.ts';
import { createHandOvers } from './hand-overs.ts';
import { createNotes } from './notes.ts';
import { createFormValues, createRecordForm } from './record-form.ts';
import { createVaultCipher } from './vault-cipher.ts';
import type { CaseFile } from './repositories.ts';
import { createRunMonths } from './run-months.ts';

export interface CaseFileOptions {
  catalogue: FieldCatalogue;
  /** Encrypts counselling notes: 32 bytes in base64, kept apart from the store. */
  vaultKey: string;
  /** Keys used before, until `vault.rotate()` has run. */
  formerVaultKeys?: readonly string[];
  /** What deadlines are calculated by: the holidays of the municipality's state above all. */
  deadlineRules: DeadlineRules;
  now?: () => Date;
}

/** The case file on one connection. Call `prepare` once before use: unique indexes must stand before the first write. */
export function createCaseFile(connection: Connection, options: CaseFileOptions): CaseFile & { prepare(): Promise<void> } {
  const { catalogue, vaultKey, formerVaultKeys, deadlineRules: rules, now = () => new Date() } = options;
  const models = registerModels(connection);
  const isCase = async (_id: string): Promise<boolean> => (await models.cases.exists({ _id })) !== null;
  const persons = createPersons(connection, models, now);
  return {
    persons,
    households: createHouseholds(connection, models, catalogue, now),
    cases: createCases(connection, models, catalogue, now),
    fields: createFields(connection, models, catalogue, now),
    documents: createDocuments(connection, models, createContentStore(connection), now),
    calculations: createCalculations(models, now),
    places: createPlaces(connection, models, now),
    placeRegister: createPlaceRegister(connection, models, now),
    paymentOrders: createPaymentOrders(models, now),
    benefitGrants: createBenefitGrants(connection, models, now),
    monthlyBenefits: createMonthlyBenefits(connection, models, now),
    runMonths: createRunMonths(connection, models, now),
    partnerMessages: createPartnerMessages(models, now),
    partnerTraffic: (since) => trafficByPartner(models, since),
    conflicts: createConflicts(models, now),
    documentExpiries: createDocumentExpiries(models, now),
    enrolmentClaims: createEnrolmentClaims(models, now),
    deadlines: createDeadlines(connection, { rules, isCase, now }),
    notes: createNotes(connection, isCase, now),
    consents: createConsents(connection, now),
    dutyReports: createDutyReports(connection, now),
    drafts: createDrafts(connection, now),
    handOvers: createHandOvers(connection),
    vault: createCounsellingVault(connection, {
      cipher: createVaultCipher(vaultKey, formerVaultKeys),
      currentPersonId: async (personId) => (await persons.get(personId)).mergedInto ?? personId,
      allPersonIds: async (personId) => [personId, ...(await models.persons.distinct('_id', { mergedInto: personId }))],
      now,
    }),
    recordForm: createRecordForm(connection, models, catalogue, now),
    formValues: createFormValues(models, catalogue),
    async prepare() {
      await Promise.all(connection.modelNames().map((name) => connection.model(name).init()));
    },
  };
}
