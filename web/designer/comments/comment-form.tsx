import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { mentionsIn } from './mentions.ts';
import { commentTexts } from './texts.ts';

interface Props {
  label: string;
  button: string;
  people: readonly { accountId: string; name: string }[];
  onSend: (text: string, mentions: string[]) => Promise<void>;
  onCancel?: () => void;
}

export function CommentForm({ label, button, people, onSend, onCancel }: Props) {
  const texts = useTexts(commentTexts);
  const notices = useNotices();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const mentioned = mentionsIn(text, people);

  async function send(): Promise<void> {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    try {
      await onSend(
        text.trim(),
        mentioned.map(({ accountId }) => accountId),
      );
      setText('');
    } catch (error) {
      notices.problem(error);
    }
    setBusy(false);
  }
  function call(name: string): void {
    setText((before) => `${before}${before === '' || before.endsWith(' ') ? '' : ' '}@${name} `);
    area.current?.focus();
  }

  return (
    <form
      class="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={label} hint={texts.hint}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={2}
            maxLength={4000}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
            }}
          />
        )}
      </Field>
      <div class="comment-form__actions">
        {people
          .filter((person) => !mentioned.includes(person))
          .map(({ accountId, name }) => (
            <Button key={accountId} kind="quiet" aria-label={texts.mention(name)} onClick={() => call(name)}>
              @{name}
            </Button>
          ))}
        <span class="comment-form__send">
          {onCancel !== undefined && <Button onClick={onCancel}>{texts.cancel}</Button>}
          <Button type="submit" kind="primary" busy={busy} disabled={text.trim() === ''}>
            {button}
          </Button>
        </span>
      </div>
    </form>
  );
}
