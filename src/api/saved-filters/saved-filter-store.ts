/** Where saved filters are kept. */
import { randomUUID } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import type { InboxQuery, NewSavedFilter } from '../../contracts/saved-filter.ts';

export interface StoredFilter {
  filterId: string;
  name: string;
  department: string | null;
  query: InboxQuery;
  by: string;
}

interface FilterDocument extends Omit<StoredFilter, 'filterId' | 'query'> {
  _id: string;
  /** JSON: what people search for may look like an operator of the store. */
  query: string;
  savedAt: Date;
}

export interface SavedFilterStore {
  /** One's own and those shared with these departments, by name. */
  list(accountId: string, departments: readonly string[]): Promise<StoredFilter[]>;
  find(filterId: string): Promise<StoredFilter | null>;
  countOf(accountId: string): Promise<number>;
  add(filter: NewSavedFilter, by: string): Promise<StoredFilter>;
  remove(filterId: string): Promise<void>;
}

function present({ _id, name, department, query, by }: FilterDocument): StoredFilter {
  return { filterId: _id, name, department, query: JSON.parse(query) as InboxQuery, by };
}

export function savedFilterStore(connection: Connection, now: () => Date): SavedFilterStore {
  const filters = connection.collection('savedFilters') as unknown as mongo.Collection<FilterDocument>;
  return {
    async list(accountId, departments) {
      const found = await filters.find({ $or: [{ by: accountId }, { department: { $in: [...departments] } }] }).toArray();
      return found.map(present).sort((a, b) => a.name.localeCompare(b.name, 'de'));
    },
    async find(filterId) {
      const found = await filters.findOne({ _id: filterId });
      return found === null ? null : present(found);
    },
    countOf: (accountId) => filters.countDocuments({ by: accountId }),
    async add({ name, department, query }, by) {
      const document = { _id: randomUUID(), name, department, query: JSON.stringify(query), by, savedAt: now() };
      await filters.insertOne(document);
      return present(document);
    },
    async remove(filterId) {
      await filters.deleteOne({ _id: filterId });
    },
  };
}
