import { Link } from 'wouter-preact';
import type { BatchPreview } from '../../../src/contracts/batch.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { Table } from '../../shared/ui/table.tsx';
import './many.css';
import { manyTexts } from './texts.ts';

/** Those that can't, and why: they stay as they are. */
export function Blocked({ preview: { total, possible, blocked } }: { preview: BatchPreview }) {
  const texts = useTexts(manyTexts);
  const { language } = useLanguage();
  const count = total - possible;
  if (count === 0) return null;
  return (
    <details class="blocked">
      <summary>{texts.blocked(count)}</summary>
      <div class="blocked__list" role="region" aria-label={texts.blocked(count)} tabIndex={0}>
        <CsvButton
          name="nicht-moeglich"
          columns={[
            { label: 'Prozesslauf', value: ({ processInstanceKey }) => processInstanceKey },
            { label: 'Aktenzeichen', value: ({ caseNumber }) => caseNumber },
            { label: 'Version', value: ({ version }) => version },
            { label: 'Warum', value: ({ problems }) => problems.map(({ message }) => message.de).join(' ') },
          ]}
          load={() => Promise.resolve(blocked)}
        />
        {count > blocked.length && <p class="muted">{texts.blockedCut(blocked.length)}</p>}
        <Table
          caption={texts.blocked(count)}
          rows={blocked}
          keyOf={({ processInstanceKey }) => processInstanceKey}
          columns={[
            {
              key: 'instance',
              label: texts.instance,
              cell: ({ processInstanceKey }) => (
                <Link class="mono" href={`/instances/${processInstanceKey}`}>
                  {processInstanceKey}
                </Link>
              ),
            },
            { key: 'case', label: texts.caseNumber, cell: ({ caseNumber }) => caseNumber ?? '–' },
            {
              key: 'why',
              label: texts.why,
              wide: true,
              cell: ({ problems }) => [...new Set(problems.map(({ message }) => message[language]))].join(' '),
            },
          ]}
        />
      </div>
    </details>
  );
}
