import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

/** One deployed version of a decision; `_id` is the decisionKey. */
export interface DecisionDefinitionDocument extends ProjectedDocument {
  decisionId: string;
  name: string;
  version: number;
  decisionRequirementsId: string;
  decisionRequirementsKey: string;
  state: 'ACTIVE' | 'DELETED';
  deployedAt: Date;
}

/** One deployed version of a DMN file; `_id` is the decisionRequirementsKey. */
export interface DecisionRequirementsDocument extends ProjectedDocument {
  decisionRequirementsId: string;
  name: string;
  version: number;
  resourceName: string;
  checksum: string;
  xml: string;
  state: 'ACTIVE' | 'DELETED';
  deployedAt: Date;
}

export const decisionDefinitionSchema = new Schema<DecisionDefinitionDocument>(
  {
    ...projectedFields,
    decisionId: String,
    name: String,
    version: Number,
    decisionRequirementsId: String,
    decisionRequirementsKey: String,
    state: String,
    deployedAt: Date,
  },
  { collection: 'decisionDefinitions', versionKey: false },
).index({ decisionId: 1, version: 1 });

export const decisionRequirementsSchema = new Schema<DecisionRequirementsDocument>(
  {
    ...projectedFields,
    decisionRequirementsId: String,
    name: String,
    version: Number,
    resourceName: String,
    checksum: String,
    xml: String,
    state: String,
    deployedAt: Date,
  },
  { collection: 'decisionRequirements', versionKey: false },
).index({ decisionRequirementsId: 1, version: 1 });
