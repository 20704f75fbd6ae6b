/**
 * Running grants of decisions from before grants were kept, out of what was decided and paid then; otherwise no payment run would find
 * them. When their review is due the benefit review knows, which runs for each of them.
 */
import type { Connection } from 'mongoose';
import { inParts } from './in-parts.ts';
import type { Models } from './models.ts';
import type { BenefitGrantDocument } from './schemas/benefit-grant.ts';
import type { CalculationDocument } from './schemas/calculation.ts';
import type { PaymentOrderDocument } from './schemas/payment-order.ts';

const migrationId = 'benefit-grants-of-orders';

/** Once for a store; a grant that is there already stays as it is. @returns how many were missing */
export async function deriveGrants(connection: Connection, models: Models, now: () => Date): Promise<number> {
  const done = connection.collection<{ _id: string; at: Date }>('doneMigrations');
  if ((await done.findOne({ _id: migrationId })) !== null) return 0;
  const lastPaid = await models.paymentOrders.aggregate<{ order: PaymentOrderDocument }>([
    { $match: { calculationId: { $ne: null }, voidedAt: null } },
    { $sort: { createdAt: 1 } },
    { $group: { _id: '$caseId', order: { $last: '$$ROOT' } } },
  ]);
  // Of a household with several cases the latest counts.
  const orders = lastPaid.map(({ order }) => order).sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  let missing = 0;
  for (const some of inParts(orders)) missing += await grantFor(models, some);
  await done.updateOne({ _id: migrationId }, { $setOnInsert: { at: now() } }, { upsert: true });
  return missing;
}

async function grantFor(models: Models, orders: readonly PaymentOrderDocument[]): Promise<number> {
  const caseIds = orders.map(({ caseId }) => caseId);
  const cases = await models.cases.find({ _id: { $in: caseIds } }, { householdId: 1, closedAt: 1 }).lean();
  const households = new Map(cases.filter(({ closedAt }) => closedAt === null).map(({ _id, householdId }) => [_id, householdId]));
  const decided = await lastDecisions(models, caseIds);
  const grants = orders.flatMap((order): BenefitGrantDocument[] => {
    const householdId = households.get(order.caseId);
    const decision = decided.get(order.caseId);
    // What was decided after the last payment pays anew, or is a refusal; the days of bridging benefits were paid at once.
    if (householdId === undefined || decision === undefined || decision._id !== order.calculationId) return [];
    return [grantOf(householdId, order, decision)];
  });
  if (grants.length === 0) return 0;
  const { upsertedCount } = await models.benefitGrants.bulkWrite(
    grants.map(({ _id, ...grant }) => ({ updateOne: { filter: { _id }, update: { $setOnInsert: grant }, upsert: true } })),
  );
  return upsertedCount;
}

async function lastDecisions(models: Models, caseIds: string[]): Promise<Map<string, CalculationDocument>> {
  const calculations = await models.calculations
    .find({ caseId: { $in: caseIds } })
    .sort({ createdAt: 1 })
    .lean();
  return new Map(calculations.map((calculation) => [calculation.caseId, calculation]));
}

function grantOf(
  householdId: string,
  { _id: orderId, caseId, method, period, createdAt }: PaymentOrderDocument,
  { _id: calculationId, benefitFrom, benefitUntil }: CalculationDocument,
): BenefitGrantDocument {
  return {
    ...{ _id: householdId, grantKey: `order:${orderId}`, caseId, calculationId, method, benefitFrom, benefitUntil },
    ...{ paidUntil: period.split('/')[1] ?? '', reviewOn: null, endedOn: null, decidedAt: createdAt },
  };
}
