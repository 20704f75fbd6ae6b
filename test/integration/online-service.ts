/** An online service sends an application to the Lotse under test, about nobody whom Lotse knows. */
import path from 'node:path';
import { putSubmission } from '../partners/a-submission.ts';
import { eventually, signIn } from './api-client.ts';

/** @returns the id of the message, which has no case yet */
export async function applicationFromOnlineService(): Promise<string> {
  const agent = await signIn('sc-agent');
  const submissionId = putSubmission(path.join(process.env.LOTSE_TEST_DATA_DIR ?? '', 'partner/inbox'));
  const unmatched = async (): Promise<string | undefined> => {
    const { body } = await agent.get('/partner-messages?attention=true&partnerKind=ONLINE_SERVICE&limit=200');
    for (const { partnerMessageId } of body.items as { partnerMessageId: string }[]) {
      const detail = await agent.get(`/partner-messages/${partnerMessageId}`);
      if (detail.body.envelope.messageId === submissionId) return partnerMessageId;
    }
    return undefined;
  };
  return String(await eventually(unmatched, (found) => found !== undefined));
}
