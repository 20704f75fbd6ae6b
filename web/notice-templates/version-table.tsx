/** The versions of a letter, the newest first. */
import type { TemplateDetail, TemplateVersion } from '../../src/contracts/notice-template.ts';
import { useFormats, useTexts } from '../shared/language/language-provider.tsx';
import { Badge } from '../shared/ui/badge.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Table } from '../shared/ui/table.tsx';
import { Differences } from './differences.tsx';
import { useBegin } from './template-page.tsx';
import { templateTexts } from './texts.ts';

export function VersionTable({ template, mayRestore }: { template: TemplateDetail; mayRestore: boolean }) {
  const texts = useTexts(templateTexts);
  const { date } = useFormats();
  const { busy, begin } = useBegin(template.noticeKind);
  const released = template.versions.filter(({ state }) => state === 'RELEASED' || state === 'REPLACED');
  const name = ({ version }: TemplateVersion) =>
    version === 1 ? `${texts.version(1)} (${texts.shipped})` : texts.version(version);
  return (
    <section aria-labelledby="template-versions">
      <h2 id="template-versions">{texts.versions}</h2>
      <Table
        caption={texts.versions}
        rows={released}
        keyOf={({ version }) => String(version)}
        columns={[
          { key: 'version', label: texts.versions, cell: name },
          {
            key: 'state',
            label: texts.state,
            cell: ({ state, running }) => (
              <Badge kind={running ? 'success' : 'neutral'}>{running ? texts.running : texts.states[state]}</Badge>
            ),
          },
          { key: 'from', label: texts.validFrom, cell: ({ validFrom }) => (validFrom === null ? '–' : date(validFrom)) },
          { key: 'by', label: texts.writtenBy, cell: ({ authors }) => authors.map((author) => author.name).join(', ') || '–' },
          { key: 'released', label: texts.releasedBy, cell: ({ reviewer }) => reviewer?.name ?? '–' },
          {
            key: 'differences',
            label: texts.differences,
            wide: true,
            cell: (version) => (version.comparedWith === null ? '–' : <Differences template={template} version={version} />),
          },
          {
            key: 'restore',
            label: <span class="visually-hidden">{texts.restore}</span>,
            cell: (version) =>
              mayRestore &&
              !version.running && (
                <Button busy={busy} aria-label={texts.restoreOf(version.version)} onClick={() => void begin(version.version)}>
                  {texts.restore}
                </Button>
              ),
          },
        ]}
      />
    </section>
  );
}
