/** Plays the partners: answers what lies in the outbox and reports what happens outside, as files like a real partner would. */
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { envelopeFormat, envelopeVersion, type MessageKind, type PartnerKind } from '../contracts/partner-envelope.ts';
import { todayInGermany } from '../contracts/today-in-germany.ts';
import { formatFor, formatOf } from '../partners/partner-files.ts';
import { messageOf } from '../partners/xml/read-message.ts';
import { messageXml } from '../partners/xml/write-xml.ts';
import { readXml } from '../read-xml.ts';

export interface Partners {
  /** Puts a message of a partner into the inbox. */
  report(partnerKind: PartnerKind, messageKind: MessageKind, caseNumber: string | null, payload: unknown): Promise<void>;
  /** Answers the newest message about the case that lies in the partner's folder; false when there is none. */
  answer(partnerKind: PartnerKind, messageKind: MessageKind, caseNumber: string, payload: unknown): Promise<boolean>;
  /** The registration office confirms the registration of this case that it finds in the outbox. */
  confirmRegistration(caseNumber: string): Promise<boolean>;
}

export interface Sent {
  messageId: string;
  caseNumber: string | null;
  createdAt: string;
  payload: unknown;
}

/** What lies in a partner's folder, as the partner reads it. */
export async function messagesIn(directory: string): Promise<Sent[]> {
  const names = (await readdir(directory)).filter((name) => /^[^.].*\.(?:xml|json)$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(directory, name), 'utf8');
      return (formatOf(name) === 'xml' ? messageOf(readXml(text)) : JSON.parse(text)) as Sent;
    }),
  );
}

export function openPartners(directories: { outbox: string; inbox: string }): Partners {
  const folder = (partnerKind: string): string => partnerKind.toLowerCase().replaceAll('_', '-');

  async function put(
    partnerKind: PartnerKind,
    message: Pick<Sent, 'caseNumber' | 'payload'> & { messageKind: MessageKind; inReplyTo?: string },
  ): Promise<void> {
    const messageId = randomUUID();
    const envelope = {
      format: envelopeFormat,
      version: envelopeVersion,
      messageId,
      partnerKind,
      createdAt: new Date().toISOString(),
      ...message,
    };
    const directory = path.join(directories.inbox, folder(partnerKind));
    const format = formatFor(partnerKind);
    await writeFile(path.join(directory, `.${messageId}`), format === 'xml' ? messageXml(envelope) : JSON.stringify(envelope));
    await rename(path.join(directory, `.${messageId}`), path.join(directory, `${messageId}.${format}`));
  }

  async function newestAbout(partnerKind: PartnerKind, caseNumber: string): Promise<Sent | undefined> {
    const sent = await messagesIn(path.join(directories.outbox, folder(partnerKind)));
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
      answer('REGISTRATION_OFFICE', 'REGISTRATION_CONFIRMATION', caseNumber, { registeredOn: todayInGermany() }),
  };
}
