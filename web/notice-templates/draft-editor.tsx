/** A version being written: blocks on the left, the letter as it will be printed on the right. */
import { useState } from 'preact/hooks';
import { type TemplateDetail, templateDetailSchema, type TemplateVersion } from '../../src/contracts/notice-template.ts';
import { todayInGermany } from '../../src/contracts/today-in-germany.ts';
import { refresh } from '../shared/api/queries.ts';
import { write } from '../shared/api/request.ts';
import { useTexts } from '../shared/language/language-provider.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';
import { Field } from '../shared/ui/field.tsx';
import { useNotices } from '../shared/ui/notices.tsx';
import { ProblemNotice } from '../shared/ui/states.tsx';
import { BlockList } from './block-list.tsx';
import { Differences } from './differences.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { templateTexts } from './texts.ts';
import { useTemplateDraft } from './use-template-draft.ts';

interface Props {
  template: TemplateDetail;
  draft: TemplateVersion;
}

export function DraftEditor({ template, draft }: Props) {
  const texts = useTexts(templateTexts);
  const { words, change, state, problem, flush } = useTemplateDraft(template, draft);
  const faulty = template.findings.some(({ severity }) => severity === 'ERROR');
  return (
    <div class="template-editor">
      <div class="template-editor__words">
        <div class="form__row">
          <Field label={texts.validFrom} hint={texts.validFromHint}>
            {(control) => (
              <input
                {...control}
                type="date"
                min={todayInGermany()}
                value={words.validFrom ?? ''}
                onInput={({ currentTarget: { value } }) => change({ validFrom: value === '' ? null : value })}
              />
            )}
          </Field>
          <Field label={texts.comment} hint={texts.commentHint}>
            {(control) => (
              <input
                {...control}
                maxLength={500}
                value={words.comment}
                onInput={({ currentTarget }) => change({ comment: currentTarget.value })}
              />
            )}
          </Field>
        </div>
        {draft.reviewComment !== '' && <p class="template-editor__returned">{draft.reviewComment}</p>}
        {problem !== null && <ProblemNotice error={problem} />}
        <h2>{texts.blocks}</h2>
        <p class="muted">{texts.markHint}</p>
        <BlockList template={template} blocks={words.blocks} onChange={(blocks) => change({ blocks })} />
        <Commands kind={template.noticeKind} faulty={faulty} flush={flush} state={texts[state]} />
        <Differences template={template} version={draft} />
      </div>
      <LetterPreview kind={template.noticeKind} blocks={draft.blocks} faulty={faulty} />
    </div>
  );
}

interface CommandsProps {
  kind: TemplateDetail['noticeKind'];
  faulty: boolean;
  flush: () => Promise<number>;
  /** Whether everything is saved, in words. */
  state: string;
}

function Commands({ kind, faulty, flush, state }: CommandsProps) {
  const texts = useTexts(templateTexts);
  const notices = useNotices();
  const [problem, setProblem] = useState<unknown>(null);
  const [discarding, setDiscarding] = useState(false);

  async function tell(verb: 'submit' | 'discard', done: string): Promise<void> {
    setProblem(null);
    try {
      const expectedRevision = await flush();
      await write(`/notice-templates/${kind}/draft/${verb}`, templateDetailSchema, {
        method: 'POST',
        body: { expectedRevision },
      });
      notices.done(done);
      await refresh('/notice-templates');
    } catch (error) {
      setProblem(error);
    }
    setDiscarding(false);
  }

  return (
    <>
      {problem !== null && <ProblemNotice error={problem} />}
      <div class="page__actions">
        <Button kind="primary" disabled={faulty} onClick={() => void tell('submit', texts.submitted)}>
          {texts.submit}
        </Button>
        <Button onClick={() => setDiscarding(true)}>{texts.discard}</Button>
        <span class="muted" role="status">
          {state}
        </span>
      </div>
      {discarding && (
        <Dialog
          title={texts.discardTitle}
          onClose={() => setDiscarding(false)}
          actions={
            <Button kind="danger" onClick={() => void tell('discard', texts.discarded)}>
              {texts.discard}
            </Button>
          }
        >
          <p>{texts.discardText}</p>
        </Dialog>
      )}
    </>
  );
}
