import type { EnrolmentClaims } from './contracts/enrolment-claim.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import type { Models } from './models.ts';

export function createEnrolmentClaims({ enrolmentClaims }: Pick<Models, 'enrolmentClaims'>, now: () => Date): EnrolmentClaims {
  return {
    async claim({ childPersonId: _id, processInstanceKey }, hasEnded) {
      const own = { processInstanceKey, claimedAt: now() };
      try {
        await enrolmentClaims.updateOne({ _id }, { $setOnInsert: own }, { upsert: true });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const holder = (await enrolmentClaims.findById(_id).lean())?.processInstanceKey;
      if (holder === processInstanceKey) return true;
      if (holder === undefined || !(await hasEnded(holder))) return false;
      // Of several that see the same one ended, one takes its place.
      const taken = await enrolmentClaims.updateOne({ _id, processInstanceKey: holder }, { $set: own });
      return taken.modifiedCount === 1;
    },
  };
}
