import type { PlaceDraft } from './place-fields.tsx';

type Changes = Partial<Omit<PlaceDraft, 'capacity'> & { capacity: number }>;

/** What a draft changes, as the API takes it; texts without blanks around them. */
export function changedFields(before: PlaceDraft, after: PlaceDraft): Changes {
  const trimmed = { ...after, site: after.site.trim(), room: after.room.trim() };
  const changed = (Object.keys(before) as (keyof PlaceDraft)[]).filter((field) => before[field] !== trimmed[field]);
  return Object.fromEntries(changed.map((field) => [field, field === 'capacity' ? Number(trimmed.capacity) : trimmed[field]]));
}
