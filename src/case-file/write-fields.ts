import { isDeepStrictEqual } from 'node:util';
import type { ClientSession } from 'mongoose';
import type { Subject } from '../contracts/field.ts';
import { Conflict } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import type { Models } from './models.ts';
import type { Provenance } from './provenance.ts';
import type { CurrentValue, FieldChangeDocument } from './schemas/field.ts';
import { personIndex } from './schemas/person.ts';

/** Fields that the person's own record repeats, because search and display need them without the rest. */
const identifyingKeys = ['familyName', 'givenNames', 'birthDate', 'nationalities', 'azrNumber'] as const;

export interface FieldWrite {
  subject: Subject;
  /** Already checked against the catalogue. */
  values: Record<string, unknown>;
  provenance: Provenance;
  at: Date;
  expectedVersion?: number | undefined;
}

/**
 * Appends what changed to the history and moves the current values on, inside the caller's transaction. A value equal to
 * the current one writes nothing, so that a repeated job or form leaves no trace twice.
 * @throws Conflict STALE_VERSION: `difference` holds, per field, what was sent and what stands there now
 */
export async function writeFields(models: Models, session: ClientSession, write: FieldWrite): Promise<void> {
  const { subject, values } = write;
  const id = currentFieldsId(subject);
  const current = await models.currentFields.findById(id).session(session).lean();
  const before: Record<string, CurrentValue> = current?.values ?? {};
  const changed = Object.entries(values).filter(([key, value]) => !isDeepStrictEqual(before[key]?.value ?? null, value));
  if (changed.length === 0) return;
  refuseStale(before, changed, write.expectedVersion);

  const version = (current?.version ?? 0) + 1;
  const changes = changed.map(([key, value]) => fieldChange(write, version, key, value));
  await models.fieldChanges.insertMany(changes, { session });
  const updates = changes.map((change) => [`values.${change.key}`, currentValue(change)]);
  await models.currentFields.updateOne(
    { _id: id },
    { $set: { version, ...(Object.fromEntries(updates) as Record<string, CurrentValue>) } },
    { session, upsert: true },
  );
  if (subject.kind === 'person') await repeatInPerson(models, session, subject.id, Object.fromEntries(changed));
}

/** The first values of subjects that the same transaction creates: many at once, nothing to compare with. */
export async function writeFirstFields(models: Models, session: ClientSession, writes: FieldWrite[]): Promise<void> {
  const changes = writes.map((write) => Object.entries(write.values).map(([key, value]) => fieldChange(write, 1, key, value)));
  await models.fieldChanges.insertMany(changes.flat(), { session });
  await models.currentFields.insertMany(
    writes.map(({ subject }, index) => ({
      _id: currentFieldsId(subject),
      version: 1,
      values: Object.fromEntries((changes[index] ?? []).map((change) => [change.key, currentValue(change)])),
    })),
    { session },
  );
}

function fieldChange({ subject, provenance, at }: FieldWrite, version: number, key: string, value: unknown): FieldChangeDocument {
  const _id = derivedId('field-change', currentFieldsId(subject), key, String(version));
  return { _id, subjectKind: subject.kind, subjectId: subject.id, key, value, version, recordedAt: at, provenance };
}

function currentValue({ value, version, recordedAt, provenance }: FieldChangeDocument): CurrentValue {
  return { value, version, recordedAt, by: provenance.by };
}

export function currentFieldsId(subject: Subject): string {
  return `${subject.kind}:${subject.id}`;
}

function refuseStale(before: Record<string, CurrentValue>, changed: [string, unknown][], expectedVersion?: number): void {
  if (expectedVersion === undefined) return;
  const stale = changed.flatMap(([key, sent]) => {
    const stored = before[key];
    if (stored === undefined || stored.version <= expectedVersion) return [];
    return [[key, { sent, current: stored.value, changedBy: stored.by, changedAt: stored.recordedAt }] as const];
  });
  if (stale.length > 0) throw new Conflict('STALE_VERSION', { difference: Object.fromEntries(stale) });
}

async function repeatInPerson(
  models: Models,
  session: ClientSession,
  personId: string,
  changed: Record<string, unknown>,
): Promise<void> {
  if (!identifyingKeys.some((key) => key in changed)) return;
  const person = await models.persons.findById(personId).session(session).lean();
  if (person === null) return;
  const updated = {
    familyName: (changed['familyName'] ?? person.familyName) as string,
    givenNames: (changed['givenNames'] ?? person.givenNames) as string,
    birthDate: ('birthDate' in changed ? changed['birthDate'] : person.birthDate) as typeof person.birthDate,
    nationalities: (changed['nationalities'] ?? person.nationalities) as string[],
    azrNumber: ('azrNumber' in changed ? changed['azrNumber'] : person.azrNumber) as string | null,
  };
  await models.persons.updateOne({ _id: personId }, { $set: { ...updated, ...personIndex(updated) } }, { session });
}
