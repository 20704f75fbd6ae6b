/** All fields that forms may collect and the case file keeps. */
import type { Field } from './field.ts';
import { benefitFields } from './fields/benefit.ts';
import { conflictFields } from './fields/conflict.ts';
import { courseFields } from './fields/course.ts';
import { educationFields } from './fields/education.ts';
import { helpPlanFields } from './fields/help-plan.ts';
import { householdFields } from './fields/household.ts';
import { intakeFields } from './fields/intake.ts';
import { legalFields } from './fields/legal.ts';
import { personFields } from './fields/person.ts';
import { protectedFields } from './fields/protected.ts';
import { residenceFields } from './fields/residence.ts';
import { statusFields } from './fields/status.ts';
import { workFields } from './fields/work.ts';
import { transferFields } from './fields/transfer.ts';

export const fields: readonly Field[] = [
  ...personFields,
  ...householdFields,
  ...intakeFields,
  ...statusFields,
  ...transferFields,
  ...courseFields,
  ...educationFields,
  ...helpPlanFields,
  ...benefitFields,
  ...protectedFields,
  ...conflictFields,
  ...legalFields,
  ...workFields,
  ...residenceFields,
];

/** By key. */
export const fieldCatalogue: ReadonlyMap<string, Field> = new Map(fields.map((field) => [field.key, field]));
