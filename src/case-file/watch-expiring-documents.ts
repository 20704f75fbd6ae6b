/**
 * Looks regularly for titles and suspended deportations that end within ninety days and starts the process that renews each:
 * once a person and document, however often Lotse stops in between and however many processes watch. Ninety days are this
 * office's own rule.
 */
import { plusDays } from '../deadlines/calendar-date.ts';
import { Conflict } from '../errors.ts';
import { lookRegularly } from '../look-regularly.ts';
import type { CaseFile, CaseRecord, ExpiringDocument } from './repositories.ts';

interface ExpiryMessage {
  name: string;
  correlationKey: string;
  messageId: string;
  timeToLiveMs: number;
  variables: Record<string, unknown>;
}

export interface ExpiryWatch {
  caseFile: Pick<CaseFile, 'documentExpiries' | 'cases'>;
  /** Of these persons those for whom the process runs already, begun by an application or by an earlier look. */
  underWay(personIds: string[]): Promise<ReadonlySet<string>>;
  publishMessage(message: ExpiryMessage): Promise<void>;
  /** Today in Germany, `YYYY-MM-DD`. */
  today(): string;
}

export const daysAhead = 90;
const oneDayMs = 86_400_000;
const quarterHourMs = 15 * 60_000;

/** One look. @returns how many documents it announced */
export async function announceExpiringDocuments(watch: ExpiryWatch): Promise<number> {
  const { documentExpiries } = watch.caseFile;
  const today = watch.today();
  const due = await documentExpiries.due(today, plusDays(today, daysAhead));
  const underWay = await watch.underWay(due.map(({ personId }) => personId));
  let announced = 0;
  for (const document of due) {
    if (underWay.has(document.personId)) {
      // Lotse stopped after the start and before it was noted; a process that somebody else began may still end without a renewal.
      if (document.claimed) await documentExpiries.announced(document);
      continue;
    }
    await documentExpiries.claim(document);
    await startRenewal(watch, document, today);
    await documentExpiries.announced(document);
    announced += 1;
  }
  return announced;
}

/** In the person's newest open case, or a new one. A message that the engine has taken before is refused: then it has begun. */
async function startRenewal(
  watch: ExpiryWatch,
  { personId, statusCode, lastDay }: ExpiringDocument,
  today: string,
): Promise<void> {
  const key = `document-expires:${personId}:${lastDay}`;
  const { caseId, householdId } = await caseOf(watch.caseFile, personId, key);
  const variables = { caseId, personId, householdId, validOn: today, statusCode, documentExpiresOn: lastDay };
  try {
    await watch.publishMessage({
      name: 'document-expires',
      correlationKey: personId,
      messageId: key,
      timeToLiveMs: oneDayMs,
      variables,
    });
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}

async function caseOf({ cases }: ExpiryWatch['caseFile'], personId: string, key: string): Promise<CaseRecord> {
  const open = (await cases.ofPersons([personId])).find(({ closedAt }) => closedAt === null);
  return open ?? cases.openForPerson(key, personId, { by: 'system:document-expiry', reason: 'document expires' });
}

export function watchExpiringDocuments(
  watch: ExpiryWatch & { log: { warn(details: object, message: string): void }; everyMs?: number },
): { stop(): Promise<void> } {
  return lookRegularly({
    look: () => announceExpiringDocuments(watch),
    everyMs: watch.everyMs ?? quarterHourMs,
    log: watch.log,
    failed: 'Expiring documents could not be looked at; this is tried again',
  });
}
