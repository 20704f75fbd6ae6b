/** Under the canvas: what the checks have found, and what people say. */
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../../src/contracts/validation.ts';
import { CommentList, type Selected } from '../comments/comment-list.tsx';
import { commentTexts } from '../comments/texts.ts';
import { useComments } from '../comments/use-comments.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { countFindings } from './findings.ts';
import { useModel } from './model-context.ts';
import type { ModelFile } from './model-file.ts';
import { ProblemList } from './problem-list.tsx';
import { modelTexts } from './texts.ts';
import type { Check } from './use-findings.ts';

interface Props {
  check: Check;
  file: ModelFile;
  selected: Selected | null;
  /** The comment that the address names, empty for all of them; null when it names none. */
  comment: string | null;
  onFinding: (finding: Finding) => void;
  onElement: (file: string, elementId: string | null) => void;
}

type Tab = 'problems' | 'comments';

export function BottomPanel({ check, file, selected, comment, onFinding, onElement }: Props) {
  const texts = useTexts(modelTexts);
  const words = useTexts(commentTexts);
  const { modelId } = useModel();
  const [tab, setTab] = useState<Tab>(comment === null ? 'problems' : 'comments');
  const [open, setOpen] = useState(true);
  const { errors, warnings } = countFindings(check.findings);
  const comments = useComments(modelId).data?.items.filter(({ resolved }) => resolved === null).length ?? 0;
  const show = (wanted: Tab) => {
    setTab(wanted);
    setOpen(true);
  };
  useEffect(() => {
    if (comment !== null) show('comments');
  }, [comment]);
  const classes = ['problems', ...(open ? [] : ['problems--closed']), ...(tab === 'comments' ? ['problems--comments'] : [])];
  return (
    <section class={classes.join(' ')} aria-label={tab === 'problems' ? texts.problems : words.title}>
      <div class="problems__head">
        <Button kind="quiet" aria-pressed={tab === 'problems'} onClick={() => show('problems')}>
          {texts.problems}
        </Button>
        <span role="status" class={errors > 0 ? 'problems__count problems__count--error' : 'problems__count'}>
          {check.findings.length > 0 && texts.problemsCount(errors, warnings)}
        </span>
        {check.state === 'checking' && <span class="muted">{texts.checking}</span>}
        <Button kind="quiet" aria-pressed={tab === 'comments'} onClick={() => show('comments')}>
          {words.title}
        </Button>
        {comments > 0 && <span class="problems__count">{words.count(comments)}</span>}
        <span class="problems__toggle">
          <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? texts.hidePanel : texts.showPanel}
          </Button>
        </span>
      </div>
      {open && (
        <div class="problems__body">
          {tab === 'problems' ? (
            <ProblemList check={check} onOpen={onFinding} />
          ) : (
            <CommentList file={file} selected={selected} onOpen={onElement} />
          )}
        </div>
      )}
    </section>
  );
}
