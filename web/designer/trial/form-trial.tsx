/** A form as it will be filled in, on data that one enters, and where each answer goes. Nothing is stored. */
import { useState } from 'preact/hooks';
import { FormView } from '../../adapters/form-js/form-view.tsx';
import { dataClassTexts } from '../../shared/facts/data-classes.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import './form-trial.css';
import { trialTexts } from './texts.ts';
import { whereValuesGo } from './where-values-go.ts';

type Data = Record<string, unknown>;

interface Props {
  title: string;
  /** The form as it is drawn now. */
  content: string;
  /** Names that the tasks with this form give to their process. */
  variables: ReadonlySet<string>;
}

function readObject(text: string): Data | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : null;
  } catch {
    return null;
  }
}

/** What the form editor writes is read anew for each trial. */
function schemaOf(content: string): unknown {
  return readObject(content) ?? {};
}

export function FormTrial({ title, content, variables }: Props) {
  const texts = useTexts(trialTexts);
  const classes = useTexts(dataClassTexts);
  const { language } = useLanguage();
  const [text, setText] = useState('{}');
  const [filled, setFilled] = useState<{ data: Data; count: number }>({ data: {}, count: 0 });
  const [data, setData] = useState<Data>({});
  const entered = readObject(text);
  const rows = whereValuesGo(content, data, variables);
  return (
    <div class="form-trial">
      <section aria-label={texts.title}>
        <FormView
          key={`${filled.count} ${content}`}
          schema={schemaOf(content)}
          data={filled.data}
          label={title}
          onOpen={setData}
          onChange={setData}
        />
      </section>
      <section class="form-trial__side" aria-label={texts.where}>
        <Field label={texts.data} hint={texts.dataHint} error={entered === null ? texts.dataInvalid : null}>
          {(control) => (
            <textarea
              {...control}
              class="form-trial__json"
              rows={4}
              spellcheck={false}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          )}
        </Field>
        <Button
          disabled={entered === null}
          onClick={() => {
            if (entered !== null) setFilled({ data: entered, count: filled.count + 1 });
          }}
        >
          {texts.fill}
        </Button>
        <h2>{texts.where}</h2>
        <table class="form-trial__table">
          <thead>
            <tr>
              <th scope="col">{texts.field}</th>
              <th scope="col">{texts.value}</th>
              <th scope="col">{texts.target}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, dataClass, isVariable, value }) => (
              <tr key={key}>
                <th scope="row">
                  {label?.[language] ?? key}
                  <code>{key}</code>
                </th>
                <td>{value === undefined || value === null || value === '' ? '–' : <code>{JSON.stringify(value)}</code>}</td>
                <td>
                  {dataClass === null ? texts.unknown : texts.caseFile(classes[dataClass].name)}
                  {isVariable && <b class="form-trial__variable">{texts.variable}</b>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
