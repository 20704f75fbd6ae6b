/** Who looks after a cause of incidents and what is known about it; it stays when the incidents have gone and come again. */
import type { Connection, mongo } from 'mongoose';
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { causeCareSchema, changeCareSchema } from '../../contracts/incident.ts';
import { Conflict, InvalidInput } from '../../errors.ts';
import { mayOperate } from '../../policies/operations.policy.ts';
import type { ApiDeps } from '../deps.ts';

type Care = z.output<typeof causeCareSchema>;

/** `_id` is the causeKey. */
interface CareDocument {
  _id: string;
  owner: { accountId: string; name: string } | null;
  note: string;
  version: number;
  changedBy: string;
  changedAt: Date;
}

function careStore(connection: Connection): mongo.Collection<CareDocument> {
  return connection.collection('incidentCauses') as unknown as mongo.Collection<CareDocument>;
}

const nobodyYet: Care = { owner: null, note: '', version: 0, changedBy: null, changedAt: null };

function present({ owner, note, version, changedBy, changedAt }: CareDocument): Care {
  return { owner, note, version, changedBy, changedAt: changedAt.toISOString() };
}

/** @returns what is known of each cause */
export async function careOf({ connection }: ApiDeps, causeKeys: readonly string[]): Promise<(causeKey: string) => Care> {
  const found = await careStore(connection)
    .find({ _id: { $in: [...causeKeys] } })
    .toArray();
  const known = new Map(found.map((each) => [each._id, present(each)]));
  return (causeKey) => known.get(causeKey) ?? nobodyYet;
}

/**
 * @returns as it stands now
 * @throws InvalidInput OWNER_NOT_AN_OPERATOR; Conflict STALE_VERSION with what somebody else has written
 */
export async function changeCare(
  deps: ApiDeps,
  actor: Actor,
  { causeKey, ownerId, note, version }: z.output<typeof changeCareSchema>,
): Promise<Care> {
  const store = careStore(deps.connection);
  const owner = ownerId === null ? null : await operator(deps, ownerId);
  const care: CareDocument = {
    _id: causeKey,
    owner,
    note,
    version: version + 1,
    changedBy: actor.name,
    changedAt: deps.now(),
  };
  const before = await store.findOne({ _id: causeKey });
  const written = version === 0 ? await inserted(store, care) : await replaced(store, care, version);
  if (!written) {
    const current = await store.findOne({ _id: causeKey });
    throw new Conflict('STALE_VERSION', { difference: { current: current === null ? nobodyYet : present(current) } });
  }
  await deps.audit.append({
    actor,
    action: 'incident.care',
    resource: { kind: 'incidentCause', id: causeKey },
    details: { from: before?.owner?.accountId ?? null, to: ownerId, note },
  });
  return present(care);
}

async function operator({ identity }: ApiDeps, accountId: string): Promise<{ accountId: string; name: string }> {
  const found = await identity.actors.find(accountId);
  if (found === null || !mayOperate(found).allowed) throw new InvalidInput('OWNER_NOT_AN_OPERATOR', { field: 'ownerId' });
  return { accountId, name: found.name };
}

async function replaced(store: mongo.Collection<CareDocument>, care: CareDocument, version: number): Promise<boolean> {
  const { modifiedCount } = await store.replaceOne({ _id: care._id, version }, care);
  return modifiedCount === 1;
}

const duplicateKey = 11_000;

async function inserted(store: mongo.Collection<CareDocument>, care: CareDocument): Promise<boolean> {
  try {
    await store.insertOne(care);
    return true;
  } catch (thrown) {
    if ((thrown as { code?: number }).code === duplicateKey) return false;
    throw thrown;
  }
}
