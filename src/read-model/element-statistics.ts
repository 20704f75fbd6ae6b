import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

/** How often an element of a process version began and ended on one day (UTC), on one partition. */
export interface ElementStatisticsDocument extends ProjectedDocument {
  processDefinitionKey: string;
  bpmnProcessId: string;
  elementId: string;
  elementType: string;
  /** `YYYY-MM-DD` */
  day: string;
  activated: number;
  completed: number;
  terminated: number;
  /** Sum over those that completed. */
  durationMs: number;
  longestMs: number;
}

export const elementStatisticsSchema = new Schema<ElementStatisticsDocument>(
  {
    ...projectedFields,
    processDefinitionKey: String,
    bpmnProcessId: String,
    elementId: String,
    elementType: String,
    day: String,
    activated: Number,
    completed: Number,
    terminated: Number,
    durationMs: Number,
    longestMs: Number,
  },
  { collection: 'elementStatistics', versionKey: false },
).index({ processDefinitionKey: 1, day: 1 });
