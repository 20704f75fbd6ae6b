import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Table } from '../../shared/ui/table.tsx';
import type { FormSchema } from '../../adapters/form-js/form-schema.ts';
import { typedKeys } from '../../adapters/form-js/form-schema.ts';
import { compareDrafts } from './draft-difference.ts';
import { entryTexts } from './entry-text.ts';
import { taskTexts } from './texts.ts';

interface Props {
  schema: FormSchema;
  here: Record<string, unknown>;
  there: Record<string, unknown>;
  onKeep: () => void;
  onTake: () => void;
}

export const yesNo = { de: { yes: 'ja', no: 'nein' }, en: { yes: 'yes', no: 'no' } };

/** Both versions of what one person typed in two places, side by side. */
export function DraftConflict({ schema, here, there, onKeep, onTake }: Props) {
  const texts = useTexts(taskTexts);
  const { language } = useLanguage();
  const words = entryTexts(schema, yesNo[language]);
  const differences = compareDrafts(here, there, typedKeys(schema.components));
  return (
    <section class="draft-conflict" role="alert" aria-label={texts.draft.conflictTitle}>
      <h3>{texts.draft.conflictTitle}</h3>
      <p>{texts.draft.conflict}</p>
      {differences.length === 0 ? (
        <p class="muted">{texts.draft.same}</p>
      ) : (
        <Table
          caption={texts.draft.conflictTitle}
          keyOf={({ key }) => key}
          rows={differences}
          columns={[
            { key: 'field', label: texts.draft.field, cell: ({ key }) => words.label(key) },
            { key: 'here', label: texts.draft.here, cell: (row) => words.text(row.key, row.here), wide: true },
            { key: 'there', label: texts.draft.there, cell: (row) => words.text(row.key, row.there), wide: true },
          ]}
        />
      )}
      <div class="task__buttons">
        <Button kind="primary" onClick={onKeep}>
          {texts.draft.keepHere}
        </Button>
        <Button onClick={onTake}>{texts.draft.takeThere}</Button>
      </div>
    </section>
  );
}
