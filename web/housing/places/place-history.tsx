import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { Table } from '../../shared/ui/table.tsx';
import { housingTexts } from '../texts.ts';
import type { PlaceDetail } from './place-form.tsx';

type Entry = PlaceDetail['history'][number];

/** Who changed what, when and why. */
export function PlaceHistory({ history }: { history: Entry[] }) {
  const texts = useTexts(housingTexts);
  const { dateTime } = useFormats();
  const nameOf = usePeople();
  const kinds: Record<string, string> = texts.kinds;
  function value(raw: Entry['changes'][number]['after']): string {
    if (typeof raw === 'boolean') return raw ? texts.yes : texts.no;
    return raw === null ? '–' : (kinds[String(raw)] ?? String(raw));
  }
  return (
    <section class="section" aria-labelledby="place-history">
      <div class="section__head">
        <h2 id="place-history">{texts.history}</h2>
      </div>
      <Table
        caption={texts.history}
        rows={history}
        keyOf={({ version }) => String(version)}
        columns={[
          { key: 'at', label: texts.at, cell: ({ at }) => dateTime(at) },
          { key: 'by', label: texts.by, cell: ({ by }) => nameOf(by) },
          { key: 'action', label: texts.action, cell: ({ action }) => texts.actions[action] },
          {
            key: 'change',
            label: texts.change,
            wide: true,
            cell: ({ action, changes, reason }) => (
              <div class="changed-values">
                {action === 'CHANGED' &&
                  changes.map(({ field, before, after }) => (
                    <span key={field}>
                      {texts.fields[field] ?? field}: {value(before)} → {value(after)}
                    </span>
                  ))}
                <span class="muted">{reason}</span>
              </div>
            ),
          },
        ]}
      />
    </section>
  );
}
