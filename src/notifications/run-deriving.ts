/** Derives notifications when something has happened that may concern somebody, and once a minute for what the clock brings. */
import type { ChangeFeed, Change } from '../read-model/change-feed.ts';
import type { StoredChange, StoreFeed } from '../store-changes.ts';
import { beginProgress, derive, type DeriveDeps } from './derive.ts';
import { partTrouble, type WatchedPart, watchedParts } from './from-operations.ts';
import { notificationsOf } from './occurrence.ts';
import type { Progress } from './progress-store.ts';
import { recipientsAmong } from './recipients.ts';

export interface DerivingDeps extends DeriveDeps {
  changes: ChangeFeed;
  storeFeed: StoreFeed;
  /** Which parts do not work; parts that nobody can ask here are missing. */
  partsInTrouble: () => Promise<ReadonlySet<WatchedPart>>;
  log: { warn(details: object, message: string): void };
}

/** Changes of this long are looked at together, in milliseconds. */
const gatherMs = 200;
const clockMs = 60_000;
const healthMs = 30_000;

const tellingCollections = new Set(['userTasks', 'incidents']);
const tellingStored = new Set(['auditEntries', 'conflicts']);

export interface RunningDeriving {
  close(): Promise<void>;
}

export async function runDeriving(deps: DerivingDeps): Promise<RunningDeriving> {
  let progress: Progress = (await deps.progress.read()) ?? (await beginProgress(deps));
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;
  /** Parts that did not work at the last look: one bad answer may be a restart. */
  let suspected = new Set<WatchedPart>();

  async function deriveOnce(): Promise<void> {
    try {
      progress = await derive(deps, progress);
      await deps.progress.save(progress);
    } catch (error) {
      // What was not told now is found by the next look: the progress stays where it is.
      if (!isClosed()) deps.log.warn({ err: error }, 'Notifications could not be derived; they follow later');
    }
  }

  function start(): void {
    timer = undefined;
    if (closed) return;
    if (running !== undefined) {
      again = true;
      return;
    }
    running = deriveOnce().finally(() => {
      running = undefined;
      if (!again) return;
      again = false;
      soon();
    });
  }

  function soon(): void {
    if (!closed) timer ??= setTimeout(start, gatherMs);
  }

  async function lookAtParts(): Promise<void> {
    try {
      const trouble = await deps.partsInTrouble();
      const now = deps.now();
      const recipients = recipientsAmong(await deps.accounts.list(), now);
      for (const part of watchedParts) {
        if (!trouble.has(part)) await deps.progress.troubleOver(part);
        else if (suspected.has(part)) {
          const since = await deps.progress.troubleSince(part, now);
          await deps.notifications.add(notificationsOf([partTrouble(part, since, recipients)], now));
        }
      }
      suspected = new Set(trouble);
    } catch (error) {
      if (!isClosed()) deps.log.warn({ err: error }, 'How the parts of Lotse are could not be noted');
    }
  }

  function isClosed(): boolean {
    return closed;
  }

  const onChanges = (changes: readonly Change[]): void => {
    if (changes.some(({ collection }) => tellingCollections.has(collection))) soon();
  };
  const onStored = (changes: readonly StoredChange[]): void => {
    if (changes.some(({ collection }) => tellingStored.has(collection))) soon();
  };
  const unsubscribe = [deps.changes.subscribe(onChanges, soon), deps.storeFeed.subscribe(onStored, soon)];
  const clock = setInterval(soon, clockMs);
  let looking: Promise<void> | undefined;
  const health = setInterval(() => {
    looking ??= lookAtParts().finally(() => (looking = undefined));
  }, healthMs);
  soon();

  return {
    async close() {
      closed = true;
      unsubscribe.forEach((stop) => stop());
      clearTimeout(timer);
      clearInterval(clock);
      clearInterval(health);
      await Promise.all([running, looking]);
    },
  };
}
