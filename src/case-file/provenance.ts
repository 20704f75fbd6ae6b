/** Who wrote or read something in the case file, why, and out of which task. */
export interface Provenance {
  /** Account id of a person, or `worker:<task type>`. */
  by: string;
  /** Account id of the person in whose place `by` acts (Vertretung). */
  onBehalfOf?: string;
  /** Why, in words or as the id of the form or task type. */
  reason: string;
  userTaskKey?: string;
  processInstanceKey?: string;
}
