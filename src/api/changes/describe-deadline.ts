/** That a deadline has begun, changed, come near its end or passed, for those who may know of it. */
import { z } from 'zod';
import { mayReadDeadline } from '../../policies/deadline.policy.ts';
import type { StoredChange } from '../../store-changes.ts';
import type { DescribedChange } from './describe-change.ts';

export const deadlineCollections = ['deadlines'];
/** The fields that leave the store. */
export const deadlineFields = ['departments', 'state'];

const changedSchema = z.object({ departments: z.array(z.string()), state: z.string() });

export function describeDeadline({ collection, document }: StoredChange): DescribedChange[] {
  if (!deadlineCollections.includes(collection)) return [];
  const { departments, state } = changedSchema.parse(document);
  const event = { collection, id: String(document._id), facts: { departments, state } };
  return [{ event, mayKnow: (actor) => mayReadDeadline(actor, { departments }).allowed }];
}
