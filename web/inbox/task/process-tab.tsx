import { useMemo } from 'preact/hooks';
import { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import { taskProcessSchema } from '../../../src/contracts/task-process.ts';
import { Diagram } from '../../adapters/bpmn-js/diagram.tsx';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { DecisionExplained } from './decision-explained.tsx';
import type { TaskDetail } from './form-tab.tsx';
import { processHighlights } from './process-highlights.ts';
import { processTexts } from './process-texts.ts';
import { WhatComesNext } from './what-comes-next.tsx';

/** Where the process stands, what comes next, and which rules decided on the way. */
export function ProcessTab({ task }: { task: TaskDetail }) {
  const texts = useTexts(processTexts);
  const formats = useFormats();
  const process = useRead(`/tasks/${task.userTaskKey}/process`, taskProcessSchema);
  const definition = useRead(`/process-definitions/${task.processDefinitionKey}`, processDefinitionDetailSchema);
  const highlights = useMemo(
    () =>
      process.data === undefined
        ? {}
        : processHighlights(
            process.data,
            task.next.map(({ elementId }) => elementId),
          ),
    [process.data, task.next],
  );

  const error = process.error ?? definition.error;
  if (error !== null)
    return <ErrorState error={error} onRetry={() => void Promise.all([process.refetch(), definition.refetch()])} />;
  if (process.data === undefined || definition.data === undefined) return <Skeleton lines={10} />;
  return (
    <div class="process">
      <h3 class="task__pad">
        {texts.where(process.data.processName, process.data.version)}
        <span class="muted process__since">{` · ${texts.since(formats.dateTime(process.data.startedAt))}`}</span>
      </h3>
      <Diagram
        xml={definition.data.xml}
        label={process.data.processName}
        highlights={highlights}
        focus={task.elementId}
        height="min(420px, 50dvh)"
      />
      <WhatComesNext next={task.next} />
      <section class="task__pad">
        <h3>{texts.decisions}</h3>
        {process.data.decisions.length === 0 && <p class="muted">{texts.noDecisions}</p>}
        {process.data.decisions.map((decision) => (
          <DecisionExplained key={decision.decisionEvaluationKey} decision={decision} />
        ))}
      </section>
    </div>
  );
}
