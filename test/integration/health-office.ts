/** The health office writes to the Lotse under test, about nobody in particular. */
import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually, signIn } from './api-client.ts';

/** Puts a file into the inbox as a partner would: written aside, then moved, so that nobody reads half of it. */
export async function arrivesFromHealthOffice(text: string): Promise<void> {
  const inbox = path.join(process.env.LOTSE_TEST_DATA_DIR ?? '', 'partner/inbox/health-office');
  const file = `${randomUUID()}.json`;
  const envelope = {
    format: 'lotse-partner-message',
    version: '1.0',
    messageId: randomUUID(),
    partnerKind: 'HEALTH_OFFICE',
    messageKind: 'FREE_TEXT',
    createdAt: new Date().toISOString(),
    payload: { text },
  };
  await writeFile(path.join(inbox, `.${file}`), JSON.stringify(envelope));
  await rename(path.join(inbox, `.${file}`), path.join(inbox, file));
}

/** @returns the id of the message, which has no case yet */
export async function messageFromHealthOffice(note: string): Promise<string> {
  const text = `${note} ${randomUUID()}`;
  const agent = await signIn('sc-agent');
  await arrivesFromHealthOffice(text);
  const unmatched = async (): Promise<string | undefined> => {
    const { body } = await agent.get('/partner-messages?attention=true&partnerKind=HEALTH_OFFICE&limit=200');
    for (const { partnerMessageId } of body.items as { partnerMessageId: string }[]) {
      const detail = await agent.get(`/partner-messages/${partnerMessageId}`);
      if (JSON.stringify(detail.body.envelope).includes(text)) return partnerMessageId;
    }
    return undefined;
  };
  return String(await eventually(unmatched, (found) => found !== undefined));
}
