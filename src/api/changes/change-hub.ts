/** One subscription to what changes in the read model and in the case file, for all who listen over HTTP. */
import type { TaskSubject } from '../../policies/task.policy.ts';
import type { Change, ChangeFeed } from '../../read-model/change-feed.ts';
import type { StoredChange, StoreFeed } from '../../store-changes.ts';
import type { ApiDeps } from '../deps.ts';
import { describeCase, describeChange, describeLoss, describeToOperators, type DescribedChange } from './describe-change.ts';
import { describeStored } from './describe-stored.ts';

export type HubListener = (change: DescribedChange, eventId: string) => void;

export interface ChangeHub {
  /** `onLoss`: changes were missed. Returns the unsubscriber. The feed itself is only listened to while somebody listens here. */
  subscribe(listener: HubListener, onLoss: () => void): () => void;
}

/** Open tasks whose last known groups are remembered, to tell those who lose one. */
const mostRemembered = 20_000;

export interface StoredSource {
  feed: StoreFeed;
  describe: (changes: readonly StoredChange[]) => Promise<DescribedChange[]>;
}

/** @param stored what people and workers write, beside what the engine does */
export function createChangeHub(feed: ChangeFeed, stored?: StoredSource): ChangeHub {
  const listeners = new Map<HubListener, () => void>();
  const owners = new Map<string, TaskSubject>();
  const startedAt = Date.now().toString(36);
  let count = 0;
  let unsubscribe: (() => void)[] = [];

  function send(described: DescribedChange): void {
    count += 1;
    const eventId = `${startedAt}-${count}`;
    for (const listener of listeners.keys()) listener(described, eventId);
  }

  function onChanges(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.collection === 'userTasks') tellFormerOwners(change);
      send(describeChange(change));
      if (change.collection !== 'userTasks') continue;
      send(describeToOperators(change.id, change.document));
      if (change.document.caseId !== null) send(describeCase(change.document, change.document.caseId));
    }
  }

  function onStored(changes: readonly StoredChange[]): void {
    // Who could not be told what has changed loads everything anew.
    stored?.describe(changes).then((described) => described.forEach(send), tellLoss);
  }

  function tellLoss(): void {
    listeners.forEach((tell) => tell());
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
      if (unsubscribe.length === 0) {
        unsubscribe = [feed.subscribe(onChanges, tellLoss)];
        if (stored !== undefined) unsubscribe.push(stored.feed.subscribe(onStored, tellLoss));
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        unsubscribe.forEach((stop) => stop());
        unsubscribe = [];
        owners.clear();
      };
    },
  };
}

const hubs = new WeakMap<ChangeFeed, ChangeHub>();

/** The hub of this server. */
export function hubOf(deps: ApiDeps): ChangeHub {
  const { changes, storeFeed } = deps;
  const hub =
    hubs.get(changes) ?? createChangeHub(changes, { feed: storeFeed, describe: (stored) => describeStored(deps, stored) });
  hubs.set(changes, hub);
  return hub;
}
