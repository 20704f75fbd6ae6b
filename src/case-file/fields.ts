import type { Connection } from 'mongoose';
import type { Subject } from '../contracts/field.ts';
import { NotFound } from '../errors.ts';
import { checkFieldValues, type FieldCatalogue } from './field-values.ts';
import { loadedTogether } from './loaded-together.ts';
import type { Models } from './models.ts';
import type { Fields } from './repositories.ts';
import { currentFieldsId, writeFields } from './write-fields.ts';
import { inTransaction } from './transaction.ts';

export function createFields(connection: Connection, models: Models, catalogue: FieldCatalogue, now: () => Date): Fields {
  const load = loadedTogether(models.currentFields);
  const state: Fields['state'] = async (subject) => {
    const current = await load(currentFieldsId(subject));
    return { version: current?.version ?? 0, values: current?.values ?? {} };
  };

  return {
    state,

    async current(subject, keys) {
      const { values } = await state(subject);
      const wanted = Object.entries(values).filter(([key, { value }]) => value !== null && (keys?.includes(key) ?? true));
      return Object.fromEntries(wanted.map(([key, { value }]) => [key, value]));
    },

    async record(subject, values, provenance, expectedVersion) {
      const checked = checkFieldValues(catalogue, values, subject.kind);
      await inTransaction(connection, async (session) => {
        await requireSubject(models, subject);
        await writeFields(models, session, { subject, values: checked, provenance, at: now(), expectedVersion });
      });
    },

    async history(subject, key) {
      const changes = await models.fieldChanges.find({ subjectId: subject.id, key }).sort({ version: 1 }).lean();
      return changes.map(({ value, recordedAt, provenance }) => ({ key, value, recordedAt, provenance }));
    },

    async changes(subject) {
      const found = await models.fieldChanges.find({ subjectId: subject.id }, { value: 0 }).lean();
      const versions = new Map<number, typeof found>();
      for (const change of found) versions.set(change.version, [...(versions.get(change.version) ?? []), change]);
      return [...versions.entries()]
        .sort(([left], [right]) => left - right)
        .flatMap(([version, changes]) => {
          const keys = changes.map(({ key }) => key);
          return changes.slice(0, 1).map(({ recordedAt, provenance }) => ({ version, keys, recordedAt, provenance }));
        });
    },
  };
}

async function requireSubject(models: Models, subject: Subject): Promise<void> {
  const existsIn = {
    person: (_id: string) => models.persons.exists({ _id }),
    household: (_id: string) => models.households.exists({ _id }),
    case: (_id: string) => models.cases.exists({ _id }),
  };
  const found = await existsIn[subject.kind](subject.id);
  if (found === null) throw new NotFound('NOT_FOUND', { field: `${subject.kind}Id` });
}
