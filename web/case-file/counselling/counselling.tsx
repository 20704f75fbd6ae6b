/** The counselling vault: for the assigned social worker and their deputy; leads assign without reading. */
import { counsellingNotesSchema } from '../../../src/contracts/case.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import '../notes/notes.css';
import { AssignWorker } from './assign-worker.tsx';
import { NewCounsellingNote } from './new-counselling-note.tsx';
import { SealedNote } from './sealed-note.tsx';
import { counsellingTexts } from './texts.ts';

export function Counselling({ caseId }: { caseId: string }) {
  const texts = useTexts(counsellingTexts);
  const nameOf = usePeople();
  const notes = useRead(`/cases/${caseId}/counselling-notes`, counsellingNotesSchema);
  const isClosed = notes.error instanceof ApiProblem && notes.error.problem.status === 403;
  return (
    <div class="notes">
      <div>
        <h2>{texts.title}</h2>
        <p class="muted">{texts.intro}</p>
      </div>
      {notes.isPending && <Skeleton lines={4} />}
      {isClosed && (
        <EmptyState title={texts.closedTitle} text={texts.closedText}>
          <AssignWorker caseId={caseId} />
        </EmptyState>
      )}
      {notes.isError && !isClosed && <ErrorState error={notes.error} onRetry={() => void notes.refetch()} />}
      {notes.data !== undefined && !isClosed && (
        <>
          <p>{texts.assignedTo(nameOf(notes.data.assignedWorker))}</p>
          <NewCounsellingNote caseId={caseId} />
          {notes.data.items.length === 0 && <p class="muted">{texts.none}</p>}
          <ol class="notes__list">
            {notes.data.items.map((note) => (
              <SealedNote key={note.noteId} caseId={caseId} note={note} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
