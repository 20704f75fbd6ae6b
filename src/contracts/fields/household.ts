/** Who lives together, where, and on what place. */
import { z } from 'zod';
import { address, choice, fieldsOf, flag, note, object, reference, rows, text } from './define-field.ts';

const core = fieldsOf('CORE');

const relations = {
  SELF: ['antragstellende Person', 'applicant'],
  PARTNER: ['Ehegatte oder Partner', 'spouse or partner'],
  CHILD: ['Kind', 'child'],
  PARENT: ['Elternteil', 'parent'],
  OTHER: ['andere Person', 'other person'],
} as const;

/**
 * What the household itself keeps of each member. A form's row holds more: what it says about the person (`memberRowKeys`)
 * belongs to that person's own fields, each in its own data class.
 */
const membership = z.object({
  personId: z.uuid(),
  relation: z.enum(Object.keys(relations)),
  inSameDwelling: z.boolean(),
});

/** Fields of a row in which a form collects one member, beside `personId` of a member already known. */
const memberRowKeys = [
  'relation',
  'inSameDwelling',
  'familyName',
  'givenNames',
  'birthDate',
  'sex',
  'nationalities',
  'maritalStatus',
  'entryDate',
  'inpatient',
  'partnerInDwelling',
  'withParentInDwelling',
  'incomeGross',
  'incomeNetDeductions',
  'assets',
];

const roomNeeds = z.strictObject({
  persons: z.int().min(1),
  barrierFree: z.boolean(),
  womenOnly: z.boolean(),
  family: z.boolean(),
});

export const householdFields = [
  core('householdId', ['Haushalts-ID', 'Household id'], 'household', reference, 'local', 'routing'),
  core('householdMembers', ['Haushaltsmitglieder', 'Household members'], 'household', rows(membership, memberRowKeys), 'local'),
  core(
    'relation',
    ['Beziehung zur antragstellenden Person', 'Relation to the applicant'],
    'household',
    choice(relations),
    'local',
  ),
  core('inSameDwelling', ['Lebt in derselben Unterkunft', 'Lives in the same dwelling'], 'household', flag, 'AsylbLG § 3a'),
  core('memberName', ['Name', 'Name'], 'person', text(250), 'local'),
  core(
    'housingType',
    ['Unterbringungsart', 'Kind of accommodation'],
    'household',
    choice({
      WOHNUNG: ['Wohnung', 'dwelling'],
      GEMEINSCHAFTSUNTERKUNFT: ['Gemeinschaftsunterkunft', 'shared housing'],
      AUFNAHMEEINRICHTUNG: ['Aufnahmeeinrichtung', 'reception centre'],
      STATIONAER: ['stationäre Einrichtung', 'inpatient facility'],
      NOTUNTERKUNFT: ['Notunterkunft', 'emergency shelter'],
    }),
    'AsylbLG § 3a',
    'routing',
  ),
  core('address', ['Anschrift', 'Address'], 'household', address, 'G60000000093'),
  core('placeId', ['Platz', 'Place'], 'case', { kind: 'reference', schema: z.string().min(1).max(64) }, 'local', 'routing'),
  core('roomNeeds', ['Raumbedarf', 'Room needs'], 'case', object(roomNeeds), 'local', 'routing'),
  core('allocationNote', ['Hinweise zur Zuweisung', 'Notes on the allocation'], 'case', note, 'local'),
  core(
    'capacityMeasure',
    ['Maßnahme bei Engpass', 'Measure against the shortage'],
    'case',
    choice({
      NEW_PLACES: ['Neue Plätze sind eingetragen', 'new places have been entered'],
      EMERGENCY_SHELTER: ['Notunterkunft freigeben', 'open the emergency shelter'],
      DWELLING: ['Wohnung freigeben', 'release a dwelling'],
    }),
    'local',
    'routing',
  ),
  core('capacityNote', ['Begründung der Maßnahme', 'Reasons for the measure'], 'case', note, 'local'),
  core('movedIn', ['Eingezogen', 'Moved in'], 'case', flag, 'local', 'routing'),
  core('notMovedInReason', ['Grund, warum der Einzug ausblieb', 'Why the person did not move in'], 'case', note, 'local'),
  core('keysHandedOver', ['Schlüssel übergeben', 'Keys handed over'], 'case', flag, 'local'),
  core('houseRulesExplained', ['Hausordnung erläutert', 'House rules explained'], 'case', flag, 'local'),
];
