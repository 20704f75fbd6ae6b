/** Comments on the elements of a model: what is selected can be commented on, the rest is read and answered. */
import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { useModel } from '../model/model-context.ts';
import { useReviews } from '../review/use-reviews.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentThread } from './comment-thread.tsx';
import './comments.css';
import { commentTexts } from './texts.ts';
import { inReadingOrder } from './threads.ts';
import { sendComment, useComments } from './use-comments.ts';

export interface Selected {
  elementId: string;
  name: string;
}

interface Props {
  file: { name: string; title: string };
  selected: Selected | null;
  onOpen: (file: string, elementId: string | null) => void;
}

export function CommentList({ file, selected, onOpen }: Props) {
  const texts = useTexts(commentTexts);
  const me = useSession().actor.accountId;
  const { modelId } = useModel();
  const { data, error } = useComments(modelId);
  const people = useReviews(modelId).data?.designers.filter(({ accountId }) => accountId !== me) ?? [];
  const [withResolved, setWithResolved] = useState(false);
  const all = inReadingOrder(data?.items ?? [], file.name);
  const resolved = all.filter((comment) => comment.resolved !== null).length;
  const shown = withResolved ? all : all.filter((comment) => comment.resolved === null);
  return (
    <div class="comments">
      <CommentForm
        key={`${file.name} ${selected?.elementId ?? ''}`}
        label={selected === null ? texts.aboutFile(file.title) : texts.about(selected.name)}
        button={texts.send}
        people={people}
        onSend={(text, mentions) =>
          sendComment(modelId, 'POST', '', {
            file: file.name,
            elementId: selected?.elementId ?? null,
            elementName: selected?.name.slice(0, 300) ?? null,
            text,
            mentions,
          })
        }
      />
      <div>
        {error !== null && data === undefined && <ProblemNotice error={error} />}
        {data !== undefined && all.length === 0 && <p class="comments__none">{texts.none}</p>}
        <ul>
          {shown.map((comment) => (
            <CommentThread key={comment.commentId} comment={comment} people={people} onOpen={onOpen} />
          ))}
        </ul>
        {resolved > 0 && (
          <Button kind="quiet" aria-expanded={withResolved} onClick={() => setWithResolved(!withResolved)}>
            {withResolved ? texts.hideResolved : texts.showResolved(resolved)}
          </Button>
        )}
      </div>
    </div>
  );
}
