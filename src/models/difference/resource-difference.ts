import type { ModelChange } from '../../contracts/model-change.ts';
import type { ReadResource } from '../check-resources.ts';
import { bpmnDifference } from './bpmn-difference.ts';
import { dmnDifference } from './dmn-difference.ts';
import { formDifference } from './form-difference.ts';

/** @returns null when the two are of different kinds or one of them cannot be read */
export function resourceDifference(before: ReadResource, after: ReadResource): ModelChange[] | null {
  if (before.model === null || after.model === null) return null;
  if (before.kind === 'bpmn' && after.kind === 'bpmn') return bpmnDifference(before.model, after.model);
  if (before.kind === 'dmn' && after.kind === 'dmn') return dmnDifference(before.model, after.model);
  if (before.kind === 'form' && after.kind === 'form') return formDifference(before.model, after.model);
  return null;
}
