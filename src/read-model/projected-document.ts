/** What every document of the read model has: the place in the record stream up to which it is right. */
export interface ProjectedDocument {
  _id: string;
  /** Partition of the record that changed the document last. */
  partitionId: number;
  /** Log position of that record; records up to it are never applied again. */
  position: number;
}

/** Fields of `ProjectedDocument` as a Mongoose schema definition. */
export const projectedFields = {
  _id: { type: String, required: true },
  partitionId: { type: Number, required: true },
  position: { type: Number, required: true },
} as const;

/** What a projector returns: the runner adds `_id`, `partitionId` and `position`. */
export type Content<D extends ProjectedDocument> = Omit<D, keyof ProjectedDocument>;
