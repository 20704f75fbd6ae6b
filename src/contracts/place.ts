/** The register of places: sites, rooms and beds of the municipal housing. */
import { z } from 'zod';
import { addressSchema } from './address.ts';
import { listQuerySchema, pageSchema } from './page.ts';
import { lineOfText, linesOfText } from './plain-text.ts';

/** Kinds of accommodation that have a register; dwellings are rented by the people themselves. */
export const accommodationTypes = ['GEMEINSCHAFTSUNTERKUNFT', 'NOTUNTERKUNFT', 'WOHNUNG'] as const;
const accommodationTypeSchema = z.enum(accommodationTypes);
export type AccommodationType = (typeof accommodationTypes)[number];

export const mostBedsOfRoom = 500;

const describedPlace = z.object({
  site: lineOfText(80).min(1),
  room: lineOfText(40).min(1),
  accommodationType: accommodationTypeSchema,
  /** Beds. */
  capacity: z.int().min(1).max(mostBedsOfRoom),
  barrierFree: z.boolean(),
  womenOnly: z.boolean(),
  familySuitable: z.boolean(),
});

const reason = linesOfText(1000).min(3);

export const newPlaceSchema = z.strictObject({ ...describedPlace.shape, reason });
export const changePlaceSchema = z.strictObject({
  ...describedPlace.partial().shape,
  reason,
  expectedVersion: z.int().min(1),
});
export const closePlaceSchema = z.strictObject({ reason, expectedVersion: z.int().min(1) });
export type NewPlace = z.output<typeof newPlaceSchema>;
export type ChangePlace = z.output<typeof changePlaceSchema>;

export const placeIdSchema = z.object({ placeId: z.string().min(1).max(64) });

export const placeSchema = z
  .object({
    placeId: z.string(),
    site: z.string(),
    room: z.string(),
    accommodationType: z.string(),
    capacity: z.int(),
    /** Beds that are lived in or reserved. */
    occupied: z.int(),
    free: z.int(),
    barrierFree: z.boolean(),
    womenOnly: z.boolean(),
    familySuitable: z.boolean(),
    /** Null while the place is in use. */
    closedAt: z.iso.datetime().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Place' });
export type PlaceAnswer = z.infer<typeof placeSchema>;

export const placeActions = ['ADDED', 'CHANGED', 'CLOSED', 'REOPENED'] as const;

export const placeDetailSchema = placeSchema.extend({
  siteAddress: z.string().nullable(),
  /** Who has the beds; null for those who see numbers only. */
  reservations: z
    .array(z.object({ caseId: z.string(), caseNumber: z.string().nullable(), persons: z.int(), reservedAt: z.iso.datetime() }))
    .nullable(),
  /** Newest first. */
  history: z.array(
    z.object({
      version: z.int(),
      action: z.enum(placeActions),
      at: z.iso.datetime(),
      by: z.string(),
      reason: z.string(),
      changes: z.array(
        z.object({
          field: z.string(),
          before: z.union([z.string(), z.number(), z.boolean()]).nullable(),
          after: z.union([z.string(), z.number(), z.boolean()]).nullable(),
        }),
      ),
    }),
  ),
});

const onlyTrue = z.literal('true').transform(() => true as const);

export const placeQuerySchema = listQuerySchema.extend({
  site: z.string().max(80).optional(),
  accommodationType: accommodationTypeSchema.optional(),
  room: z.string().max(40).optional(),
  /** At least so many free beds. */
  free: z.coerce.number().int().min(1).max(mostBedsOfRoom).optional(),
  barrierFree: onlyTrue.optional(),
  womenOnly: z.enum(['true', 'false']).optional(),
  familySuitable: onlyTrue.optional(),
  state: z.enum(['open', 'closed', 'all']).default('open'),
});
export const placePageSchema = pageSchema(placeSchema);

const siteNameSchema = lineOfText(80).min(1);
export const siteParamsSchema = z.object({ site: siteNameSchema });

export const siteSchema = z.object({
  site: z.string(),
  address: z.string().nullable(),
  /** 0 while nothing but its places is known of the site. */
  version: z.int(),
  /** Of places in use. */
  rooms: z.int(),
  capacity: z.int(),
  occupied: z.int(),
  free: z.int(),
  closedRooms: z.int(),
});
export const siteListSchema = z.object({ items: z.array(siteSchema) }).meta({ id: 'HousingSites' });
export type SiteAnswer = z.infer<typeof siteSchema>;

export const changeSiteSchema = z.strictObject({ address: addressSchema, reason, expectedVersion: z.int().min(0) });
