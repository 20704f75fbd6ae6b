/** What people and workers have written, as far as pages show it. */
import { caseFileChangesOf } from '../../case-file/case-file-changes.ts';
import type { StoredChange } from '../../store-changes.ts';
import type { ApiDeps } from '../deps.ts';
import { describeCaseFile } from './describe-case-file.ts';
import type { DescribedChange } from './describe-change.ts';
import { describeDeadline } from './describe-deadline.ts';
import { describeRegister } from './describe-register.ts';

export async function describeStored(deps: ApiDeps, changes: readonly StoredChange[]): Promise<DescribedChange[]> {
  const notifications = changes.flatMap(({ collection, document }) =>
    collection === 'notifications' ? [describeNotification(String(document['accountId']))] : [],
  );
  const registers = changes.flatMap(describeRegister);
  const deadlines = changes.flatMap(describeDeadline);
  return [...notifications, ...deadlines, ...registers, ...(await describeCaseFile(deps, caseFileChangesOf(changes)))];
}

/** That there is something new for an account is that account's business alone. */
function describeNotification(accountId: string): DescribedChange {
  return {
    event: { collection: 'notifications', id: accountId, facts: {} },
    mayKnow: (actor) => actor.accountId === accountId,
  };
}
