/** Newer files of the process library that do not replace what designers have changed in this installation. */
import { z } from 'zod';
import { resourceKindSchema } from './deployment.ts';
import { modelChangeSchema } from './model-change.ts';

/** Hash of the file's name and content. */
const offerId = z.string().regex(/^[0-9a-f]{64}$/);
export const libraryOfferIdSchema = z.object({ offerId });

const offerShape = {
  offerId,
  /** The model that the file belongs to. */
  modelId: z.string(),
  kind: resourceKindSchema,
  /** Id of the process, of the table or of the form. */
  id: z.string(),
  /** Name of the file that runs, as a draft of it is named. */
  resourceName: z.string(),
  /** Version of this installation, which runs on. */
  currentVersion: z.int(),
  offeredAt: z.iso.datetime(),
};
export const libraryOfferListSchema = z.object({ items: z.array(z.object(offerShape)) }).meta({ id: 'LibraryOfferList' });
export type LibraryOffer = z.infer<typeof libraryOfferListSchema>['items'][number];

export const libraryOfferDetailSchema = z
  .object({
    ...offerShape,
    content: z.string(),
    /** What runs. */
    currentContent: z.string(),
    /** From what runs to the file of the library; null when the two can not be compared. */
    changes: z.array(modelChangeSchema).nullable(),
  })
  .meta({ id: 'LibraryOffer' });

export const settleLibraryOfferSchema = z.strictObject({ comment: z.string().trim().min(3).max(2000) });
