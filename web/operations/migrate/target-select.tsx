import { useTexts } from '../../shared/language/language-provider.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useProcesses } from '../process-names.ts';
import { operationsTexts } from '../texts.ts';
import { migrateTexts } from './texts.ts';

interface Props {
  processDefinitionId: string;
  /** Version that runs; it is no target. */
  processDefinitionKey: string | null;
  value: string | undefined;
  onChange: (processDefinitionKey: string) => void;
}

/** The other versions of the process, newest first, then the newest of the others. */
export function TargetSelect({ processDefinitionId, processDefinitionKey, value, onChange }: Props) {
  const texts = useTexts(migrateTexts);
  const { version: versionText } = useTexts(operationsTexts);
  const { data } = useProcesses();
  const own = data?.items.find((process) => process.processDefinitionId === processDefinitionId);
  const versions =
    own?.versions.filter((each) => each.processDefinitionKey !== processDefinitionKey && each.state === 'ACTIVE') ?? [];
  const others = data?.items.filter((process) => process.processDefinitionId !== processDefinitionId) ?? [];
  return (
    <Field label={texts.target} hint={data !== undefined && versions.length === 0 ? texts.noTarget : undefined}>
      {(control) => (
        <select {...control} value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          <option value="" disabled>
            {texts.chooseTarget}
          </option>
          {versions.map(({ processDefinitionKey: key, version }) => (
            <option key={key} value={key}>
              {versionText(version)}
            </option>
          ))}
          {others.flatMap(({ name, processDefinitionId: id, versions: [newest] }) =>
            newest === undefined
              ? []
              : [
                  <option key={newest.processDefinitionKey} value={newest.processDefinitionKey}>
                    {texts.otherProcess(name ?? id)}
                  </option>,
                ],
          )}
        </select>
      )}
    </Field>
  );
}
