import { useState } from 'preact/hooks';
import { instanceCommandSchema } from '../../../src/contracts/process-instance.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import '../actions/actions.css';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { addDraft, noDrafts, variablesOf } from '../actions/variable-drafts.ts';
import { VariablesEditor } from '../actions/variables-editor.tsx';
import type { InstanceDetail } from './instance-detail.ts';
import { instanceTexts } from './texts.ts';

export function SetVariablesDialog({ instance, onClose }: { instance: InstanceDetail; onClose: () => void }) {
  const texts = useTexts(instanceTexts);
  const notices = useNotices();
  const { processInstanceKey, activeElements, variables } = instance;
  const [drafts, setDrafts] = useState(() => addDraft(noDrafts));
  const [scopeKey, setScopeKey] = useState(processInstanceKey);
  const [local, setLocal] = useState(false);
  const values = variablesOf(drafts);
  const names = [...new Set(variables.filter(({ masked }) => !masked).map(({ name }) => name))].sort();

  async function set(reason: string): Promise<void> {
    const path = `/process-instances/${processInstanceKey}/variables`;
    const body = { scopeKey, variables: values, local, reason };
    const { visible } = await write(path, instanceCommandSchema, { method: 'POST', body });
    notices.done(visible ? texts.setVariablesDone : texts.effectSoon);
    await refresh('/process-instances');
  }
  return (
    <CommandDialog
      wide
      title={texts.setVariables.replace(' …', '')}
      what={texts.setVariablesWhat}
      confirm={texts.setVariables.replace(' …', '')}
      ready={values !== null && drafts.length > 0}
      onConfirm={set}
      onClose={onClose}
    >
      <VariablesEditor drafts={drafts} onChange={setDrafts} names={names} />
      <Field label={texts.setVariablesScope}>
        {(control) => (
          <select {...control} value={scopeKey} onChange={({ currentTarget }) => setScopeKey(currentTarget.value)}>
            <option value={processInstanceKey}>{texts.instanceScope}</option>
            {activeElements
              .filter(({ elementInstanceKey }) => elementInstanceKey !== processInstanceKey)
              .map(({ elementInstanceKey, name, elementId }) => (
                <option key={elementInstanceKey} value={elementInstanceKey}>
                  {name ?? elementId}
                </option>
              ))}
          </select>
        )}
      </Field>
      {scopeKey !== processInstanceKey && (
        <label class="option">
          <input type="checkbox" checked={local} onChange={({ currentTarget }) => setLocal(currentTarget.checked)} />
          {texts.setVariablesLocal}
        </label>
      )}
    </CommandDialog>
  );
}
