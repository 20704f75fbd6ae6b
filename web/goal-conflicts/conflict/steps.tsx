import { Link } from 'wouter-preact';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip, useNames } from '../../shared/organisation.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Deadline } from '../../shared/ui/badge.tsx';
import { conflictTexts } from '../texts.ts';
import type { ConflictDetail, ConflictProgress } from './conflict-page.tsx';

interface Props {
  conflict: ConflictDetail;
  progress: ConflictProgress;
}

/** Who was, is and will be asked; one's own task is one click away. */
export function Steps({ conflict, progress }: Props) {
  const texts = useTexts(conflictTexts);
  const names = useNames();
  const formats = useFormats();
  const { actor } = useSession();
  const mine = (groups: readonly string[]) => groups.some((group) => [...actor.groups, ...actor.roles].includes(group));
  return (
    <section class="conflict__part">
      <h2>{texts.steps}</h2>
      {progress.steps.length === 0 && conflict.outcome === null && <p class="muted">{texts.notVisible}</p>}
      <ol class="conflict__steps">
        {progress.steps.map((step) => (
          <li key={step.userTaskKey} class={`conflict__step conflict__step--${step.state.toLowerCase()}`}>
            <span class="conflict__step-name">{texts.stepNames[step.elementId] ?? step.name}</span>
            {step.departments.length > 0
              ? step.departments.map((department) => <DepartmentChip key={department} department={department} />)
              : step.candidateGroups.map((group) => (
                  <span key={group} class="muted">
                    {names.group(group) === group ? names.role(group) : names.group(group)}
                  </span>
                ))}
            <span class="conflict__step-state">
              {step.state === 'CREATED' && step.dueAt !== null ? <Deadline dueAt={step.dueAt} /> : texts.stepStates[step.state]}
              {step.endedAt !== null && <span class="muted"> {formats.shortDate(step.endedAt)}</span>}
            </span>
            {step.state === 'CREATED' && step.mayOpen && mine(step.candidateGroups) && (
              <Link class="button button--primary conflict__own" href={`~/tasks/${step.userTaskKey}`}>
                {step.elementId === 'Task_StatePosition' ? texts.statePosition : texts.yours}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
