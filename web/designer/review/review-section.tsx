/** Four eyes on a draft: ask for them, wait for them, be them. */
import { useState } from 'preact/hooks';
import { modelReviewsSchema, type ModelReview } from '../../../src/contracts/model-review.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ReviewDecision } from './review-decision.tsx';
import './review.css';
import { reviewTexts } from './texts.ts';
import { reviewsAddress, useReviews } from './use-reviews.ts';

interface Props {
  modelId: string;
  /** What is drawn is not on the server yet, or has errors: nobody can be asked to read it. */
  blocked: boolean;
}

export function ReviewSection({ modelId, blocked }: Props) {
  const texts = useTexts(reviewTexts);
  const notices = useNotices();
  const me = useSession().actor.accountId;
  const { data } = useReviews(modelId);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  if (data === undefined) return null;
  const { required, current, designers } = data;
  const waits = current?.state === 'REQUESTED' && !current.outdated;
  const approved = current?.state === 'APPROVED' && !current.outdated;

  async function send(done: string, method: 'POST' | 'DELETE', path: string, body?: object): Promise<void> {
    setBusy(true);
    try {
      await write(path, modelReviewsSchema, { method, ...(body === undefined ? {} : { body }) });
      notices.done(done);
    } catch (error) {
      notices.problem(error);
    }
    setBusy(false);
    await refresh('/models');
  }
  const path = reviewsAddress(modelId);

  return (
    <section class="review" aria-labelledby="release-review">
      <h2 id="release-review">{texts.title}</h2>
      {current === null && <p>{required ? texts.required : texts.optional}</p>}
      {current !== null && <ReviewState review={current} />}
      {waits && current.mayDecide && (
        <ReviewDecision
          busy={busy}
          onDecide={(decision, comment) =>
            void send(
              decision === 'APPROVE' ? texts.approvedNow : texts.returnedNow,
              'POST',
              `${path}/${current.reviewId}/decision`,
              {
                decision,
                comment,
              },
            )
          }
        />
      )}
      {waits && !current.mayDecide && (
        <p>
          <Button kind="quiet" busy={busy} onClick={() => void send(texts.withdrawn, 'DELETE', `${path}/${current.reviewId}`)}>
            {texts.withdraw}
          </Button>
        </p>
      )}
      {!waits && !approved && designers.every(({ accountId }) => accountId === me) && <p>{texts.nobodyElse}</p>}
      {!waits && !approved && designers.some(({ accountId }) => accountId !== me) && (
        <div class="review__ask">
          <Field label={texts.note} hint={texts.noteHint}>
            {(control) => (
              <textarea
                {...control}
                rows={2}
                maxLength={2000}
                value={note}
                onInput={({ currentTarget }) => setNote(currentTarget.value)}
              />
            )}
          </Field>
          <Button
            kind={required ? 'primary' : 'secondary'}
            busy={busy}
            disabled={blocked}
            onClick={() => void send(texts.asked, 'POST', path, { note: note.trim() }).then(() => setNote(''))}
          >
            {current === null ? texts.ask : texts.askAgain}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What has happened so far. */
function ReviewState({ review }: { review: ModelReview }) {
  const texts = useTexts(reviewTexts);
  const formats = useFormats();
  const { state, outdated, requestedBy, requestedAt, decidedBy, decidedAt, note, comment } = review;
  const level = outdated ? 'stale' : state.toLowerCase();
  const decided = state === 'APPROVED' ? texts.approvedBy : texts.returnedBy;
  return (
    <div class={`review__state review__state--${level}`}>
      <p>{texts.requestedBy(requestedBy.name, formats.ago(requestedAt))}</p>
      {note !== '' && <blockquote>{note}</blockquote>}
      {decidedBy !== null && decidedAt !== null && <p>{decided(decidedBy.name, formats.ago(decidedAt))}</p>}
      {comment !== '' && <blockquote>{comment}</blockquote>}
      {state === 'REQUESTED' && !outdated && !review.mayDecide && (
        <p class="muted">
          {review.reviewers.length === 0
            ? texts.nobodyFree
            : texts.waitingFor(review.reviewers.map(({ name }) => name).join(', '))}
        </p>
      )}
      {outdated && <p>{texts.outdated}</p>}
    </div>
  );
}
