import { documentListSchema } from '../../../src/contracts/document.ts';
import { taskProcessSchema } from '../../../src/contracts/task-process.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { DocumentPreview } from './document-preview.tsx';
import type { TaskDetail } from './form-tab.tsx';
import { taskTexts } from './texts.ts';

/** The letter that the process has drawn up and that has not gone out yet: whoever decides on it reads it where they decide. */
export function NoticeDraft({ task: { userTaskKey, caseId, state } }: { task: TaskDetail }) {
  const texts = useTexts(taskTexts);
  const { data: process } = useRead(`/tasks/${userTaskKey}/process`, taskProcessSchema);
  const noticeId = process?.noticeId ?? null;
  const { data } = useRead(`/cases/${caseId ?? ''}/documents`, documentListSchema, {
    enabled: caseId !== null && noticeId !== null && state === 'CREATED',
  });
  const draft = data?.items.find(({ documentId, lockedAt }) => documentId === noticeId && lockedAt === null);
  if (draft === undefined) return null;
  return (
    <section class="notice-draft" aria-label={texts.noticeDraft(draft.title)}>
      <h3>{texts.noticeDraft(draft.title)}</h3>
      <div class="notice-draft__pages" tabIndex={0} role="group" aria-label={draft.title}>
        <DocumentPreview document={draft} />
      </div>
    </section>
  );
}
