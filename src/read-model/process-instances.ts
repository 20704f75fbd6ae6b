import { Schema } from 'mongoose';
import { projectedFields, type ProjectedDocument } from './projected-document.ts';

/** Process variables that every list can filter by; they are copied when set at the scope of the instance. */
export const routingVariables = ['caseId', 'personId', 'householdId', 'urgency', 'team'] as const;
export type RoutingVariable = (typeof routingVariables)[number];
export type Routing = Record<RoutingVariable, string | null>;

export const noRouting: Routing = { caseId: null, personId: null, householdId: null, urgency: null, team: null };

/** A token: an element instance that has begun and not ended. Scopes (sub-processes, multi-instance bodies) are listed too. */
export interface ActiveElement {
  elementInstanceKey: string;
  elementId: string;
  elementType: string;
  since: Date;
}

/** The element instance that the engine last began or completed, and when. */
export interface LastStep {
  elementInstanceKey: string;
  at: Date;
}

/** The slim document of lists; `_id` is the processInstanceKey. */
export interface ProcessInstanceDocument extends ProjectedDocument, Routing {
  bpmnProcessId: string;
  processDefinitionKey: string;
  /** 0 until the engine has activated the instance. */
  version: number;
  state: 'ACTIVE' | 'COMPLETED' | 'CANCELED';
  startedAt: Date;
  endedAt: Date | null;
  parentProcessInstanceKey: string | null;
  parentElementInstanceKey: string | null;
  /** Own key when no other process called it. */
  rootProcessInstanceKey: string;
  activeElements: ActiveElement[];
  /** Tells which step wrote a variable: the records of one step follow each other and share their instant. */
  lastStep: LastStep | null;
  openIncidentKeys: string[];
  hasIncident: boolean;
  openUserTaskKeys: string[];
}

export const processInstanceSchema = new Schema<ProcessInstanceDocument>(
  {
    ...projectedFields,
    caseId: String,
    personId: String,
    householdId: String,
    urgency: String,
    team: String,
    bpmnProcessId: String,
    processDefinitionKey: String,
    version: Number,
    state: String,
    startedAt: Date,
    endedAt: Date,
    parentProcessInstanceKey: String,
    parentElementInstanceKey: String,
    rootProcessInstanceKey: String,
    activeElements: [{ _id: false, elementInstanceKey: String, elementId: String, elementType: { type: String }, since: Date }],
    lastStep: Schema.Types.Mixed,
    openIncidentKeys: [String],
    hasIncident: Boolean,
    openUserTaskKeys: [String],
  },
  { collection: 'processInstances', versionKey: false },
)
  .index({ processDefinitionKey: 1, state: 1 })
  .index({ state: 1, startedAt: -1 })
  .index({ startedAt: -1, _id: -1 })
  .index({ caseId: 1 })
  .index({ rootProcessInstanceKey: 1 });
