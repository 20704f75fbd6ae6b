/** The organisation as data: what a municipality changes without touching the program. */
import { z } from 'zod';
import { partnerSchema } from './partner.ts';

const labelSchema = z.object({ de: z.string(), en: z.string() });

export const departmentSchema = z.object({
  key: z.string(),
  label: labelSchema,
  office: z.enum(['front', 'back', 'both']),
  /** A department that the municipality does not have (e.g. benefits) is switched off: its groups give no rights. */
  enabled: z.boolean(),
});

export const groupSchema = z.object({
  /** Candidate group of user tasks. */
  key: z.string(),
  label: labelSchema,
  /** Null for groups above the departments. */
  department: z.string().nullable(),
  /** Leads assign and hand over the tasks of their department. */
  lead: z.boolean(),
});

export const roleSchema = z.object({ key: z.string(), label: labelSchema });

export const locationSchema = z.object({ key: z.string(), name: z.string(), departments: z.array(z.string()) });

export const organisationSchema = z
  .object({
    departments: z.array(departmentSchema),
    groups: z.array(groupSchema),
    roles: z.array(roleSchema),
    locations: z.array(locationSchema),
    partners: z.array(partnerSchema),
  })
  .meta({ id: 'Organisation' });

export type Department = z.infer<typeof departmentSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Location = z.infer<typeof locationSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
