/** Plays the partners: answers what lies in the outbox and reports what happens outside, as files like a real partner would. */
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { envelopeFormat, envelopeVersion, type MessageKind, type PartnerKind } from '../contracts/partner-envelope.ts';

export interface Partners {
  /** Puts a message of a partner into the inbox. */
  report(partnerKind: PartnerKind, messageKind: MessageKind, caseNumber: string | null, payload: unknown): Promise<void>;
  /** The registration office confirms every registration of this case that it finds in the outbox. */
  confirmRegistration(caseNumber: string): Promise<boolean>;
}

export function openPartners(directories: { outbox: string; inbox: string }): Partners {
  const folder = (partnerKind: string): string => partnerKind.toLowerCase().replaceAll('_', '-');

  async function put(partnerKind: PartnerKind, message: object): Promise<void> {
    const messageId = randomUUID();
    const envelope = {
      format: envelopeFormat,
      version: envelopeVersion,
      messageId,
      partnerKind,
      createdAt: new Date().toISOString(),
    };
    const directory = path.join(directories.inbox, folder(partnerKind));
    await writeFile(path.join(directory, `.${messageId}`), JSON.stringify({ ...envelope, ...message }));
    await rename(path.join(directory, `.${messageId}`), path.join(directory, `${messageId}.json`));
  }

  return {
    report: (partnerKind, messageKind, caseNumber, payload) => put(partnerKind, { messageKind, caseNumber, payload }),

    async confirmRegistration(caseNumber) {
      const directory = path.join(directories.outbox, folder('REGISTRATION_OFFICE'));
      for (const name of (await readdir(directory)).filter((entry) => entry.endsWith('.json') && !entry.startsWith('.'))) {
        const sent = JSON.parse(await readFile(path.join(directory, name), 'utf8')) as {
          messageId: string;
          caseNumber: string | null;
        };
        if (sent.caseNumber !== caseNumber) continue;
        await put('REGISTRATION_OFFICE', {
          messageKind: 'REGISTRATION_CONFIRMATION',
          caseNumber,
          inReplyTo: sent.messageId,
          payload: { registeredOn: new Date().toISOString().slice(0, 10) },
        });
        return true;
      }
      return false;
    },
  };
}
