/** The task's form with its draft, and completing it. */
import type { MutableRef } from 'preact/hooks';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { z } from 'zod';
import type { taskDetailSchema } from '../../../src/contracts/task.ts';
import { formSchema, typedValues } from '../../adapters/form-js/form-schema.ts';
import { FormView, type FormControls } from '../../adapters/form-js/form-view.tsx';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { DraftConflict, yesNo } from './draft-conflict.tsx';
import { entriesAsText } from './entry-text.ts';
import { ErrorSummary } from './error-summary.tsx';
import { taskTexts } from './texts.ts';
import { useCompletion } from './use-completion.ts';
import { discardDraft, useDraft } from './use-draft.ts';
import { WhatComesNext } from './what-comes-next.tsx';

export type TaskDetail = z.infer<typeof taskDetailSchema>;

interface Props {
  task: TaskDetail;
  /** Lets the keyboard complete the task. */
  complete: MutableRef<(() => void) | null>;
  onDone: (visible: boolean) => void;
}

export function FormTab({ task, complete, onDone }: Props) {
  const texts = useTexts(taskTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  const notices = useNotices();
  const { actor } = useSession();
  const controls = useRef<FormControls | null>(null);
  const [dirty, setDirty] = useState(false);
  const [opening, setOpening] = useState(0);
  const [takenOver, setTakenOver] = useState<Record<string, unknown> | null>(null);
  const [draftShown, setDraftShown] = useState(task.draft);
  const draft = useDraft(task.userTaskKey, task.draft?.version ?? 0);

  const schema = useMemo(() => {
    const parsed = formSchema.safeParse(task.form);
    return parsed.success ? parsed.data : null;
  }, [task.form]);
  const isMine = task.assignee !== null && [actor.accountId, ...actor.deputyFor].includes(task.assignee);
  const editable = task.state === 'CREATED' && isMine && task.actions.includes('complete');

  const completion = useCompletion({
    task,
    controls,
    hasForm: schema !== null,
    onDone: (visible) => {
      draft.store.stop();
      onDone(visible);
    },
  });
  useEffect(() => {
    complete.current = editable ? () => void completion.complete() : null;
    return () => {
      complete.current = null;
    };
  });

  // What somebody else sees of the values may differ: the form is opened anew when it changes hands, unless something was typed.
  const handsRef = useRef('');
  const hands = `${isMine ? 'mine' : 'other'}:${opening}`;
  if (!dirty || handsRef.current.split(':')[1] !== String(opening)) handsRef.current = hands;
  const data = useMemo(
    () => ({ ...task.values, ...(isMine ? (takenOver ?? draftShown?.values) : undefined) }),
    [handsRef.current],
  );

  function reopen(values: Record<string, unknown> | null): void {
    setTakenOver(values);
    setDirty(false);
    setOpening((count) => count + 1);
  }

  async function discard(): Promise<void> {
    try {
      await discardDraft(task.userTaskKey);
      setDraftShown(null);
      reopen({});
      notices.done(texts.draft.discarded);
    } catch (refusal) {
      notices.problem(refusal);
    }
  }

  const here = () => (schema === null ? {} : typedValues(schema, controls.current?.data() ?? {}));
  const lost = dirty && !editable;

  return (
    <div class="task__form">
      {lost && (
        <div class="task__note">
          <span>{task.state === 'CREATED' ? texts.takenTyped : texts.endedTyped}</span>
          <Button
            onClick={() => {
              if (schema === null) return;
              void navigator.clipboard
                .writeText(entriesAsText(schema, here(), yesNo[language]))
                .then(() => notices.done(texts.copied), notices.problem);
            }}
          >
            {texts.copy}
          </Button>
        </div>
      )}
      {draft.state.kind === 'conflict' && schema !== null && (
        <DraftConflict
          schema={schema}
          here={here()}
          there={draft.state.other.values}
          onKeep={() => void draft.store.settle(here())}
          onTake={() => {
            const other = draft.state.kind === 'conflict' ? draft.state.other.values : {};
            draft.store.adopt(other);
            reopen(other);
          }}
        />
      )}
      {isMine && draftShown !== null && !dirty && takenOver === null && (
        <div class="task__note">
          <span>{texts.draft.restored(formats.dateTime(draftShown.savedAt))}</span>
          <Button kind="quiet" onClick={() => void discard()}>
            {texts.draft.discard}
          </Button>
        </div>
      )}
      <ErrorSummary invalid={completion.invalid} />
      {completion.problem !== null && (
        <div class="task__problem">
          <ProblemNotice error={completion.problem} />
        </div>
      )}
      {schema === null ? (
        <p class="task__pad muted">{texts.noForm}</p>
      ) : (
        <FormView
          key={handsRef.current}
          schema={schema}
          data={data}
          withheld={task.hiddenFields}
          readOnly={!editable}
          label={task.name}
          controls={controls}
          onOpen={(opened) => draft.store.begin(typedValues(schema, opened))}
          onChange={(changed) => {
            if (!editable) return;
            const values = typedValues(schema, changed);
            draft.store.note(values);
            if (draft.store.unsaved() !== null) setDirty(true);
          }}
        />
      )}
      <WhatComesNext next={task.next} />
      {editable && (
        <div class="task__foot">
          <span class="muted" role="status">
            {draft.state.kind === 'saving' && texts.draft.saving}
            {draft.state.kind === 'saved' && texts.draft.saved(formats.time(draft.state.at))}
            {draft.state.kind === 'waiting' && texts.draft.waiting}
          </span>
          <Button kind="primary" busy={completion.busy} title={texts.completeHint} onClick={() => void completion.complete()}>
            {completion.busy ? texts.completing : texts.complete}
          </Button>
        </div>
      )}
    </div>
  );
}
