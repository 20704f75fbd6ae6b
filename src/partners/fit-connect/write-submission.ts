/**
 * A message as a FIT-Connect submission: `<outbox>/<partner>/<messageId>/metadata.json` (schema 2.1.0) and `data.json` or `data.xml`.
 * The connector that has the keys announces, encrypts and sends it; what becomes of it comes back as a receipt.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { writeAtomically } from '../../write-atomically.ts';
import type { FileFormat } from '../partner-files.ts';
import { namespace } from '../xml/message-shapes.ts';
import { metadataSchema, metadataSchemaUri } from './metadata.ts';
import { sha512 } from './sha512.ts';

/** The folder appears whole or not at all; the same message again replaces itself. */
export async function writeSubmission(folder: string, createdAt: Date, format: FileFormat, text: string): Promise<void> {
  const messageId = path.basename(folder);
  const metadata = {
    $schema: metadataSchemaUri,
    contentStructure: {
      data: {
        hash: { type: 'sha512', content: sha512(Buffer.from(text)) },
        submissionSchema: { schemaUri: namespace, mimeType: `application/${format}` },
      },
      attachments: [],
    },
    additionalReferenceInfo: { senderReference: messageId, applicationDate: createdAt.toISOString().slice(0, 10) },
  } satisfies z.input<typeof metadataSchema>;
  const unfinished = path.join(path.dirname(folder), `.${messageId}`);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await writeAtomically(path.join(unfinished, `data.${format}`), text);
  await writeAtomically(path.join(unfinished, 'metadata.json'), `${JSON.stringify(metadataSchema.parse(metadata), null, 2)}\n`);
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}
