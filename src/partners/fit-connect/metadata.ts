/**
 * The metadata of a FIT-Connect submission: what its published schema 2.1.0 (FITKO) asks for, no more and no less. Who speaks
 * another major version is refused.
 */
import { z } from 'zod';

export const metadataSchemaUri = 'https://schema.fitko.de/fit-connect/metadata/2.1.0/metadata.schema.json';
/** Of any 2.x. */
const schemaUri = /^https:\/\/schema\.fitko\.de\/fit-connect\/metadata\/2\.\d+\.\d+\/metadata\.schema\.json$/;

/** Hex of SHA-512, the only one that is allowed. */
const hashSchema = z.looseObject({ type: z.literal('sha512'), content: z.string().regex(/^[a-f0-9]{128}$/) });

const signatureSchema = z.looseObject({
  signatureFormat: z.enum(['cms', 'xml', 'pdf', 'asic', 'json']),
  eidasAdesProfile: z.enum(['B-B', 'B-T', 'B-LT', 'B-LTA'].map((level) => `http://uri.etsi.org/ades/191x2/level/baseline/${level}#`)).optional(), // prettier-ignore
  /** Whether the signature lies in `content` and not in what it signs. */
  detachedSignature: z.boolean(),
  content: z.string().regex(/^[a-z\d+/=]|[\w-]$/i).optional(), // prettier-ignore
});

const unique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const attachmentSchema = z.looseObject({
  attachmentId: z.guid(),
  hash: hashSchema,
  signature: signatureSchema.optional(),
  /** form: the application as a document; attachment: what the person uploaded; report: made by the online service. */
  purpose: z.enum(['form', 'attachment', 'report', 'data']),
  mimeType: z.string().regex(/^[-\w.]+\/[-\w.+]+$/),
  filename: z.string().optional(),
  description: z.string().optional(),
  /** In what parts it was transported; the connector has put them together. */
  fragments: z.array(z.guid()).min(1).refine(unique).optional(),
});

const contentStructureSchema = z.looseObject({
  data: z.looseObject({
    hash: hashSchema,
    signature: signatureSchema.optional(),
    submissionSchema: z.looseObject({ schemaUri: z.url(), mimeType: z.enum(['application/json', 'application/xml']) }),
  }),
  attachments: z.array(attachmentSchema),
});

const paymentSchema = z.looseObject({
  transactionReference: z.string(),
  transactionId: z.string().min(1).max(36).regex(/^[\w-]+$/), // prettier-ignore
  transactionUrl: z.url().optional(),
  transactionTimestamp: z.iso.datetime({ offset: true }).optional(),
  paymentMethod: z.enum(['GIROPAY', 'PAYDIRECT', 'CREDITCARD', 'PAYPAL', 'INVOICE', 'OTHER']),
  paymentMethodDetail: z.string().min(1).max(36).regex(/^[\w-]+$/).optional(), // prettier-ignore
  status: z.enum(['INITIAL', 'BOOKED', 'FAILED', 'CANCELED']),
  /** In euros. */
  grossAmount: z.number().min(0.01).multipleOf(0.01).optional(),
});

/** The key with which an answer by FIT-Connect is encrypted: RSA of at least 4096 bits. */
const publicKeySchema = z.looseObject({
  kty: z.literal('RSA'),
  key_ops: z.array(z.literal('wrapKey')),
  alg: z.literal('RSA-OAEP-256'),
  kid: z.string().min(8).max(64),
  n: z.string().min(683),
  e: z.literal('AQAB'),
});

/** Exactly one; none at all means by post. */
const replyChannelSchema = z
  .looseObject({
    eMail: z.looseObject({ address: z.email(), pgpPublicKey: z.string().startsWith('-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n').optional() }), // prettier-ignore
    deMail: z.looseObject({ address: z.email() }),
    fink: z.looseObject({ finkPostfachRef: z.string().max(150).regex(/^[-._a-z0-9~/]+$/), host: z.url().optional() }), // prettier-ignore
    elster: z.looseObject({ accountId: z.string(), lieferTicket: z.string().optional(), geschaeftszeichen: z.string().max(60).optional() }), // prettier-ignore
    fitConnect: z.looseObject({ processStandards: z.array(z.url()).min(1), encryptionPublicKey: publicKeySchema }),
    idBundDeMailbox: z.looseObject({ mailboxUuid: z.guid() }),
  })
  .partial()
  .refine((channels) => Object.keys(channels).length === 1);

const referenceSchema = z.strictObject({
  senderReference: z.string().optional(),
  applicationDate: z.iso.date().optional(),
  idBundDeApplicationId: z.guid().optional(),
  /** Whether the applicant takes the decision electronically; a refusal is said, not left out. */
  zustimmungZumDigitalenBescheid: z.boolean().optional(),
});

const productSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  manufacturer: z.string(),
  description: z.string().optional(),
});

const dataSetSchema = z.looseObject({
  dataSetId: z.guid(),
  schema: z.looseObject({ schemaUri: z.url(), mimeType: z.enum(['application/json', 'application/xml', 'application/jose']) }),
  hash: hashSchema,
  description: z.string().optional(),
  content: z.unknown().refine((content) => content !== undefined),
});

export const metadataSchema = z.looseObject({
  $schema: z.string().regex(schemaUri),
  contentStructure: contentStructureSchema,
  paymentInformation: paymentSchema.optional(),
  replyChannel: replyChannelSchema.optional(),
  additionalReferenceInfo: referenceSchema.optional(),
  author: z
    .looseObject({ name: z.string(), product: productSchema, description: z.string().optional(), url: z.string().optional() })
    .optional(),
  dataSets: z.array(dataSetSchema).optional(),
  /** Announced beside the metadata since 2.0 and added by the connector; a key of the catalogue (LeiKa) has the prefix `urn:de:fim:leika:leistung:`. */
  publicService: z.looseObject({ identifier: z.string(), name: z.string().optional() }).optional(),
});
export type Metadata = z.output<typeof metadataSchema>;
export type SubmittedAttachment = z.output<typeof attachmentSchema>;
