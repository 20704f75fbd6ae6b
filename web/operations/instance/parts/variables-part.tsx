import { useState } from 'preact/hooks';
import { useFormats, useLanguage, useTexts } from '../../../shared/language/language-provider.tsx';
import { usePeople } from '../../../shared/people.ts';
import { Table } from '../../../shared/ui/table.tsx';
import type { InstanceDetail } from '../instance-detail.ts';
import type { PartProps } from '../instance-parts.tsx';
import { instanceTexts } from '../texts.ts';
import { variableWriterTexts, writerText } from '../variable-writer.ts';

type Variable = InstanceDetail['variables'][number];

export function VariablesPart({ instance, element }: PartProps) {
  const texts = useTexts(instanceTexts);
  const { language } = useLanguage();
  const { dateTime } = useFormats();
  const writerTexts = useTexts(variableWriterTexts);
  const nameOf = usePeople();
  const writerOf: WriterOf = ({ writer }) => writerText(writer, writerTexts, nameOf);
  const scopes = new Map(instance.elements.map((each) => [each.elementInstanceKey, each]));
  const [withLocal, setWithLocal] = useState(false);
  const { processInstanceKey } = instance;
  const shown = instance.variables.filter(({ scopeKey }) => {
    if (element !== undefined) return scopes.get(scopeKey)?.elementId === element;
    return withLocal || scopeKey === processInstanceKey;
  });
  const local = instance.variables.filter(({ scopeKey }) => scopeKey !== processInstanceKey).length;
  return (
    <>
      {element === undefined && local > 0 && (
        <label class="option">
          <input type="checkbox" checked={withLocal} onChange={({ currentTarget }) => setWithLocal(currentTarget.checked)} />
          {texts.withLocal(local)}
        </label>
      )}
      {shown.length === 0 && <p class="muted">{texts.nothing.variables}</p>}
      {shown.length > 0 && (
        <Table
          caption={texts.tabs.variables}
          rows={shown}
          keyOf={({ variableKey }) => variableKey}
          columns={[
            {
              key: 'name',
              label: texts.name,
              cell: ({ name, label }) => (
                <div class="variable__name">
                  <span class="mono">{name}</span>
                  {label !== null && <span class="variable__label muted">{label[language]}</span>}
                </div>
              ),
            },
            {
              key: 'value',
              label: texts.value,
              wide: true,
              cell: (variable) => <Value variable={variable} writerOf={writerOf} />,
            },
            ...(withLocal || element !== undefined
              ? [
                  {
                    key: 'scope',
                    label: texts.scope,
                    cell: ({ scopeKey }: Variable) => {
                      if (scopeKey === processInstanceKey) return <span class="muted">{texts.instanceScope}</span>;
                      const scope = scopes.get(scopeKey);
                      return scope?.name ?? scope?.elementId ?? scopeKey;
                    },
                  },
                ]
              : []),
            {
              key: 'at',
              label: texts.changed,
              cell: (variable) => (
                <div class="variable__change">
                  <time dateTime={variable.at}>{dateTime(variable.at)}</time>
                  <span class="variable__label muted">{writerOf(variable)}</span>
                </div>
              ),
            },
          ]}
        />
      )}
    </>
  );
}

type WriterOf = (version: Pick<Variable, 'writer'>) => string | null;

function Value({ variable, writerOf }: { variable: Variable; writerOf: WriterOf }) {
  const texts = useTexts(instanceTexts);
  const { dateTime } = useFormats();
  const { value, masked, truncated, history } = variable;
  if (masked) return <span title={texts.maskedHint}>▒▒▒ {truncated ? `${texts.masked}, ${texts.truncated}` : texts.masked}</span>;
  return (
    <>
      <span class="mono variable__value">{JSON.stringify(value)}</span>
      {history.length > 0 && (
        <details>
          <summary class="muted">{texts.earlier(history.length)}</summary>
          <ol class="variable__history">
            {history.map((version) => (
              <li key={version.at}>
                <time dateTime={version.at}>{dateTime(version.at)}</time>{' '}
                <span class="mono">{version.truncated ? texts.truncated : JSON.stringify(version.value)}</span>{' '}
                <span class="muted">{writerOf(version)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
