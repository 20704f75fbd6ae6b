import { z } from 'zod';
import type { FieldCatalogue } from '../../src/case-file/field-values.ts';
import type { DataClass, Field, SubjectKind } from '../../src/contracts/field.ts';

function field(
  key: string,
  subject: SubjectKind,
  schema: z.ZodType,
  dataClass: DataClass = 'CORE',
  routing = false,
): [string, Field] {
  return [key, { key, label: { de: key, en: key }, subject, dataClass, schema, source: 'test', routing }];
}

/** A catalogue just large enough to tell the subjects and classes apart. */
export const catalogue: FieldCatalogue = new Map([
  field('familyName', 'person', z.string().min(1).max(120)),
  field('givenNames', 'person', z.string().min(1).max(120)),
  field('birthDate', 'person', z.strictObject({ year: z.int(), month: z.int().optional(), day: z.int().optional() })),
  field('nationalities', 'person', z.array(z.string()).min(1)),
  field('azrNumber', 'person', z.string().regex(/^\d{12}$/), 'REGISTER'),
  field('statusCode', 'person', z.enum(['GESTATTUNG', 'DULDUNG_60A', 'AE_24']), 'STATUS', true),
  field('goals', 'person', z.array(z.string()), 'COUNSELLING'),
  field('householdMembers', 'household', z.array(z.looseObject({ personId: z.uuid() }))),
  field('housingType', 'household', z.enum(['WOHNUNG', 'GEMEINSCHAFTSUNTERKUNFT']), 'CORE', true),
  field('incomeGrossCents', 'case', z.int().min(0), 'BENEFIT'),
  field('documentExpiresOn', 'case', z.iso.date(), 'STATUS', true),
]);
