import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const sha512 = (content: string) => createHash('sha512').update(content).digest('hex');

export const letter = 'Sehr geehrte Damen und Herren,\n';
const application = {
  antragsteller: { familienname: 'Beispiel', vornamen: ['Nuria', 'Ana'] },
  verlaengerung: true,
  bemerkung: '',
};

type Metadata = ReturnType<typeof metadataOf>;

/** An application as the connector of FIT-Connect puts it into the inbox: written aside, then moved. */
export function putSubmission(
  inbox: string,
  change: (metadata: Metadata, folder: string) => void = () => undefined,
  submissionId: string = randomUUID(),
): string {
  const data = JSON.stringify(application);
  const attachmentId = randomUUID();
  const metadata = metadataOf(data, attachmentId);
  const folder = path.join(inbox, 'online-service', `.${submissionId}`);
  mkdirSync(path.join(folder, 'attachments'), { recursive: true });
  writeFileSync(path.join(folder, 'data.json'), data);
  writeFileSync(path.join(folder, 'attachments', attachmentId), letter);
  change(metadata, folder);
  writeFileSync(path.join(folder, 'metadata.json'), JSON.stringify(metadata));
  renameSync(folder, path.join(inbox, 'online-service', submissionId));
  return submissionId;
}

function metadataOf(data: string, attachmentId: string) {
  return {
    $schema: 'https://schema.fitko.de/fit-connect/metadata/2.1.0/metadata.schema.json',
    publicService: { identifier: 'urn:de:fim:leika:leistung:99010022020000', name: 'Aufenthaltserlaubnis' },
    contentStructure: {
      data: {
        hash: { type: 'sha512', content: sha512(data) },
        submissionSchema: {
          schemaUri: 'https://schema.fitko.de/fim/s00000000379_1.0.schema.json',
          mimeType: 'application/json',
        },
      },
      attachments: [
        {
          attachmentId,
          purpose: 'attachment',
          filename: 'anschreiben.txt',
          mimeType: 'text/plain',
          hash: { type: 'sha512', content: sha512(letter) },
        },
      ],
    },
    additionalReferenceInfo: {
      senderReference: 'OD-4711',
      applicationDate: '2026-11-20',
      zustimmungZumDigitalenBescheid: true,
    },
    replyChannel: { eMail: { address: 'nuria@example.org' } },
    author: { name: 'Serviceportal', product: { name: 'Antragsassistent', version: '4.2', manufacturer: 'Beispiel GmbH' } },
  };
}
