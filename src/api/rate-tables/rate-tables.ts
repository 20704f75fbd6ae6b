/** Entering the amounts of a year, and handing them to a second person or back. */
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../contracts/actor.ts';
import { type DraftAmounts, rateAmountsSchema, type RateTableState } from '../../contracts/rate-table.ts';
import { Conflict, NotFound } from '../../errors.ts';
import { mayEnterRateTables, mayReleaseRateTable, rateTableCheckers } from '../../policies/rate-table.policy.ts';
import { authorize } from '../../policies/decision.ts';
import { type RateTableDocument, rateTableStore } from '../../rate-tables/rate-table-store.ts';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';
import { presentRateTable } from './presenter.ts';
import { periodsInForce } from './rate-models.ts';

const editable: RateTableState[] = ['DRAFT', 'RETURNED'];
const open: RateTableState[] = [...editable, 'SUBMITTED', 'RELEASING'];
const mostListed = 100;

/** Newest year first; of a year what was saved last. */
export function listRateTables({ connection }: ApiDeps): Promise<RateTableDocument[]> {
  return rateTableStore(connection).find().sort({ year: -1, savedAt: -1 }).limit(mostListed).toArray();
}

/** @throws NotFound */
export async function findRateTable({ connection }: ApiDeps, rateTableId: string): Promise<RateTableDocument> {
  const table = await rateTableStore(connection).findOne({ _id: rateTableId });
  if (table === null) throw new NotFound('NOT_FOUND', { field: 'rateTableId' });
  return table;
}

/**
 * A year that no table gives yet, or, before it begins, one that has to be corrected.
 * @throws Conflict RATE_YEAR_PAST, RATE_YEAR_RUNS
 */
export async function requireOpenYear(deps: ApiDeps, year: number): Promise<void> {
  const years = (await periodsInForce(deps)).map((period) => period.year);
  const first = Math.min(...years);
  if (year < first) throw new Conflict('RATE_YEAR_PAST', { field: 'year', values: { year: first } });
  const begun = `${year}-01-01` <= todayInGermany(deps.now());
  if (years.includes(year) && begun) throw new Conflict('RATE_YEAR_RUNS', { field: 'year', values: { year } });
}

/** @throws Forbidden; Conflict RATE_TABLE_OPEN, RATE_YEAR_PAST, RATE_YEAR_RUNS */
export async function createRateTable(
  deps: ApiDeps,
  actor: Actor,
  { year, amounts }: { year: number; amounts: DraftAmounts },
): Promise<RateTableDocument> {
  authorize(mayEnterRateTables(actor));
  await requireOpenYear(deps, year);
  const store = rateTableStore(deps.connection);
  const draft = await store.findOne({ year, state: { $in: open } });
  if (draft !== null) {
    throw new Conflict('RATE_TABLE_OPEN', { field: 'year', values: { year }, difference: { rateTableId: draft._id } });
  }
  const { accountId, name } = actor;
  const table: RateTableDocument = {
    ...{ _id: randomUUID(), year, state: 'DRAFT', revision: 1, amounts, enteredBy: [{ accountId, name }] },
    ...{ savedAt: deps.now(), submitted: null, released: null, returnedBecause: null, deploymentId: null },
  };
  await store.insertOne(table);
  await audit(deps, actor, 'rate-table.create', table, {});
  return table;
}

/** @throws Forbidden; Conflict STALE_VERSION with what is there, RATE_TABLE_STATE */
export async function saveRateTable(
  deps: ApiDeps,
  actor: Actor,
  rateTableId: string,
  { revision, amounts }: { revision: number; amounts: DraftAmounts },
): Promise<RateTableDocument> {
  authorize(mayEnterRateTables(actor));
  const { enteredBy } = await findRateTable(deps, rateTableId);
  const { accountId, name } = actor;
  const others = enteredBy.filter((person) => person.accountId !== accountId);
  const change = { amounts, savedAt: deps.now(), enteredBy: [...others, { accountId, name }] };
  return move(deps, { rateTableId, revision, from: editable }, change);
}

/** @throws Forbidden; Conflict as above */
export async function discardRateTable(deps: ApiDeps, actor: Actor, rateTableId: string, revision: number): Promise<void> {
  authorize(mayEnterRateTables(actor));
  const table = await findRateTable(deps, rateTableId);
  const { deletedCount } = await rateTableStore(deps.connection).deleteOne({
    _id: rateTableId,
    revision,
    state: { $in: editable },
  });
  if (deletedCount === 0) refuse(table, revision);
  await audit(deps, actor, 'rate-table.discard', table, {});
}

/** @throws Forbidden; ZodError naming each gap; Conflict as above and of `requireOpenYear` */
export async function submitRateTable(
  deps: ApiDeps,
  actor: Actor,
  rateTableId: string,
  revision: number,
): Promise<RateTableDocument> {
  authorize(mayEnterRateTables(actor));
  const { amounts, year, enteredBy } = await findRateTable(deps, rateTableId);
  rateAmountsSchema.parse(amounts);
  await requireOpenYear(deps, year);
  const { accountId, name } = actor;
  const others = enteredBy.filter((person) => person.accountId !== accountId);
  const submitted = { accountId, name, at: deps.now() };
  const change: Partial<RateTableDocument> = {
    ...{ state: 'SUBMITTED', submitted, returnedBecause: null },
    enteredBy: [...others, { accountId, name }],
  };
  const table = await move(deps, { rateTableId, revision, from: editable }, change);
  await audit(deps, actor, 'rate-table.submit', table, { amounts, told: rateTableCheckers, writtenBy: writersOf(table) });
  return table;
}

/** The second person found something: it goes back to whoever has entered it. @throws Forbidden; Conflict as above */
export async function returnRateTable(
  deps: ApiDeps,
  actor: Actor,
  rateTableId: string,
  { revision, reason }: { revision: number; reason: string },
): Promise<RateTableDocument> {
  const { enteredBy } = await findRateTable(deps, rateTableId);
  authorize(mayReleaseRateTable(actor, enteredBy));
  const change = { state: 'RETURNED', submitted: null, returnedBecause: reason } as const;
  const table = await move(deps, { rateTableId, revision, from: ['SUBMITTED'] }, change);
  await audit(deps, actor, 'rate-table.return', table, { reason, writtenBy: writersOf(table) });
  return table;
}

/** Accounts that hear how it was decided. */
export const writersOf = ({ enteredBy }: RateTableDocument): string[] => enteredBy.map(({ accountId }) => accountId);

/** @throws Conflict STALE_VERSION, RATE_TABLE_STATE */
export async function move(
  deps: ApiDeps,
  { rateTableId, revision, from }: { rateTableId: string; revision: number; from: readonly RateTableState[] },
  to: Partial<RateTableDocument>,
): Promise<RateTableDocument> {
  const moved = await rateTableStore(deps.connection).findOneAndUpdate(
    { _id: rateTableId, revision, state: { $in: [...from] } },
    { $set: to, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  );
  return moved ?? refuse(await findRateTable(deps, rateTableId), revision);
}

function refuse(table: RateTableDocument, revision: number): never {
  if (table.revision !== revision) throw new Conflict('STALE_VERSION', { difference: { current: presentRateTable(table) } });
  throw new Conflict('RATE_TABLE_STATE');
}

export async function audit(
  deps: ApiDeps,
  actor: Actor,
  action: string,
  { _id, year }: RateTableDocument,
  details: Record<string, unknown>,
): Promise<void> {
  await deps.audit.append({ actor, action, resource: { kind: 'rate-table', id: _id }, details: { year, ...details } });
}
