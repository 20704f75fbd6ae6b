import { caseProgressSchema } from '../../../src/contracts/case.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import type { CaseDetail } from '../case/case-page.tsx';
import './processes.css';
import { RunningProcess } from './running-process.tsx';
import { processesTexts } from './texts.ts';

/** The processes of a case: those that run as diagrams with the token where it stands, the others as a list. */
export function Processes({ detail }: { detail: CaseDetail }) {
  const texts = useTexts(processesTexts);
  const formats = useFormats();
  const progress = useRead(`/cases/${detail.caseId}/progress`, caseProgressSchema);
  const ended = detail.processInstances.filter(({ state }) => state !== 'ACTIVE');
  return (
    <div class="case-file">
      <section class="processes">
        <h2>{texts.running}</h2>
        {progress.isPending && <Skeleton lines={6} />}
        {progress.isError && <ErrorState error={progress.error} onRetry={() => void progress.refetch()} />}
        {progress.data?.processes.length === 0 && <p class="muted">{texts.notRunning}</p>}
        {progress.data !== undefined && (
          <ul class="processes__running">
            {progress.data.processes.map((process) => (
              <RunningProcess key={process.processInstanceKey} process={process} progress={progress.data} />
            ))}
          </ul>
        )}
      </section>
      {ended.length > 0 && (
        <section class="processes">
          <h2>{texts.ended}</h2>
          <table class="case-file__table">
            <thead>
              <tr>
                <th scope="col">{texts.process}</th>
                <th scope="col">{texts.started}</th>
                <th scope="col">{texts.endedAt}</th>
                <th scope="col">{texts.state}</th>
              </tr>
            </thead>
            <tbody>
              {ended.map((instance) => (
                <tr key={instance.processInstanceKey}>
                  <td>
                    {instance.processName} <span class="muted">{texts.version(instance.version)}</span>
                  </td>
                  <td data-label={texts.started}>{formats.dateTime(instance.startedAt)}</td>
                  <td data-label={texts.endedAt}>{instance.endedAt === null ? '–' : formats.dateTime(instance.endedAt)}</td>
                  <td data-label={texts.state}>{texts.states[instance.state]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
