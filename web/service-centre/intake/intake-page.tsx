import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { intakeSchema } from '../../../src/contracts/person.ts';
import { startableProcessesSchema, startedProcessSchema } from '../../../src/contracts/process-start.ts';
import type { FormControls } from '../../adapters/form-js/form-view.tsx';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useKeptText } from '../../shared/kept-text.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { serviceCentreTexts } from '../texts.ts';
import { emptyDraft, problemsOf, readDraft, toPerson, type IntakeDraft } from './intake-draft.ts';
import './intake.css';
import { KnownAlready } from './known-already.tsx';
import { PersonFields } from './person-fields.tsx';
import { enteredVariables, StartForm } from './start-form.tsx';
import { intakeTexts } from './texts.ts';

const filterNames = ['familyName', 'givenNames', 'birthDate'] as const;
const defaultProcess = 'arrival-registration';

export function IntakePage() {
  const texts = useTexts(intakeTexts);
  const centre = useTexts(serviceCentreTexts);
  const notices = useNotices();
  const [, navigate] = useLocation();
  const [prefilled] = useAddressFilters(filterNames);
  const [kept, keep, forget] = useKeptText('intake');
  const draft = readDraft(kept) ?? emptyDraft;
  const startable = useRead('/startable-processes', startableProcessesSchema);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [checked, setChecked] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<FormControls | null>(null);
  usePageTitle(texts.title);
  useEffect(() => {
    if (Object.keys(prefilled).length === 0) return;
    keep(JSON.stringify({ ...emptyDraft, ...prefilled }));
    // From now on what is typed counts, also after a reload.
    navigate('/intake', { replace: true });
  }, [prefilled]);

  const processes = startable.data?.items ?? [];
  const chosen =
    draft.process ??
    processes.find(({ processDefinitionId }) => processDefinitionId === defaultProcess)?.processDefinitionId ??
    '';
  const process = processes.find(({ processDefinitionId }) => processDefinitionId === chosen);
  const problems = problemsOf(draft);

  function change(part: Partial<IntakeDraft>): void {
    keep(JSON.stringify({ ...draft, ...part }));
    setKey(crypto.randomUUID());
  }

  async function takeIn(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setChecked(true);
    const variables = enteredVariables(form.current);
    if (problems.familyName || problems.birthDate || variables === null) return;
    setBusy(true);
    setProblem(null);
    try {
      const person = toPerson(draft);
      const options = { method: 'POST', idempotencyKey: key } as const;
      const taken =
        chosen === ''
          ? await write('/persons', intakeSchema, { ...options, body: person })
          : await write('/process-instances', startedProcessSchema, {
              ...options,
              body: { bpmnProcessId: chosen, person, variables },
            });
      forget();
      notices.done(texts.takenIn(person.familyName, taken.caseNumber));
      await refresh('/cases', '/persons', '/tasks');
      navigate(`/taken-in/${taken.caseId}`, { replace: true });
    } catch (cause) {
      setProblem(cause);
      setBusy(false);
    }
  }

  return (
    <div class="service-centre__page intake">
      <nav aria-label={centre.back}>
        <BackLink href="/">{centre.back}</BackLink>
      </nav>
      <h1>{texts.title}</h1>
      <form class="intake__form" noValidate onSubmit={(event) => void takeIn(event)}>
        <PersonFields draft={draft} problems={checked ? problems : null} onChange={change} />
        <KnownAlready draft={draft} />
        <fieldset class="intake__matter">
          <legend>{texts.matter}</legend>
          {startable.isPending && <Skeleton lines={3} />}
          {startable.isError && <ProblemNotice error={startable.error} onRetry={() => void startable.refetch()} />}
          {[
            ...processes.map(({ processDefinitionId, name }) => ({ id: processDefinitionId, name })),
            { id: '', name: texts.onlyPerson },
          ].map(({ id, name }) => (
            <label key={id}>
              <input type="radio" name="process" checked={chosen === id} onChange={() => change({ process: id })} />
              {name}
            </label>
          ))}
        </fieldset>
        {process !== undefined && process.form !== null && (
          <StartForm key={chosen} schema={process.form} label={process.name} controls={form} />
        )}
        {problem !== null && <ProblemNotice error={problem} />}
        {problem instanceof ApiProblem && problem.problem.code === 'PROCESS_NOT_STARTED' && <p>{texts.notStarted}</p>}
        <div class="service-centre__row">
          <Button type="submit" kind="primary" busy={busy}>
            {texts.submit}
          </Button>
          {kept !== '' && (
            <Button
              kind="quiet"
              onClick={() => {
                forget();
                navigate('/intake', { replace: true });
              }}
            >
              {texts.discard}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
