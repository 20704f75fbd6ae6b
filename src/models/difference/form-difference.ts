/** What changes from one version of a form to another: components by what they ask for. */
import type { ModelChange } from '../../contracts/model-change.ts';
import type { FormModel, FormPart } from '../read-form.ts';
import { change } from './change.ts';
import { listDifference } from './list-difference.ts';

export function formDifference(before: FormModel, after: FormModel): ModelChange[] {
  const changes = listDifference(before.parts.map(itemOf), after.parts.map(itemOf));
  const order = (form: FormModel) => form.parts.map(idOf);
  const kept = (form: FormModel, other: FormModel) => order(form).filter((id) => order(other).includes(id));
  const moved = kept(before, after).join() !== kept(after, before).join();
  return moved ? [...changes, change('MOVED', { id: after.id, type: 'form:Form', name: after.id })] : changes;
}

function idOf({ key, path, id, type }: FormPart): string {
  return key ?? path ?? id ?? type;
}

function itemOf(part: FormPart) {
  const described: Record<string, string> = {};
  flatten(part, '', described);
  return { subject: { id: idOf(part), type: 'form:Component', name: part.label ?? part.key ?? null }, described };
}

/** Where a component stands is no property of what it asks. */
const apart = new Set(['components', 'layout', 'id']);

function flatten(value: object, path: string, described: Record<string, string>): void {
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    if (path === '' && apart.has(name)) continue;
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) flatten(inner, here, described);
    else described[here] = typeof inner === 'string' ? inner : JSON.stringify(inner);
  }
}
