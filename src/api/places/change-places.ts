/** What housing clerks enter about places; each change is on record with its reason. */
import type { z } from 'zod';
import type { Provenance } from '../../case-file/provenance.ts';
import type { RegisteredPlace } from '../../case-file/repositories.ts';
import type { Actor } from '../../contracts/actor.ts';
import { addressText } from '../../contracts/address.ts';
import type { ChangePlace, changeSiteSchema, closePlaceSchema, NewPlace } from '../../contracts/place.ts';
import { authorize } from '../../policies/decision.ts';
import { mayKeepPlaces } from '../../policies/place.policy.ts';
import type { ApiDeps } from '../deps.ts';

type Closing = z.output<typeof closePlaceSchema>;

const writtenBy = (actor: Actor, reason: string): Provenance => ({ by: actor.accountId, reason });

function record(deps: ApiDeps, actor: Actor, action: string, { placeId }: RegisteredPlace, details: Record<string, unknown>) {
  return deps.audit.append({ actor, action, resource: { kind: 'place', id: placeId }, details });
}

/** @throws Forbidden; Conflict PLACE_EXISTS */
export async function addPlace(
  deps: ApiDeps,
  actor: Actor,
  { reason, ...place }: NewPlace,
  key: string,
): Promise<RegisteredPlace> {
  authorize(mayKeepPlaces(actor));
  const added = await deps.caseFile.placeRegister.add(key, place, writtenBy(actor, reason));
  await record(deps, actor, 'place.add', added, { ...place, reason });
  return added;
}

/** @throws Forbidden, NotFound; Conflict STALE_VERSION, CAPACITY_BELOW_OCCUPIED, PLACE_EXISTS */
export async function changePlace(
  deps: ApiDeps,
  actor: Actor,
  placeId: string,
  { reason, expectedVersion, ...change }: ChangePlace,
): Promise<RegisteredPlace> {
  authorize(mayKeepPlaces(actor));
  const changed = await deps.caseFile.placeRegister.change(placeId, change, expectedVersion, writtenBy(actor, reason));
  await record(deps, actor, 'place.change', changed, { ...change, reason });
  return changed;
}

/** @throws Forbidden, NotFound; Conflict STALE_VERSION, PLACE_OCCUPIED */
export async function closePlace(
  deps: ApiDeps,
  actor: Actor,
  placeId: string,
  { reason, expectedVersion }: Closing,
): Promise<RegisteredPlace> {
  authorize(mayKeepPlaces(actor));
  const closed = await deps.caseFile.placeRegister.close(placeId, expectedVersion, writtenBy(actor, reason));
  await record(deps, actor, 'place.close', closed, { reason });
  return closed;
}

/** @throws Forbidden, NotFound; Conflict STALE_VERSION */
export async function reopenPlace(
  deps: ApiDeps,
  actor: Actor,
  placeId: string,
  { reason, expectedVersion }: Closing,
): Promise<RegisteredPlace> {
  authorize(mayKeepPlaces(actor));
  const opened = await deps.caseFile.placeRegister.reopen(placeId, expectedVersion, writtenBy(actor, reason));
  await record(deps, actor, 'place.reopen', opened, { reason });
  return opened;
}

/** @throws Forbidden; Conflict STALE_VERSION */
export async function changeSite(
  deps: ApiDeps,
  actor: Actor,
  site: string,
  { address, reason, expectedVersion }: z.output<typeof changeSiteSchema>,
): Promise<void> {
  authorize(mayKeepPlaces(actor));
  const line = addressText(address);
  await deps.caseFile.placeRegister.setSiteAddress(site, line, expectedVersion, writtenBy(actor, reason));
  const resource = { kind: 'site', id: site };
  await deps.audit.append({ actor, action: 'site.change', resource, details: { address: line, reason } });
}
