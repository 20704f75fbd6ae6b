import type { z } from 'zod';
import type { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { usePreciseTimes } from '../precise-times.ts';
import type { ElementStatistics, Statistics } from './heat.ts';
import { processTexts } from './texts.ts';

interface Props {
  statistics: Statistics;
  definition: z.infer<typeof processDefinitionDetailSchema>;
  /** Which versions it is about, in words. */
  about: string;
}

/** The heatmap in figures, the slowest first. */
export function HeatTable({ statistics, definition, about }: Props) {
  const texts = useTexts(processTexts);
  const { number } = useFormats();
  const { took } = usePreciseTimes();
  const names = new Map([...statistics.notInShown, ...definition.elements].map(({ elementId, name }) => [elementId, name]));
  const nameOf = ({ elementId }: ElementStatistics) => names.get(elementId) ?? elementId;
  const rows = statistics.elements
    .filter(({ completed, terminated, elementId }) => completed + terminated > 0 && elementId !== definition.processDefinitionId)
    .sort((a, b) => (b.averageDurationMs ?? 0) - (a.averageDurationMs ?? 0));
  if (rows.length === 0) return null;
  return (
    <section class="section">
      <div class="section__head">
        <h2>
          {texts.durations} <span class="muted">({about})</span>
        </h2>
        <CsvButton
          name={`dauern-${definition.processDefinitionId}`}
          load={() => Promise.resolve(rows)}
          columns={[
            { label: 'Element', value: nameOf },
            { label: 'Kennung', value: ({ elementId }) => elementId },
            { label: 'Dauer im Mittel (s)', value: ({ averageDurationMs }) => seconds(averageDurationMs) },
            { label: 'Längste Dauer (s)', value: ({ longestDurationMs }) => seconds(longestDurationMs) },
            { label: 'Beendet', value: ({ completed }) => completed },
            { label: 'Abgebrochen', value: ({ terminated }) => terminated },
            { label: 'Token jetzt', value: ({ active }) => active },
            { label: 'Störungen jetzt', value: ({ incidents }) => incidents },
          ]}
        />
      </div>
      <div class="heat__table" role="region" aria-label={texts.durations} tabIndex={0}>
        <Table
          caption={texts.durations}
          rows={rows}
          keyOf={({ elementId }) => elementId}
          columns={[
            { key: 'element', label: texts.element, wide: true, cell: nameOf },
            {
              key: 'average',
              label: texts.average,
              align: 'end',
              cell: ({ averageDurationMs }) => (averageDurationMs === null ? '–' : took(averageDurationMs)),
            },
            {
              key: 'longest',
              label: texts.longest,
              align: 'end',
              cell: ({ longestDurationMs }) => (longestDurationMs === null ? '–' : took(longestDurationMs)),
            },
            { key: 'completed', label: texts.completed, align: 'end', cell: ({ completed }) => number(completed) },
            { key: 'terminated', label: texts.terminated, align: 'end', cell: ({ terminated }) => number(terminated) },
            { key: 'active', label: texts.active, align: 'end', cell: ({ active }) => number(active) },
            { key: 'incidents', label: texts.incidentsColumn, align: 'end', cell: ({ incidents }) => number(incidents) },
          ]}
        />
      </div>
    </section>
  );
}

function seconds(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms) / 1000;
}
