/**
 * What is answered to a submission: the events `accept-submission` and `reject-submission` with their problems, as FIT-Connect
 * describes them. The connector that has the keys adds issuer, case and authentication tags, and signs.
 */
import path from 'node:path';
import { writeAtomically } from '../../write-atomically.ts';
import { folderOf } from '../partner-files.ts';

const base = 'https://schema.fitko.de/fit-connect';

export type ProblemType =
  'syntax-violation' | 'schema-violation' | 'unsupported-service' | 'missing-data' | 'hash-mismatch' | 'attachments-mismatch';

export interface Problem {
  type: ProblemType;
  /** `metadata`, `data` or `attachment:<attachmentId>` */
  instance: string;
  /** Names fields, never their values. */
  detail: string;
}

const titles: Record<ProblemType, string> = {
  'syntax-violation': 'Syntaxfehler',
  'schema-violation': 'Schema-Fehler',
  'unsupported-service': 'Verwaltungsleistung falsch',
  'missing-data': 'Fachdaten fehlen',
  'hash-mismatch': 'Prüfsumme stimmt nicht',
  'attachments-mismatch': 'Inkonsistente Anlagen',
};

/** Written into the outbox under the submission's id; the same answer again replaces itself. */
export async function writeEvent(outboxDirectory: string, submissionId: string, problems: readonly Problem[]): Promise<void> {
  const event = problems.length === 0 ? 'accept-submission' : 'reject-submission';
  const content = {
    $schema: `${base}/set-payload/1.0.0/set-payload.schema.json`,
    sub: `submission:${submissionId}`,
    events: {
      [`${base}/events/${event}`]: {
        problems: problems.map(({ type, instance, detail }) => ({
          type: `${base}/events/problems/${type}`,
          title: titles[type],
          detail,
          instance,
        })),
      },
    },
  };
  const file = path.join(outboxDirectory, folderOf('ONLINE_SERVICE'), `${submissionId}.event.json`);
  await writeAtomically(file, `${JSON.stringify(content, null, 2)}\n`);
}
