/** One letter: its blocks while a version is written, the preview beside them, and its versions. */
import { useState } from 'preact/hooks';
import type { NoticeKind } from '../../src/contracts/notice-kind.ts';
import { type TemplateDetail, templateDetailSchema } from '../../src/contracts/notice-template.ts';
import { refresh, useRead } from '../shared/api/queries.ts';
import { write } from '../shared/api/request.ts';
import { useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { BackLink } from '../shared/ui/back-link.tsx';
import { Button } from '../shared/ui/button.tsx';
import { useNotices } from '../shared/ui/notices.tsx';
import { ErrorState, Skeleton } from '../shared/ui/states.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { ReviewSection } from './review-section.tsx';
import { Running } from './template-list-page.tsx';
import { templateTexts } from './texts.ts';
import { VersionTable } from './version-table.tsx';

export function TemplatePage({ kind }: { kind: NoticeKind }) {
  const path = `/notice-templates/${kind}`;
  const texts = useTexts(templateTexts);
  const { language } = useLanguage();
  const { data, error, refetch } = useRead(path, templateDetailSchema);
  usePageTitle(data?.label[language] ?? texts.title);
  if (data === undefined) {
    return error === null ? <Skeleton lines={12} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  const draft = data.versions.find(({ state }) => state === 'DRAFT' || state === 'IN_REVIEW');
  const running = data.versions.find((version) => version.running) ?? data.versions.at(-1);
  return (
    <div class="page">
      <p>
        <BackLink href="/">{texts.title}</BackLink>
      </p>
      <div class="page__head">
        <div>
          <h1>{data.label[language]}</h1>
          <p class="muted">
            {texts.running}: <Running template={data} />
          </p>
        </div>
        {draft === undefined && data.mayEdit && <Begin template={data} />}
      </div>
      {draft?.state === 'DRAFT' && data.mayEdit ? (
        <DraftEditor key={draft.version} template={data} draft={draft} />
      ) : (
        <>
          {draft?.state === 'IN_REVIEW' && <ReviewSection template={data} draft={draft} />}
          <LetterPreview kind={kind} blocks={(draft ?? running)?.blocks ?? []} />
        </>
      )}
      <VersionTable template={data} mayRestore={draft === undefined && data.mayEdit} />
    </div>
  );
}

function Begin({ template: { noticeKind, runningVersion } }: { template: TemplateDetail }) {
  const texts = useTexts(templateTexts);
  const { busy, begin } = useBegin(noticeKind);
  return (
    <Button kind="primary" busy={busy} onClick={() => void begin(runningVersion)}>
      {texts.begin}
    </Button>
  );
}

export function useBegin(kind: NoticeKind) {
  const texts = useTexts(templateTexts);
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  async function begin(fromVersion: number): Promise<void> {
    setBusy(true);
    try {
      await write(`/notice-templates/${kind}/draft`, templateDetailSchema, { method: 'POST', body: { fromVersion } });
      await refresh('/notice-templates');
      notices.done(texts.begun);
    } catch (error) {
      notices.problem(error);
    }
    setBusy(false);
  }
  return { busy, begin };
}
