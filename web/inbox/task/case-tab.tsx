/** The case around the task: who it is about, what else is under way, letters and notes. */
import { Link, useSearch } from 'wouter-preact';
import { caseDetailSchema, caseProgressSchema, notesSchema } from '../../../src/contracts/case.ts';
import { householdSchema } from '../../../src/contracts/person.ts';
import { useRead } from '../../shared/api/queries.ts';
import { CaseDeadlines } from '../../shared/deadlines/case-deadlines.tsx';
import { deadlineTexts } from '../../shared/deadlines/texts.ts';
import { birthDateText, fullName } from '../../shared/facts/person-text.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip } from '../../shared/organisation.tsx';
import { usePeople } from '../../shared/people.ts';
import { useMayOpen } from '../../shared/session/session-provider.tsx';
import { Deadline } from '../../shared/ui/badge.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { CaseDocuments } from './case-documents.tsx';
import { caseTexts } from './case-texts.ts';
import type { TaskDetail } from './form-tab.tsx';
import { taskTexts } from './texts.ts';

function Household({ householdId, personId }: { householdId: string; personId: string }) {
  const texts = useTexts(caseTexts);
  const { data } = useRead(`/households/${householdId}`, householdSchema);
  if (data === undefined) return null;
  return (
    <section class="around">
      <h3>{texts.household}</h3>
      <ul class="around__list">
        {data.members.map(({ person, relation }) => {
          const born = birthDateText(person);
          return (
            <li key={person.personId}>
              <Link href={`~/cases/persons/${person.personId}`}>{fullName(person)}</Link>
              <span class="muted">
                {[person.personId === personId ? texts.person : texts.relations[relation], born === null ? '' : texts.born(born)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Progress({ caseId, task }: { caseId: string; task: TaskDetail }) {
  const texts = useTexts(caseTexts);
  const people = usePeople();
  const search = useSearch();
  const { data } = useRead(`/cases/${caseId}/progress`, caseProgressSchema);
  if (data === undefined) return <Skeleton lines={4} />;
  const others = data.openTasks.filter(({ userTaskKey }) => userTaskKey !== task.userTaskKey);
  return (
    <>
      <section class="around">
        <h3>{texts.otherTasks}</h3>
        {others.length === 0 && <p class="muted">{texts.noOtherTasks}</p>}
        <ul class="around__list">
          {others.map(({ userTaskKey, name, departments, assignee, dueAt, createdAt }) => (
            <li key={userTaskKey ?? `${departments.join()}-${createdAt}`}>
              {userTaskKey === null || name === null ? (
                <span>{texts.elsewhere}</span>
              ) : (
                <Link href={`/${userTaskKey}${search === '' ? '' : `?${search}`}`}>{name}</Link>
              )}
              {departments.map((department) => (
                <DepartmentChip key={department} department={department} />
              ))}
              {assignee !== null && <span class="muted">{people(assignee)}</span>}
              {dueAt !== null && <Deadline dueAt={dueAt} />}
            </li>
          ))}
        </ul>
      </section>
      <section class="around">
        <h3>{texts.processes}</h3>
        <ul class="around__list">
          {data.processes.map(({ processInstanceKey, processName, tokens }) => (
            <li key={processInstanceKey}>
              <span>{processName}</span>
              {tokens.length > 0 && (
                <span class="muted">{texts.waitsAt(tokens.map(({ name, elementId }) => name ?? elementId).join(', '))}</span>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Notes({ caseId }: { caseId: string }) {
  const texts = useTexts(caseTexts);
  const formats = useFormats();
  const people = usePeople();
  const { data } = useRead(`/cases/${caseId}/notes`, notesSchema);
  if (data === undefined) return null;
  if (data.items.length === 0) return <p class="muted">{texts.noNotes}</p>;
  return (
    <ul class="around__notes">
      {data.items.map(({ noteId, text, createdAt, by }) => (
        <li key={noteId}>
          <p class="around__text">{text}</p>
          <p class="muted">{`${people(by)} · ${formats.dateTime(createdAt)}`}</p>
        </li>
      ))}
    </ul>
  );
}

export function CaseTab({ task, caseId }: { task: TaskDetail; caseId: string | null }) {
  const texts = useTexts(caseTexts);
  const words = useTexts(taskTexts);
  const deadlines = useTexts(deadlineTexts);
  const mayOpen = useMayOpen();
  const { data, error, refetch } = useRead(`/cases/${caseId ?? ''}`, caseDetailSchema, { enabled: caseId !== null });
  if (caseId === null) return <EmptyState title={words.noCase} />;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={10} />;
  return (
    <div class="task__pad task__around">
      <p>
        <Link href={`~/cases/${caseId}`}>{texts.wholeCase}</Link>
      </p>
      {data.personName !== null && <Household householdId={data.householdId} personId={data.personId} />}
      {mayOpen('deadlines') && (
        <section class="around">
          <h3>{deadlines.title}</h3>
          <CaseDeadlines caseId={caseId} />
        </section>
      )}
      <Progress caseId={caseId} task={task} />
      <section class="around">
        <h3>{texts.documents}</h3>
        <CaseDocuments caseId={caseId} />
      </section>
      <section class="around">
        <h3>{texts.notes}</h3>
        <Notes caseId={caseId} />
      </section>
    </div>
  );
}
