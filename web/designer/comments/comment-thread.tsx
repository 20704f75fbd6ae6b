import { useState } from 'preact/hooks';
import type { ModelComment } from '../../../src/contracts/model-review.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { useModel } from '../model/model-context.ts';
import { shortName } from '../model/model-file.ts';
import { CommentForm } from './comment-form.tsx';
import { commentTexts } from './texts.ts';
import { sendComment } from './use-comments.ts';

interface Props {
  comment: ModelComment;
  people: readonly { accountId: string; name: string }[];
  onOpen: (file: string, elementId: string | null) => void;
}

type Remark = Pick<ModelComment, 'by' | 'at' | 'text'>;

/** What was said about one thing, and the answers. */
export function CommentThread({ comment, people, onOpen }: Props) {
  const texts = useTexts(commentTexts);
  const formats = useFormats();
  const notices = useNotices();
  const { modelId } = useModel();
  const [replying, setReplying] = useState(false);
  const { commentId, file, elementId, elementName, resolved, replies } = comment;

  function resolve(): void {
    sendComment(modelId, 'PUT', `/${commentId}/resolution`, { resolved: resolved === null }).catch((error: unknown) =>
      notices.problem(error),
    );
  }

  return (
    <li class={resolved === null ? 'thread' : 'thread thread--resolved'}>
      <div class="thread__head">
        <button type="button" class="thread__place" onClick={() => onOpen(file, elementId)}>
          {elementName ?? elementId ?? shortName(file)}
        </button>
        <span class="muted">{elementId === null ? '' : shortName(file)}</span>
        <span class="thread__actions">
          {!replying && (
            <Button kind="quiet" onClick={() => setReplying(true)}>
              {texts.reply}
            </Button>
          )}
          <Button kind="quiet" onClick={resolve}>
            {resolved === null ? texts.resolve : texts.reopen}
          </Button>
        </span>
      </div>
      {[comment, ...replies].map((remark: Remark, index) => (
        <div key={index} class={index === 0 ? 'thread__remark' : 'thread__remark thread__remark--reply'}>
          <span class="thread__by">
            <b>{remark.by.name}</b>{' '}
            <time class="muted" dateTime={remark.at} title={formats.dateTime(remark.at)}>
              {formats.ago(remark.at)}
            </time>
          </span>
          <p>{remark.text}</p>
        </div>
      ))}
      {resolved !== null && <p class="muted thread__end">{texts.resolvedBy(resolved.by.name, formats.ago(resolved.at))}</p>}
      {replying && (
        <CommentForm
          label={texts.replyTo(comment.by.name)}
          button={texts.reply}
          people={people}
          onCancel={() => setReplying(false)}
          onSend={async (text, mentions) => {
            await sendComment(modelId, 'POST', `/${commentId}/replies`, { text, mentions });
            setReplying(false);
          }}
        />
      )}
    </li>
  );
}
