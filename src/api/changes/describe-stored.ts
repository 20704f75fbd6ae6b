/** What people and workers have written, as far as pages show it. */
import { caseFileChangesOf } from '../../case-file/case-file-changes.ts';
import type { StoredChange } from '../../store-changes.ts';
import type { ApiDeps } from '../deps.ts';
import { describeCaseFile } from './describe-case-file.ts';
import type { DescribedChange } from './describe-change.ts';

export async function describeStored(deps: ApiDeps, changes: readonly StoredChange[]): Promise<DescribedChange[]> {
  const notifications = changes.flatMap(({ collection, document }) =>
    collection === 'notifications' ? [describeNotification(String(document['accountId']))] : [],
  );
  return [...notifications, ...(await describeCaseFile(deps, caseFileChangesOf(changes)))];
}

/** That there is something new for an account is that account's business alone. */
function describeNotification(accountId: string): DescribedChange {
  return {
    event: { collection: 'notifications', id: accountId, facts: {} },
    mayKnow: (actor) => actor.accountId === accountId,
  };
}
