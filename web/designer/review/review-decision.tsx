import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { reviewTexts } from './texts.ts';

interface Props {
  busy: boolean;
  onDecide: (decision: 'APPROVE' | 'RETURN', comment: string) => void;
}

const shortestComment = 3;

export function ReviewDecision({ busy, onDecide }: Props) {
  const texts = useTexts(reviewTexts);
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const tooShort = comment.trim().length < shortestComment;
  return (
    <fieldset class="review__decision">
      <legend>{texts.decide}</legend>
      <Field label={texts.comment} hint={texts.decideHint} error={missing && tooShort ? texts.commentMissing : null}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={2000}
            value={comment}
            onInput={({ currentTarget }) => setComment(currentTarget.value)}
          />
        )}
      </Field>
      <div class="review__buttons">
        <Button
          busy={busy}
          onClick={() => {
            setMissing(true);
            if (!tooShort) onDecide('RETURN', comment.trim());
          }}
        >
          {texts.giveBack}
        </Button>
        <Button kind="primary" busy={busy} onClick={() => onDecide('APPROVE', comment.trim())}>
          {texts.approve}
        </Button>
      </div>
    </fieldset>
  );
}
