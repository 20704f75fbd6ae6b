import { useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import { z } from 'zod';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { raisedConflictSchema } from '../../../src/contracts/goal-conflict.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip, useOrganisation } from '../../shared/organisation.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import './raise-form.css';
import { raiseTexts } from './texts.ts';

const alreadySchema = z.object({ conflictId: z.string() });

/** The conflict that stands in the way of a second one of the same kind. */
function alreadyRaised(problem: unknown): string | null {
  if (!(problem instanceof ApiProblem) || problem.problem.code !== 'CONFLICT_ALREADY_RAISED') return null;
  const parsed = alreadySchema.safeParse(problem.problem.difference);
  return parsed.success ? parsed.data.conflictId : null;
}

export function RaiseForm({ caseId }: { caseId: string }) {
  const texts = useTexts(raiseTexts);
  const { language } = useLanguage();
  const { data: organisation } = useOrganisation();
  const { actor } = useSession();
  const notices = useNotices();
  const [, navigate] = useLocation();
  const [type, setType] = useState('');
  const [parties, setParties] = useState<readonly string[]>(actor.departments);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  // Pressed twice, or sent again after a lost answer, the same request is one conflict.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const already = alreadyRaised(problem);

  function toggle(department: string, chosen: boolean): void {
    setKey(crypto.randomUUID());
    setParties(chosen ? [...parties, department] : parties.filter((party) => party !== department));
  }

  function chooseType(chosen: string): void {
    setKey(crypto.randomUUID());
    setType(chosen);
  }

  async function raise(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const body = { conflictType: type, conflictParties: parties };
      const path = `/cases/${caseId}/goal-conflicts`;
      const raised = await write(path, raisedConflictSchema, { method: 'POST', body, idempotencyKey: key });
      notices.done(texts.raised);
      await refresh(`/cases/${caseId}`, '/goal-conflicts');
      navigate(`/${raised.conflictId}`, { replace: true });
    } catch (cause) {
      setProblem(cause);
      setBusy(false);
    }
  }

  return (
    <form class="raise__form" onSubmit={(event) => void raise(event)}>
      <Field label={texts.type}>
        {(control) => (
          <select {...control} required value={type} onChange={({ currentTarget }) => chooseType(currentTarget.value)}>
            <option value="">{texts.choose}</option>
            {fieldCatalogue.get('conflictType')?.options?.map(({ value, label }) => (
              <option key={value} value={value}>
                {label[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset class="raise__parties">
        <legend>{texts.parties}</legend>
        <span class="muted">{texts.partiesHint}</span>
        {organisation?.departments
          .filter(({ enabled }) => enabled)
          .map((department) => (
            <label key={department.key}>
              <input
                type="checkbox"
                checked={parties.includes(department.key)}
                onChange={({ currentTarget }) => toggle(department.key, currentTarget.checked)}
              />
              <DepartmentChip department={department.key} />
            </label>
          ))}
      </fieldset>
      {problem !== null && <ProblemNotice error={problem} />}
      {already !== null && <Link href={`/${already}`}>{texts.already}</Link>}
      <div>
        <Button type="submit" kind="primary" busy={busy} disabled={type === '' || parties.length < 2}>
          {texts.submit}
        </Button>
      </div>
    </form>
  );
}
