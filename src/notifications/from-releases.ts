/** What a department hands in for the release by a second person, and how that was decided. */
import { z } from 'zod';
import type { AuditEntry } from '../audit/entry.ts';
import type { Occurrence } from './occurrence.ts';
import type { Recipients } from './recipients.ts';

const matters = {
  'rate-table': { target: 'rateTable', submitted: 'RATES_SUBMITTED', decided: 'RATES_DECIDED' },
  'notice-template': {
    target: 'noticeTemplate',
    submitted: 'NOTICE_TEMPLATE_SUBMITTED',
    decided: 'NOTICE_TEMPLATE_DECIDED',
  },
} as const;

export const releaseActions = [
  'rate-table.submit',
  'rate-table.release',
  'rate-table.return',
  'notice-template.submit',
  'notice-template.release',
  'notice-template.return',
] as const;
export type ReleaseAction = (typeof releaseActions)[number];

/** Groups that may release it, accounts that have written on it. Entries of earlier versions of Lotse name nobody. */
const concerned = z.object({ told: z.array(z.string()).default([]), writtenBy: z.array(z.string()).default([]) });

/** Those who may release it, never who has written on it; these hear how it was decided. */
export function releaseOccurrence(
  action: ReleaseAction,
  { details, resource }: Pick<AuditEntry, 'details' | 'resource'>,
  recipients: Recipients,
): Pick<Occurrence, 'kind' | 'target' | 'recipients' | 'outcome'> {
  const { told, writtenBy } = concerned.parse(details);
  const matter = matters[action.startsWith('rate-table') ? 'rate-table' : 'notice-template'];
  const target = { kind: matter.target, id: resource.id };
  if (action.endsWith('.submit')) {
    const others = recipients.groups(told).filter((accountId) => !writtenBy.includes(accountId));
    return { kind: matter.submitted, target, recipients: others };
  }
  const writers = writtenBy.flatMap((accountId) => recipients.account(accountId));
  return { kind: matter.decided, target, recipients: writers, outcome: String(action.endsWith('.release')) };
}
