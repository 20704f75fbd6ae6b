/** Every letter with the version that applies: what waits for the reader first, then one's own department. */
import { Link } from 'wouter-preact';
import { templateListSchema, type TemplateSummary } from '../../src/contracts/notice-template.ts';
import { useRead } from '../shared/api/queries.ts';
import { useFormats, useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { DepartmentChip } from '../shared/organisation.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { Badge } from '../shared/ui/badge.tsx';
import { PageHead } from '../shared/ui/page-head.tsx';
import { ErrorState, Skeleton } from '../shared/ui/states.tsx';
import { Table } from '../shared/ui/table.tsx';
import { templateTexts } from './texts.ts';

export function TemplateListPage() {
  const texts = useTexts(templateTexts);
  const { language } = useLanguage();
  const { data, error, refetch } = useRead('/notice-templates', templateListSchema);
  usePageTitle(texts.title);
  if (data === undefined) {
    return error === null ? <Skeleton lines={12} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  const rows = [...data.items].sort(
    (a, b) => Number(b.mayRelease) - Number(a.mayRelease) || Number(b.mayEdit) - Number(a.mayEdit),
  );
  const waiting = data.items.filter(({ open }) => open?.state === 'IN_REVIEW');
  const own = waiting.filter(({ mayRelease }) => mayRelease);
  return (
    <div class="page">
      <PageHead title={texts.title} text={texts.what}>
        {waiting.length > 0 && <Badge kind="warning">{texts.waiting(waiting.length, own.length)}</Badge>}
      </PageHead>
      <Table
        caption={texts.title}
        rows={rows}
        keyOf={({ noticeKind }) => noticeKind}
        columns={[
          {
            key: 'letter',
            label: texts.letter,
            cell: ({ noticeKind, label }) => <Link href={`/${noticeKind}`}>{label[language]}</Link>,
          },
          { key: 'department', label: texts.department, cell: (row) => <DepartmentChip department={row.department} /> },
          { key: 'running', label: texts.running, cell: (row) => <Running template={row} /> },
          {
            key: 'open',
            label: texts.open,
            cell: (row) => (row.open === null ? texts.nothingOpen : <Open open={row.open} />),
          },
        ]}
      />
    </div>
  );
}

export function Running({ template: { runningVersion, runningSince, upcoming } }: { template: TemplateSummary }) {
  const texts = useTexts(templateTexts);
  const { date } = useFormats();
  const running = runningSince === null ? texts.shipped : texts.since(runningVersion, date(runningSince));
  return <>{upcoming === null ? running : `${running}; ${texts.upcoming(upcoming.version, date(upcoming.validFrom))}`}</>;
}

function Open({ open }: { open: NonNullable<TemplateSummary['open']> }) {
  const texts = useTexts(templateTexts);
  return (
    <>
      <Badge kind={open.state === 'IN_REVIEW' ? 'warning' : 'info'}>{texts.states[open.state]}</Badge> {texts.by(open.by)}
    </>
  );
}
