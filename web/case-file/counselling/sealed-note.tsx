import { useState } from 'preact/hooks';
import type { z } from 'zod';
import { counsellingNoteTextSchema, type counsellingNoteSchema } from '../../../src/contracts/case.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { counsellingTexts } from './texts.ts';

interface Props {
  caseId: string;
  note: z.output<typeof counsellingNoteSchema>;
}

/** The text is fetched when somebody asks for it, so that the log says what was read. */
export function SealedNote({ caseId, note: { noteId, createdAt, by } }: Props) {
  const texts = useTexts(counsellingTexts);
  const formats = useFormats();
  const nameOf = usePeople();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <div class="case-file__row">
        <span>
          {texts.noteOf(formats.dateTime(createdAt))}, {nameOf(by)}
        </span>
        <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.hide : texts.read}
        </Button>
      </div>
      {open && <NoteText caseId={caseId} noteId={noteId} />}
    </li>
  );
}

function NoteText({ caseId, noteId }: { caseId: string; noteId: string }) {
  const { data, error, isPending } = useRead(`/cases/${caseId}/counselling-notes/${noteId}`, counsellingNoteTextSchema);
  if (isPending) return <Skeleton lines={2} />;
  if (error !== null) return <ProblemNotice error={error} />;
  return <p class="notes__text">{data.text}</p>;
}
