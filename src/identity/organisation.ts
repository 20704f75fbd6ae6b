import { type Connection, Schema } from 'mongoose';
import { departmentSchema, groupSchema, locationSchema, type Organisation, roleSchema } from '../contracts/organisation.ts';
import { type Partner, partnerSchema } from '../contracts/partner.ts';
import { Conflict, NotFound } from '../errors.ts';
import { renamedPartners } from './renamed-partners.ts';

export interface OrganisationStore {
  /** Departments, groups, roles, locations and partners, in the order in which they were added. */
  read(): Promise<Organisation>;
  /** Adds an entry or changes the one of the same key. */
  put<Kind extends keyof Organisation>(kind: Kind, entry: Organisation[Kind][number]): Promise<void>;
  /** Adds a partner (expected version 0) or changes one. @throws Conflict STALE_VERSION */
  putPartner(partner: Omit<Partner, 'version'>, expectedVersion: number): Promise<Partner>;
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
      partners: ofKind('partners').map((entry) => partnerSchema.parse({ kind: entry.key, ...entry })),
    };
  }

  async function placed(kind: keyof Organisation, entry: object) {
    return { kind, position: await entries.countDocuments(), entry };
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

  /** What the administration has entered under a former key goes on under the new one. */
  async function rename(former: string, key: string): Promise<void> {
    const stored = await entries.findById(`partners:${former}`).lean();
    if (stored === null) return;
    const { kind, position, entry } = stored;
    const $setOnInsert = { kind, position, entry: { ...entry, key, kind: key } };
    await entries.updateOne({ _id: `partners:${key}` }, { $setOnInsert }, { upsert: true });
    await entries.deleteOne({ _id: stored._id });
  }

  return {
    async read() {
      const at = now().getTime();
      if (cached === null || cached.until <= at) cached = { organisation: await load(), until: at + readAgainAfterMs };
      return cached.organisation;
    },

    put: (kind, entry) => write(kind, entry, false),

    async putPartner(description, expectedVersion) {
      const _id = `partners:${description.key}`;
      const partner = partnerSchema.parse({ ...description, version: expectedVersion + 1 });
      const isNew = expectedVersion === 0;
      // Entries from before the register have no version yet.
      const version = expectedVersion === 1 ? { $in: [1, null] } : expectedVersion;
      const written = isNew
        ? (await entries.updateOne({ _id }, { $setOnInsert: await placed('partners', partner) }, { upsert: true })).upsertedCount
        : (await entries.updateOne({ _id, 'entry.version': version }, { $set: { entry: partner } })).matchedCount;
      cached = null;
      if (written === 1) return partner;
      const stored = await entries.findById(_id).lean();
      if (stored === null) throw new NotFound('NOT_FOUND', { field: 'key' });
      const current = partnerSchema.parse(stored.entry);
      throw new Conflict('STALE_VERSION', {
        difference: { version: { sent: expectedVersion, current: current.version }, current },
      });
    },

    async setDepartmentEnabled(key, enabled) {
      const { matchedCount } = await entries.updateOne({ _id: `departments:${key}` }, { $set: { 'entry.enabled': enabled } });
      if (matchedCount === 0) throw new NotFound('NOT_FOUND', { field: 'department' });
      cached = null;
    },

    /** Adds what is missing; what the administration has changed stays. */
    async seed(organisation) {
      for (const [former, kind] of Object.entries(renamedPartners)) await rename(former, kind);
      const known = new Set((await entries.find({}, { _id: 1 }).lean()).map(({ _id }) => _id));
      for (const kind of Object.keys(entrySchemas) as (keyof Organisation)[]) {
        for (const entry of organisation[kind]) {
          if (!known.has(`${kind}:${entry.key}`)) await write(kind, entry, true);
        }
      }
    },
  };
}
