/** One subscription to the read model's changes for all who listen over HTTP. */
import type { TaskSubject } from '../../policies/task.policy.ts';
import type { Change, ChangeFeed } from '../../read-model/change-feed.ts';
import { describeCase, describeChange, describeLoss, type DescribedChange } from './describe-change.ts';

export type HubListener = (change: DescribedChange, eventId: string) => void;

export interface ChangeHub {
  /** `onLoss`: changes were missed. Returns the unsubscriber. The feed itself is only listened to while somebody listens here. */
  subscribe(listener: HubListener, onLoss: () => void): () => void;
}

/** Open tasks whose last known groups are remembered, to tell those who lose one. */
const mostRemembered = 20_000;

export function createChangeHub(feed: ChangeFeed): ChangeHub {
  const listeners = new Map<HubListener, () => void>();
  const owners = new Map<string, TaskSubject>();
  const startedAt = Date.now().toString(36);
  let count = 0;
  let unsubscribe: (() => void) | undefined;

  function send(described: DescribedChange): void {
    count += 1;
    const eventId = `${startedAt}-${count}`;
    for (const listener of listeners.keys()) listener(described, eventId);
  }

  function onChanges(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.collection === 'userTasks') tellFormerOwners(change);
      send(describeChange(change));
      if (change.collection === 'userTasks' && change.document.caseId !== null)
        send(describeCase(change.document, change.document.caseId));
    }
  }

  function tellFormerOwners({ id, document }: Extract<Change, { collection: 'userTasks' }>): void {
    const before = owners.get(id);
    const { state, assignee, candidateGroups, departments } = document;
    const after = { assignee, candidateGroups, departments };
    if (before !== undefined) send(describeLoss(id, before, after));
    owners.delete(id);
    if (state !== 'CREATED') return;
    if (owners.size >= mostRemembered) owners.clear();
    owners.set(id, after);
  }

  return {
    subscribe(listener, onLoss) {
      listeners.set(listener, onLoss);
      unsubscribe ??= feed.subscribe(onChanges, () => listeners.forEach((tell) => tell()));
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        unsubscribe?.();
        unsubscribe = undefined;
        owners.clear();
      };
    },
  };
}

const hubs = new WeakMap<ChangeFeed, ChangeHub>();

/** The hub of this feed. */
export function hubOf(feed: ChangeFeed): ChangeHub {
  const hub = hubs.get(feed) ?? createChangeHub(feed);
  hubs.set(feed, hub);
  return hub;
}
