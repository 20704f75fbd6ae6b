/** Registers that concern no single case: that an entry has changed, for those who may read it. */
import type { Actor } from '../../contracts/actor.ts';
import type { PolicyDecision } from '../../policies/decision.ts';
import { mayDesign } from '../../policies/definition.policy.ts';
import { mayReadNoticeTemplates } from '../../policies/notice-template.policy.ts';
import { mayWatchOperations } from '../../policies/operations.policy.ts';
import { mayReadOrganisation } from '../../policies/organisation.policy.ts';
import { mayHandlePartnerMessages } from '../../policies/partner-message.policy.ts';
import { mayReadPlaces } from '../../policies/place.policy.ts';
import { mayReadRateTables } from '../../policies/rate-table.policy.ts';
import type { StoredChange } from '../../store-changes.ts';
import type { DescribedChange } from './describe-change.ts';

const readersOf: Readonly<Record<string, (actor: Actor) => PolicyDecision>> = {
  places: mayReadPlaces,
  sites: mayReadPlaces,
  organisation: mayReadOrganisation,
  partnerMessages: mayHandlePartnerMessages,
  batches: mayWatchOperations,
  modelDrafts: mayDesign,
  modelReviews: mayDesign,
  modelComments: mayDesign,
  rateTables: mayReadRateTables,
  noticeTemplates: mayReadNoticeTemplates,
};

export const registerCollections = Object.keys(readersOf);

export function describeRegister({ collection, document }: StoredChange): DescribedChange[] {
  const mayRead = readersOf[collection];
  if (mayRead === undefined) return [];
  const event = { collection, id: String(document._id), facts: {} };
  return [{ event, mayKnow: (actor) => mayRead(actor).allowed }];
}
