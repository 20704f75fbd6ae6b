/** Delivers queued messages as files `<outbox>/<partner>/<partnerMessageId>.json`, and takes the partners' receipts. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { PartnerMessage, PartnerMessages } from '../case-file/repositories.ts';
import type { Provenance } from '../case-file/provenance.ts';
import {
  envelopeFormat,
  envelopeVersion,
  outgoingEnvelopeSchema,
  type PartnerKind,
  receiptSchema,
} from '../contracts/partner-envelope.ts';
import { LotseError } from '../errors.ts';
import { folderOf, listPartnerFiles, receiptSuffix, removeFile, writeAtomically } from './partner-files.ts';
import { quarantine } from './quarantine.ts';
import { readJson, rejected } from './read-json.ts';

export interface OutboxDeps {
  outboxDirectory: string;
  quarantineDirectory: string;
  partnerMessages: PartnerMessages;
  now: () => Date;
}

export const exchangeProvenance: Provenance = { by: 'worker:partner-exchange', reason: 'partner-exchange' };

/** After so many failures in a row a person has to look (state FAILED). */
export const mostAttempts = 8;
const firstRetryMs = 5_000;
const longestRetryMs = 60 * 60_000;

/** 5 s after the first failure, then twice as long each, at most an hour. */
export function retryAfterMs(failures: number): number {
  return Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1));
}

/** @returns how many messages were delivered */
export async function deliverDue(deps: OutboxDeps): Promise<number> {
  let delivered = 0;
  for (const message of await deps.partnerMessages.due()) if (await deliver(deps, message)) delivered += 1;
  return delivered;
}

async function deliver({ outboxDirectory, partnerMessages, now }: OutboxDeps, message: PartnerMessage): Promise<boolean> {
  const { partnerMessageId } = message;
  const envelope = outgoingEnvelopeSchema.safeParse(envelopeOf(message));
  if (!envelope.success) {
    const fields = envelope.error.issues.map((issue) => issue.path.join('.')).join(', ');
    await partnerMessages.recordFailedAttempt(partnerMessageId, null, `INVALID_ENVELOPE: ${fields}`, exchangeProvenance);
    return false;
  }
  const file = fileOf(outboxDirectory, message);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeAtomically(file, `${JSON.stringify(envelope.data, null, 2)}\n`);
  } catch (error) {
    const failures = (message.attempts % mostAttempts) + 1;
    const nextAttemptAt = failures === mostAttempts ? null : new Date(now().getTime() + retryAfterMs(failures));
    const code = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    await partnerMessages.recordFailedAttempt(partnerMessageId, nextAttemptAt, `NOT_WRITTEN: ${code}`, exchangeProvenance);
    return false;
  }
  await partnerMessages.transition(partnerMessageId, ['QUEUED'], 'SENT', exchangeProvenance).catch(ignoreOtherState);
  return true;
}

function envelopeOf({ partnerMessageId, partnerKind, messageKind, createdAt, envelope }: PartnerMessage): unknown {
  return {
    format: envelopeFormat,
    version: envelopeVersion,
    messageId: partnerMessageId,
    partnerKind,
    messageKind,
    createdAt: createdAt.toISOString(),
    ...envelope,
  };
}

function fileOf(outboxDirectory: string, { partnerKind, partnerMessageId }: PartnerMessage): string {
  return path.join(outboxDirectory, folderOf(partnerKind as PartnerKind), `${partnerMessageId}.json`);
}

/**
 * A partner confirms a message by a file `<partnerMessageId>.receipt.json` beside it. Accepted: RECEIPTED, and both files go.
 * Refused: FAILED with the partner's reason; the message stays for a person.
 * @returns how many receipts were taken
 */
export async function takeReceipts(deps: OutboxDeps): Promise<number> {
  const { outboxDirectory, quarantineDirectory, partnerMessages, now } = deps;
  let taken = 0;
  for (const file of (await listPartnerFiles(outboxDirectory)).filter(({ name }) => name.endsWith(receiptSuffix))) {
    const read = await readJson(file, receiptSchema);
    const message = read.ok ? await find(partnerMessages, read.value.messageId) : null;
    if (!read.ok || message?.direction !== 'OUT' || message.partnerKind !== file.partnerKind) {
      await quarantine(quarantineDirectory, file, (read.ok ? rejected('UNKNOWN_MESSAGE') : read).rejection, now());
      continue;
    }
    const { accepted, reason } = read.value;
    await partnerMessages
      .transition(message.partnerMessageId, ['SENT'], accepted ? 'RECEIPTED' : 'FAILED', exchangeProvenance, reason ?? undefined)
      .catch(ignoreOtherState);
    if (accepted) await removeFile(fileOf(outboxDirectory, message));
    await removeFile(file.path);
    taken += 1;
  }
  return taken;
}

async function find(partnerMessages: PartnerMessages, partnerMessageId: string): Promise<PartnerMessage | null> {
  return partnerMessages.get(partnerMessageId).catch((error: unknown) => {
    if (error instanceof LotseError && error.code === 'NOT_FOUND') return null;
    throw error;
  });
}

/** Another process, or a person, moved the message on first. */
export function ignoreOtherState(error: unknown): void {
  if (!(error instanceof LotseError && error.code === 'MESSAGE_STATE')) throw error;
}
