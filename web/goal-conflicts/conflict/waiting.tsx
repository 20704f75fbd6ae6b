import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip, useNames } from '../../shared/organisation.tsx';
import { conflictTexts } from '../texts.ts';
import type { ConflictDetail, ConflictProgress } from './conflict-page.tsx';

interface Props {
  conflict: ConflictDetail;
  progress: ConflictProgress;
}

/** Which processes stand still, for whom, and since when. */
export function Waiting({ conflict, progress }: Props) {
  const texts = useTexts(conflictTexts);
  const formats = useFormats();
  const names = useNames();
  const open = progress.steps.filter(({ state }) => state === 'CREATED');
  const departments = [...new Set(open.flatMap((step) => step.departments))];
  const others = open.filter((step) => step.departments.length === 0).flatMap((step) => step.candidateGroups);
  return (
    <section class="conflict__part" aria-label={texts.waiting}>
      <h2>{texts.waiting}</h2>
      <p class="muted">{texts.freeze}</p>
      <p class="conflicts__parties">
        {departments.length + others.length === 0 ? texts.waitsNobody : texts.waitsFor}
        {departments.map((department) => (
          <DepartmentChip key={department} department={department} />
        ))}
        {others.map((role) => (
          <strong key={role}>{names.role(role)}</strong>
        ))}
      </p>
      {progress.waiting.length === 0 && (
        <p>
          {texts.nothingWaits} <span class="muted">{texts.sinceAgo(formats.dateTime(conflict.raisedAt))}</span>
        </p>
      )}
      <ul class="conflict__waiting">
        {progress.waiting.map(({ processInstanceKey, processName, called, since }) => (
          <li key={processInstanceKey}>
            <strong>{processName}</strong>
            <span>{called ? texts.called : texts.frozen}</span>
            <span class="muted">{texts.sinceAgo(formats.dateTime(since))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
