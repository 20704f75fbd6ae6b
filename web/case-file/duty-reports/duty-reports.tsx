/** What the law makes this case's departments tell others: proposed here, released by somebody else, taken note of. */
import { useState } from 'preact/hooks';
import { dutyReportListSchema } from '../../../src/contracts/duty-report.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import './duty-reports.css';
import { ProposeReport } from './propose-report.tsx';
import { Report } from './report.tsx';
import { dutyReportTexts } from './texts.ts';

export function DutyReports({ caseId }: { caseId: string }) {
  const texts = useTexts(dutyReportTexts);
  const list = useRead(`/cases/${caseId}/duty-reports`, dutyReportListSchema);
  const [proposing, setProposing] = useState(false);
  if (list.isPending) return <Skeleton lines={6} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const { items, proposable } = list.data;
  return (
    <div class="duty-reports">
      <div class="duty-reports__head">
        <h2>{texts.title}</h2>
        {proposable.kinds.length > 0 && !proposing && <Button onClick={() => setProposing(true)}>{texts.propose}</Button>}
      </div>
      <p class="muted duty-reports__intro">{texts.intro}</p>
      {proposing && <ProposeReport caseId={caseId} proposable={proposable} onDone={() => setProposing(false)} />}
      {items.length === 0 && !proposing && <EmptyState title={texts.none} text={texts.noneText} />}
      {items.length > 0 && (
        <ul class="duty-reports__list">
          {items.map((report) => (
            <li key={report.dutyReportId}>
              <Report caseId={caseId} report={report} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
