/**
 * The metadata of a FIT-Connect submission, schema 2.1.0 (FITKO). What is asked for here is what both the published schema
 * 1.0.0 (EUPL-1.2) and published submissions of 2.1.0 have in common; the text of 2.1.0 itself was not at hand. What it
 * allows beyond that is let through and not used. Who speaks another major version is refused.
 */
import { z } from 'zod';

const schemaUri = /^https:\/\/schema\.fitko\.de\/fit-connect\/metadata\/2\.\d+\.\d+\/metadata\.schema\.json$/;

/** Hex of SHA-512, the only one that is allowed. */
const hashSchema = z.looseObject({ type: z.literal('sha512'), content: z.string().regex(/^[a-f0-9]{128}$/) });

const attachmentSchema = z.looseObject({
  attachmentId: z.uuid(),
  hash: hashSchema,
  /** form: the application as a document; attachment: what the person uploaded; report: made by the online service. */
  purpose: z.enum(['form', 'attachment', 'report', 'data']),
  mimeType: z.string().regex(/^[-\w.]+\/[-\w.+]+$/),
  filename: z.string().max(255).optional(),
  description: z.string().max(1000).optional(),
});

export const metadataSchema = z.looseObject({
  $schema: z.string().regex(schemaUri),
  contentStructure: z.looseObject({
    data: z
      .looseObject({
        hash: hashSchema,
        submissionSchema: z.looseObject({
          schemaUri: z.string().min(1).max(500),
          mimeType: z.enum(['application/json', 'application/xml']),
        }),
      })
      .optional(),
    attachments: z.array(attachmentSchema).max(50).default([]),
  }),
  /** The service asked for; a key of the catalogue of services (LeiKa) has the prefix `urn:de:fim:leika:leistung:`. */
  publicService: z.looseObject({ identifier: z.string().min(7).max(255), name: z.string().max(255).optional() }).optional(),
  additionalReferenceInfo: z
    .looseObject({ senderReference: z.string().max(255).optional(), applicationDate: z.iso.date().optional() })
    .optional(),
});
export type Metadata = z.output<typeof metadataSchema>;
export type SubmittedAttachment = z.output<typeof attachmentSchema>;
