/** A version that waits for a second person: what is different, and what they say to it. */
import { useState } from 'preact/hooks';
import { errorMessages, type ErrorCode } from '../../src/contracts/error-messages.ts';
import { type TemplateDetail, templateDetailSchema, type TemplateVersion } from '../../src/contracts/notice-template.ts';
import { refresh } from '../shared/api/queries.ts';
import { write } from '../shared/api/request.ts';
import { useFormats, useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { Button } from '../shared/ui/button.tsx';
import { CommandDialog } from '../shared/ui/command-dialog.tsx';
import { useNotices } from '../shared/ui/notices.tsx';
import { ProblemNotice } from '../shared/ui/states.tsx';
import { Differences } from './differences.tsx';
import { templateTexts } from './texts.ts';

interface Props {
  template: TemplateDetail;
  draft: TemplateVersion;
}

export function ReviewSection({ template, draft }: Props) {
  const texts = useTexts(templateTexts);
  const { language } = useLanguage();
  const { date } = useFormats();
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [returning, setReturning] = useState(false);
  const expectedRevision = draft.revision;

  async function tell(verb: 'release' | 'return', body: Record<string, unknown>, done: string): Promise<void> {
    const path = `/notice-templates/${template.noticeKind}/draft/${verb}`;
    await write(path, templateDetailSchema, { method: 'POST', body: { ...body, expectedRevision } });
    notices.done(done);
    await refresh('/notice-templates');
  }

  async function release(): Promise<void> {
    setBusy(true);
    setProblem(null);
    await tell('release', {}, texts.released).catch(setProblem);
    setBusy(false);
  }

  const { releaseDenied } = template;
  return (
    <section aria-labelledby="template-review">
      <h2 id="template-review">
        {texts.version(draft.version)}: {texts.states.IN_REVIEW}
      </h2>
      <p>
        {draft.authors.map(({ name }) => name).join(', ')}
        {draft.validFrom !== null && ` · ${texts.validFrom}: ${date(draft.validFrom)}`}
        {draft.comment !== '' && ` · ${draft.comment}`}
      </p>
      <Differences template={template} version={draft} />
      {problem !== null && <ProblemNotice error={problem} />}
      {template.mayEdit && releaseDenied !== null && releaseDenied in errorMessages && (
        <p class="muted">{errorMessages[releaseDenied as ErrorCode][language]}</p>
      )}
      {template.mayEdit && (
        <div class="page__actions">
          {template.mayRelease && (
            <Button kind="primary" busy={busy} onClick={() => void release()}>
              {texts.release}
            </Button>
          )}
          <Button onClick={() => setReturning(true)}>{texts.giveBack}</Button>
        </div>
      )}
      {returning && (
        <CommandDialog
          title={texts.giveBack}
          what={texts.giveBackText}
          confirm={texts.giveBack}
          onConfirm={(comment) => tell('return', { comment }, texts.givenBack)}
          onClose={() => setReturning(false)}
        />
      )}
    </section>
  );
}
