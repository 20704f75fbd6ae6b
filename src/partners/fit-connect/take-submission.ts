/**
 * Takes an application for the front office: the message waits for a person, who says whose it is and starts the process.
 * Its files are kept until then, and become documents of the case.
 */
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Documents, PartnerMessage, PartnerMessages } from '../../case-file/repositories.ts';
import { exchangeProvenance } from '../outbox.ts';
import { ignoreMissing, type PartnerFile } from '../partner-files.ts';
import { quarantine } from '../quarantine.ts';
import { writeEvent } from './events.ts';
import type { Metadata } from './metadata.ts';
import { readSubmission, type Submission } from './read-submission.ts';
import { statementsOf } from './statements.ts';

export interface SubmissionDeps {
  outboxDirectory: string;
  quarantineDirectory: string;
  /** Where taken submissions wait for their case. */
  keptDirectory: string;
  partnerMessages: Pick<PartnerMessages, 'receive'>;
  now: () => Date;
}

export const applicationKind = 'APPLICATION';

export async function takeSubmission(deps: SubmissionDeps, folder: PartnerFile): Promise<PartnerMessage | 'quarantined'> {
  const submissionId = folder.name;
  if (!z.uuid().safeParse(submissionId).success) return putAside(deps, folder, ['name: not a submission id']);
  const read = await readSubmission(folder.path);
  if (!read.ok) {
    await writeEvent(deps.outboxDirectory, submissionId, read.problems);
    return putAside(
      deps,
      folder,
      read.problems.map(({ type, instance }) => `${instance}: ${type}`),
    );
  }
  const payload = payloadOf(read.submission);
  const message = await deps.partnerMessages.receive(
    `ONLINE_SERVICE:${submissionId}`,
    { partnerKind: 'ONLINE_SERVICE', messageKind: applicationKind, caseId: null, envelope: { messageId: submissionId, payload } },
    exchangeProvenance,
  );
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(message.envelope['payload'])), JSON.parse(JSON.stringify(payload)))) {
    return putAside(deps, folder, ['name: used before for something else']);
  }
  await writeEvent(deps.outboxDirectory, submissionId, []);
  await mkdir(deps.keptDirectory, { recursive: true });
  await rm(path.join(deps.keptDirectory, submissionId), { recursive: true, force: true });
  await rename(folder.path, path.join(deps.keptDirectory, submissionId));
  return message;
}

function payloadOf({ metadata, service, data, attachments }: Submission) {
  const reference = metadata.additionalReferenceInfo;
  return {
    service: service.name,
    processId: service.processId,
    applicationDate: reference?.applicationDate ?? null,
    senderReference: reference?.senderReference ?? null,
    replyChannel: replyChannelOf(metadata),
    digitalNoticeConsent: reference?.zustimmungZumDigitalenBescheid ?? null,
    statements: statementsOf(data),
    attachments: attachments.map(({ attachmentId, filename, description, mimeType, takable }) => ({
      attachmentId,
      fileName: filename ?? attachmentId,
      description: description ?? null,
      mimeType,
      takable,
    })),
  };
}

/** How the applicant wants to be answered; none means by post. */
function replyChannelOf({ replyChannel = {} }: Metadata): { channel: string; address: string | null } | null {
  const [channel] = Object.keys(replyChannel);
  if (channel === undefined) return null;
  return { channel, address: (replyChannel.eMail ?? replyChannel.deMail)?.address ?? null };
}

async function putAside(
  { quarantineDirectory, now }: SubmissionDeps,
  folder: PartnerFile,
  fields: string[],
): Promise<'quarantined'> {
  await quarantine(quarantineDirectory, folder, { reason: 'REJECTED_SUBMISSION', fields }, now());
  return 'quarantined';
}

/** Once a person has said whose application it is. Documents are stored once, however often this runs. */
export async function attachDocuments(
  { keptDirectory, documents }: { keptDirectory: string; documents: Pick<Documents, 'store'> },
  { caseId, envelope }: PartnerMessage,
): Promise<void> {
  if (caseId === null) return;
  const { messageId, payload } = keptSchema.parse(envelope);
  const folder = path.join(keptDirectory, messageId);
  for (const { attachmentId, fileName, description, mimeType, takable } of payload.attachments) {
    if (!takable) continue;
    const content = await readFile(path.join(folder, 'attachments', attachmentId)).catch(ignoreMissing);
    if (content === undefined) continue;
    await documents.store(
      {
        caseId,
        kind: 'STATUS_DOCUMENT',
        title: description ?? fileName,
        fileName,
        content,
        mediaType: mimeType,
        idempotencyKey: `fit-connect:${messageId}:${attachmentId}`,
      },
      exchangeProvenance,
    );
  }
  // What the case file does not take stays where it is, for a person.
  if (payload.attachments.every(({ takable }) => takable)) await rm(folder, { recursive: true, force: true });
}

const keptSchema = z.object({
  messageId: z.uuid(),
  payload: z.object({
    attachments: z.array(
      z.object({
        attachmentId: z.uuid(),
        fileName: z.string(),
        description: z.string().nullable(),
        mimeType: z.string(),
        takable: z.boolean(),
      }),
    ),
  }),
});
