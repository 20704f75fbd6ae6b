/** How Lotse and its parts are. */
import { z } from 'zod';

const part = z.object({ ok: z.boolean() });

export const healthSchema = z
  .object({
    ok: z.boolean(),
    engine: part.extend({
      gatewayVersion: z.string().optional(),
      partitions: z
        .array(z.object({ partitionId: z.int(), broker: z.string(), role: z.string(), health: z.string() }))
        .optional(),
    }),
    store: part.extend({ answeredInMs: z.number().optional() }),
    projection: part.extend({
      partitions: z
        .array(
          z.object({
            partitionId: z.int(),
            position: z.number(),
            records: z.number(),
            lagMs: z.number(),
            storedAt: z.iso.datetime(),
          }),
        )
        .optional(),
      gaps: z.int().optional(),
      failures: z.int().optional(),
    }),
    /** Null in a process that runs no workers. */
    workers: part
      .extend({
        running: z.int().optional(),
        types: z
          .array(
            z.object({
              type: z.string(),
              running: z.int(),
              queued: z.int(),
              streaming: z.boolean(),
              lastActivityAt: z.iso.datetime().nullable(),
            }),
          )
          .optional(),
      })
      .nullable(),
    /** Null in a process that does not exchange files with partners. */
    partners: part
      .extend({
        lastRunAt: z.iso.datetime().nullable().optional(),
        lastError: z.string().nullable().optional(),
        delivered: z.int().optional(),
        received: z.int().optional(),
        quarantined: z.int().optional(),
      })
      .nullable(),
  })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof healthSchema>;

export const liveSchema = z.object({ ok: z.literal(true) });
