/** Plays the partners: answers what lies in the outbox and reports what happens outside, as files like a real partner would. */
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { envelopeFormat, envelopeVersion, type MessageKind, type PartnerKind } from '../contracts/partner-envelope.ts';

export interface Partners {
  /** Puts a message of a partner into the inbox. */
  report(partnerKind: PartnerKind, messageKind: MessageKind, caseNumber: string | null, payload: unknown): Promise<void>;
  /** Answers the newest message about the case that lies in the partner's folder; false when there is none. */
  answer(partnerKind: PartnerKind, messageKind: MessageKind, caseNumber: string, payload: unknown): Promise<boolean>;
  /** The registration office confirms the registration of this case that it finds in the outbox. */
  confirmRegistration(caseNumber: string): Promise<boolean>;
}

interface Sent {
  messageId: string;
  caseNumber: string | null;
  createdAt: string;
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

  async function newestAbout(partnerKind: PartnerKind, caseNumber: string): Promise<Sent | undefined> {
    const directory = path.join(directories.outbox, folder(partnerKind));
    const names = (await readdir(directory)).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    const sent = await Promise.all(
      names.map(async (name) => JSON.parse(await readFile(path.join(directory, name), 'utf8')) as Sent),
    );
    return sent.filter((message) => message.caseNumber === caseNumber).sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  }

  async function answer(partnerKind: PartnerKind, messageKind: MessageKind, caseNumber: string, payload: unknown) {
    const sent = await newestAbout(partnerKind, caseNumber);
    if (sent === undefined) return false;
    await put(partnerKind, { messageKind, caseNumber, inReplyTo: sent.messageId, payload });
    return true;
  }

  return {
    report: (partnerKind, messageKind, caseNumber, payload) => put(partnerKind, { messageKind, caseNumber, payload }),
    answer,
    confirmRegistration: (caseNumber) =>
      answer('REGISTRATION_OFFICE', 'REGISTRATION_CONFIRMATION', caseNumber, {
        registeredOn: new Date().toISOString().slice(0, 10),
      }),
  };
}
