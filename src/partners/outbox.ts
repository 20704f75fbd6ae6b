/**
 * Delivers queued messages the way the register names: as files `<outbox>/<partner>/<partnerMessageId>.xml` or `.json`, as FIT-Connect
 * submissions, or not at all where a person does it by hand; and takes the partners' receipts.
 */
import { mkdir, rm } from 'node:fs/promises';
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
import type { Partner } from '../contracts/partner.ts';
import { LotseError } from '../errors.ts';
import { writeAtomically } from '../write-atomically.ts';
import { channelOf, isByHand } from './channels.ts';
import { writeSubmission } from './fit-connect/write-submission.ts';
import { type FileFormat, folderOf, formatFor, isReceipt, listPartnerFiles, removeFile } from './partner-files.ts';
import { quarantine } from './quarantine.ts';
import { readPartnerFile, rejected } from './read-partner-file.ts';
import { schemaErrors } from './xml/check-schema.ts';
import { receiptOf } from './xml/read-message.ts';
import { messageXml } from './xml/write-xml.ts';

export interface OutboxDeps {
  outboxDirectory: string;
  quarantineDirectory: string;
  partnerMessages: PartnerMessages;
  /** The register. */
  partners: () => Promise<readonly Partner[]>;
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

async function deliver(deps: OutboxDeps, message: PartnerMessage): Promise<boolean> {
  const { outboxDirectory, partnerMessages, now } = deps;
  const { partnerMessageId } = message;
  const content = await contentOf(message);
  if (!content.ok) {
    const note = `${content.reason}: ${content.fields.join('; ')}`;
    await partnerMessages.recordFailedAttempt(partnerMessageId, null, note, exchangeProvenance);
    return false;
  }
  const channel = channelOf(await deps.partners(), message.partnerKind);
  if (isByHand(channel)) {
    await partnerMessages.transition(partnerMessageId, ['QUEUED'], 'BY_HAND', exchangeProvenance).catch(ignoreOtherState);
    return false;
  }
  const place = placeOf(outboxDirectory, message);
  try {
    await mkdir(path.dirname(place), { recursive: true });
    if (channel === 'FIT_CONNECT') await writeSubmission(place, message.createdAt, content.format, content.text);
    else await writeAtomically(`${place}.${content.format}`, content.text);
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

type Content = { ok: true; format: FileFormat; text: string } | { ok: false; reason: string; fields: string[] };

/** As the partner gets it, after the checks that an answer has to pass as well. */
async function contentOf(message: PartnerMessage): Promise<Content> {
  const envelope = outgoingEnvelopeSchema.safeParse(envelopeOf(message));
  if (!envelope.success) {
    return { ok: false, reason: 'INVALID_ENVELOPE', fields: envelope.error.issues.map((issue) => issue.path.join('.')) };
  }
  const format = formatFor(message.partnerKind as PartnerKind);
  if (format === 'json') return { ok: true, format, text: `${JSON.stringify(envelope.data, null, 2)}\n` };
  const text = messageXml(envelope.data);
  const fields = await schemaErrors(text);
  return fields.length === 0 ? { ok: true, format, text } : { ok: false, reason: 'NOT_IN_SCHEMA', fields };
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

/** The folder of a submission; the name of a file without its extension. */
function placeOf(directory: string, { partnerKind, partnerMessageId }: PartnerMessage): string {
  return path.join(directory, folderOf(partnerKind as PartnerKind), partnerMessageId);
}

/**
 * A partner confirms a message by a file `<partnerMessageId>.receipt.xml` or `.json` beside it. Accepted: RECEIPTED, and both files go.
 * Refused: FAILED with the partner's reason; the message stays for a person.
 * @returns how many receipts were taken
 */
export async function takeReceipts(deps: OutboxDeps): Promise<number> {
  const { outboxDirectory, quarantineDirectory, partnerMessages, now } = deps;
  let taken = 0;
  for (const file of (await listPartnerFiles(outboxDirectory)).filter(({ name }) => isReceipt(name))) {
    const read = await readPartnerFile(file, receiptSchema, receiptOf);
    const message = read.ok ? await find(partnerMessages, read.value.messageId) : null;
    if (!read.ok || message?.direction !== 'OUT' || message.partnerKind !== file.partnerKind) {
      await quarantine(quarantineDirectory, file, (read.ok ? rejected('UNKNOWN_MESSAGE') : read).rejection, now());
      continue;
    }
    const { accepted, reason } = read.value;
    await partnerMessages
      .transition(message.partnerMessageId, ['SENT'], accepted ? 'RECEIPTED' : 'FAILED', exchangeProvenance, reason ?? undefined)
      .catch(ignoreOtherState);
    if (accepted) {
      // Whichever it is: a message may have been written before its partner got another channel or format.
      const place = placeOf(outboxDirectory, message);
      for (const written of [place, `${place}.xml`, `${place}.json`]) await rm(written, { recursive: true, force: true });
    }
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
