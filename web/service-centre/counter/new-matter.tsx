/** Starts a process for somebody who is known: in an open case or in a new one. */
import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { CaseSummary } from '../../../src/contracts/case.ts';
import { startableProcessesSchema, startedProcessSchema } from '../../../src/contracts/process-start.ts';
import type { FormControls } from '../../adapters/form-js/form-view.tsx';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { enteredVariables, StartForm } from '../intake/start-form.tsx';
import { counterTexts } from './texts.ts';

interface Props {
  personId: string;
  openCases: readonly CaseSummary[];
}

export function NewMatter({ personId, openCases }: Props) {
  const texts = useTexts(counterTexts);
  const notices = useNotices();
  const [, navigate] = useLocation();
  const startable = useRead('/startable-processes', startableProcessesSchema);
  const [bpmnProcessId, setProcess] = useState('');
  const [caseId, setCase] = useState(openCases[0]?.caseId ?? '');
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const form = useRef<FormControls | null>(null);
  const process = startable.data?.items.find(({ processDefinitionId }) => processDefinitionId === bpmnProcessId);

  async function start(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const variables = enteredVariables(form.current);
    if (process === undefined || variables === null) return;
    setBusy(true);
    setProblem(null);
    try {
      const body = { bpmnProcessId, variables, ...(caseId === '' ? { personId } : { caseId }) };
      const started = await write('/process-instances', startedProcessSchema, { method: 'POST', body, idempotencyKey: key });
      notices.done(texts.started(process.name, started.caseNumber));
      await refresh('/cases', '/persons', '/tasks');
      navigate(`/taken-in/${started.caseId}`);
    } catch (cause) {
      setProblem(cause);
      setBusy(false);
    }
  }

  function change(apply: () => void): void {
    apply();
    setKey(crypto.randomUUID());
  }

  if (startable.isPending) return <Skeleton lines={2} />;
  if (startable.isError) return <ProblemNotice error={startable.error} onRetry={() => void startable.refetch()} />;
  if (startable.data.items.length === 0) return <p class="muted">{texts.nothingStartable}</p>;
  return (
    <form class="service-centre__block" onSubmit={(event) => void start(event)}>
      <h2>{texts.newMatter}</h2>
      <div class="service-centre__find">
        <Field label={texts.process}>
          {(control) => (
            <select
              {...control}
              value={bpmnProcessId}
              onChange={({ currentTarget: { value } }) => change(() => setProcess(value))}
            >
              <option value="">{texts.choose}</option>
              {startable.data.items.map(({ processDefinitionId, name }) => (
                <option key={processDefinitionId} value={processDefinitionId}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={texts.where}>
          {(control) => (
            <select {...control} value={caseId} onChange={({ currentTarget: { value } }) => change(() => setCase(value))}>
              {openCases.map((one) => (
                <option key={one.caseId} value={one.caseId}>
                  {one.caseNumber}
                </option>
              ))}
              <option value="">{texts.newCase}</option>
            </select>
          )}
        </Field>
        <Button type="submit" busy={busy} disabled={process === undefined}>
          {texts.start}
        </Button>
      </div>
      {process !== undefined && process.form !== null && (
        <StartForm key={bpmnProcessId} schema={process.form} label={process.name} controls={form} />
      )}
      {problem !== null && <ProblemNotice error={problem} />}
    </form>
  );
}
