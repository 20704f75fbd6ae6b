/**
 * Takes the files that partners put into `<inbox>/<partner>/`. A partner writes under a name with a leading dot and renames,
 * or leaves the file alone for a moment. Each file ends in one of two ways: stored as an incoming message, with a receipt
 * `<messageId>.receipt.xml` or `.json`, as the message was, in its place; or moved to quarantine with the reason beside it. The same message delivered again
 * is stored once.
 */
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Cases, PartnerMessage, PartnerMessages } from '../case-file/repositories.ts';
import { type IncomingEnvelope, incomingEnvelopeSchema, type Receipt } from '../contracts/partner-envelope.ts';
import { LotseError } from '../errors.ts';
import { writeAtomically } from '../write-atomically.ts';
import { type SubmissionDeps, takeSubmission } from './fit-connect/take-submission.ts';
import { exchangeProvenance } from './outbox.ts';
import { formatOf, ignoreMissing, isReceipt, listPartnerFiles, type PartnerFile, removeFile } from './partner-files.ts';
import { quarantine } from './quarantine.ts';
import { readPartnerFile, rejected } from './read-partner-file.ts';
import { messageOf } from './xml/read-message.ts';
import { receiptXml } from './xml/write-xml.ts';

export interface InboxDeps extends SubmissionDeps {
  inboxDirectory: string;
  partnerMessages: PartnerMessages;
  cases: Pick<Cases, 'getByNumber'>;
}

/** A file that does not parse and was touched this recently is taken for one that is still being written. */
const settleMs = 2_000;

export interface Taken {
  received: PartnerMessage[];
  quarantined: number;
  /** Files that stay where they are and are tried again: unreadable, or the store did not answer. */
  failed: { file: string; error: unknown }[];
}

export async function takeFiles(deps: InboxDeps): Promise<Taken> {
  const taken: Taken = { received: [], quarantined: 0, failed: [] };
  for (const file of await listPartnerFiles(deps.inboxDirectory)) {
    if (isReceipt(file.name)) continue;
    try {
      const message = await takeFile(deps, file).catch(ignoreMissing);
      if (message === 'quarantined') taken.quarantined += 1;
      else if (message !== undefined && message !== 'unfinished') taken.received.push(message);
    } catch (error) {
      taken.failed.push({ file: file.name, error });
    }
  }
  return taken;
}

async function takeFile(deps: InboxDeps, file: PartnerFile): Promise<PartnerMessage | 'quarantined' | 'unfinished'> {
  const { partnerMessages, now } = deps;
  if (file.partnerKind === 'ONLINE_SERVICE' && file.directory) return takeSubmission(deps, file);
  const read = await readPartnerFile(file, incomingEnvelopeSchema, messageOf);
  if (!read.ok) {
    const broken = read.rejection.reason === 'NOT_JSON' || read.rejection.reason === 'NOT_XML';
    const unfinished = broken && now().getTime() - file.modifiedAt < settleMs;
    return unfinished ? 'unfinished' : putAside(deps, file, read);
  }
  const envelope = read.value;
  if (envelope.partnerKind !== file.partnerKind) return putAside(deps, file, rejected('WRONG_PARTNER'));

  const { partnerKind, messageKind, format: _format, version: _version, ...content } = envelope;
  const message = await partnerMessages.receive(
    `${partnerKind}:${envelope.messageId}`,
    { partnerKind, messageKind, caseId: await caseOf(deps, envelope), envelope: content },
    exchangeProvenance,
  );
  if (message.messageKind !== messageKind || !isDeepStrictEqual(asJson(message.envelope), asJson(content))) {
    return putAside(deps, file, rejected('MESSAGE_ID_REUSED'));
  }
  await writeReceipt(file, envelope.messageId, now());
  await removeFile(file.path);
  return message;
}

async function putAside(
  { quarantineDirectory, now }: InboxDeps,
  file: PartnerFile,
  { rejection }: ReturnType<typeof rejected>,
): Promise<'quarantined'> {
  await quarantine(quarantineDirectory, file, rejection, now());
  return 'quarantined';
}

/** By the message that this one answers, else by the Aktenzeichen; null when neither says whose case it is. */
async function caseOf(
  { partnerMessages, cases }: InboxDeps,
  { inReplyTo, caseNumber, partnerKind }: IncomingEnvelope,
): Promise<string | null> {
  if (inReplyTo !== null) {
    const request = await partnerMessages.get(inReplyTo).catch(ignoreNotFound);
    if (request?.direction === 'OUT' && request.partnerKind === partnerKind) return request.caseId;
  }
  if (caseNumber === null) return null;
  return (await cases.getByNumber(caseNumber).catch(ignoreNotFound))?.caseId ?? null;
}

function ignoreNotFound(error: unknown): undefined {
  if (error instanceof LotseError && error.code === 'NOT_FOUND') return undefined;
  throw error;
}

async function writeReceipt(file: PartnerFile, messageId: string, receivedAt: Date): Promise<void> {
  const receipt: Receipt = {
    format: 'lotse-partner-receipt',
    version: '1.0',
    messageId,
    accepted: true,
    receivedAt: receivedAt.toISOString(),
    reason: null,
  };
  const format = formatOf(file.name);
  const content = format === 'xml' ? receiptXml(receipt) : `${JSON.stringify(receipt, null, 2)}\n`;
  await writeAtomically(path.join(path.dirname(file.path), `${messageId}.receipt.${format}`), content);
}

/** The store keeps no difference between an absent key and an undefined one. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
