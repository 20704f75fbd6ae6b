import { type Connection, Schema } from 'mongoose';
import {
  departmentSchema,
  groupSchema,
  locationSchema,
  type Organisation,
  partnerSchema,
  roleSchema,
} from '../contracts/organisation.ts';
import { NotFound } from '../errors.ts';

export interface OrganisationStore {
  /** Departments, groups, roles, locations and partners, in the order in which they were added. */
  read(): Promise<Organisation>;
  /** Adds an entry or changes the one of the same key. */
  put<Kind extends keyof Organisation>(kind: Kind, entry: Organisation[Kind][number]): Promise<void>;
  /** @throws NotFound */
  setDepartmentEnabled(key: string, enabled: boolean): Promise<void>;
}

const entrySchemas = {
  departments: departmentSchema,
  groups: groupSchema,
  roles: roleSchema,
  locations: locationSchema,
  partners: partnerSchema,
};

interface EntryDocument {
  /** `<kind>:<key>` */
  _id: string;
  kind: keyof Organisation;
  position: number;
  entry: Record<string, unknown>;
}

const entryDocumentSchema = new Schema<EntryDocument>(
  {
    _id: String,
    kind: { type: String, required: true },
    position: { type: Number, required: true },
    entry: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'organisation', versionKey: false, strict: 'throw', minimize: false },
);

/** Every request needs the organisation; other processes see a change this much later at most. */
const readAgainAfterMs = 5_000;

export function createOrganisation(
  connection: Connection,
  now: () => Date,
): OrganisationStore & { seed(organisation: Organisation): Promise<void> } {
  const entries = connection.model<EntryDocument>('OrganisationEntry', entryDocumentSchema);
  let cached: { organisation: Organisation; until: number } | null = null;

  async function load(): Promise<Organisation> {
    const documents = await entries.find().lean();
    documents.sort((a, b) => a.position - b.position);
    const ofKind = (kind: keyof Organisation) => documents.filter((document) => document.kind === kind).map(({ entry }) => entry);
    return {
      departments: ofKind('departments').map((entry) => departmentSchema.parse(entry)),
      groups: ofKind('groups').map((entry) => groupSchema.parse(entry)),
      roles: ofKind('roles').map((entry) => roleSchema.parse(entry)),
      locations: ofKind('locations').map((entry) => locationSchema.parse(entry)),
      partners: ofKind('partners').map((entry) => partnerSchema.parse(entry)),
    };
  }

  async function write(kind: keyof Organisation, entry: { key: string }, onlyNew: boolean): Promise<void> {
    const checked = entrySchemas[kind].parse(entry);
    const position = await entries.countDocuments();
    await entries.updateOne(
      { _id: `${kind}:${entry.key}` },
      onlyNew
        ? { $setOnInsert: { kind, position, entry: checked } }
        : { $set: { entry: checked }, $setOnInsert: { kind, position } },
      { upsert: true },
    );
    cached = null;
  }

  return {
    async read() {
      const at = now().getTime();
      if (cached === null || cached.until <= at) cached = { organisation: await load(), until: at + readAgainAfterMs };
      return cached.organisation;
    },

    put: (kind, entry) => write(kind, entry, false),

    async setDepartmentEnabled(key, enabled) {
      const { matchedCount } = await entries.updateOne({ _id: `departments:${key}` }, { $set: { 'entry.enabled': enabled } });
      if (matchedCount === 0) throw new NotFound('NOT_FOUND', { field: 'department' });
      cached = null;
    },

    /** Adds what is missing; what the administration has changed stays. */
    async seed(organisation) {
      const known = new Set((await entries.find({}, { _id: 1 }).lean()).map(({ _id }) => _id));
      for (const kind of Object.keys(entrySchemas) as (keyof Organisation)[]) {
        for (const entry of organisation[kind]) {
          if (!known.has(`${kind}:${entry.key}`)) await write(kind, entry, true);
        }
      }
    },
  };
}
