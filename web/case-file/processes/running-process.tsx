import { lazy, Suspense } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { z } from 'zod';
import type { caseProgressSchema } from '../../../src/contracts/case.ts';
import { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip } from '../../shared/organisation.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { processesTexts } from './texts.ts';

const Diagram = lazy(async () => ({ default: (await import('../../adapters/bpmn-js/diagram.tsx')).Diagram }));

type Progress = z.output<typeof caseProgressSchema>;
type Process = Progress['processes'][number];

interface Props {
  process: Process;
  progress: Progress;
}

export function RunningProcess({ process, progress }: Props) {
  const texts = useTexts(processesTexts);
  const formats = useFormats();
  const caller = progress.processes.find(({ processInstanceKey }) => processInstanceKey === process.parentProcessInstanceKey);
  const hidden = progress.openTasks.filter(
    ({ processInstanceKey, userTaskKey }) => userTaskKey === null && processInstanceKey === process.processInstanceKey,
  );
  const departments = [...new Set(hidden.flatMap((task) => task.departments))];
  return (
    <li class="processes__one">
      <div class="processes__words">
        <h3>{process.processName}</h3>
        {caller !== undefined && <span class="muted">{texts.calledBy(caller.processName)}</span>}
        {process.hasIncident && <Badge kind="danger">{texts.incident}</Badge>}
        {process.tokens.length > 0 && (
          <p>
            {texts.standsAt}{' '}
            {process.tokens.map(({ elementId, name, since }, index) => (
              <span key={`${elementId}${since}`}>
                {index > 0 && ', '}
                <strong>{name ?? elementId}</strong> <span class="muted">({formats.ago(since)})</span>
              </span>
            ))}
          </p>
        )}
        {departments.length > 0 && (
          <p class="case-file__row">
            {texts.elsewhere}
            {departments.map((department) => (
              <DepartmentChip key={department} department={department} />
            ))}
          </p>
        )}
        {process.tokens.length + departments.length === 0 && <p class="muted">{texts.working}</p>}
      </div>
      <ProcessDiagram process={process} />
    </li>
  );
}

function ProcessDiagram({ process }: { process: Process }) {
  const texts = useTexts(processesTexts);
  const { processDefinitionKey, processName, tokens, hasIncident } = process;
  const definition = useRead(`/process-definitions/${processDefinitionKey}`, processDefinitionDetailSchema);
  const highlights = useMemo(
    () =>
      Object.fromEntries(tokens.map(({ elementId }) => [elementId, hasIncident ? ('incident' as const) : ('active' as const)])),
    [tokens, hasIncident],
  );
  const overlays = useMemo(() => {
    const ids = [...new Set(tokens.map(({ elementId }) => elementId))];
    return ids.map((elementId) => {
      const count = tokens.filter((token) => token.elementId === elementId).length;
      return { elementId, text: String(count), label: texts.token, kind: 'token' as const };
    });
  }, [tokens, texts]);
  if (definition.isPending) return <Skeleton lines={5} />;
  if (definition.isError) return <ProblemNotice error={definition.error} onRetry={() => void definition.refetch()} />;
  return (
    <Suspense fallback={<Skeleton lines={5} />}>
      <Diagram
        xml={definition.data.xml}
        label={texts.diagram(processName)}
        highlights={highlights}
        overlays={overlays}
        height="260px"
      />
    </Suspense>
  );
}
