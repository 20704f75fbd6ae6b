import { Link } from 'wouter-preact';
import type { z } from 'zod';
import { caseDetailSchema } from '../../../src/contracts/case.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useCurrentInView } from '../../shared/ui/use-current-in-view.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { useSession } from '../../shared/session/session-provider.tsx';
import { ErrorState, NotFound, Skeleton } from '../../shared/ui/states.tsx';
import { Consents } from '../consents/consents.tsx';
import { Counselling } from '../counselling/counselling.tsx';
import { Documents } from '../documents/documents.tsx';
import { DutyReports } from '../duty-reports/duty-reports.tsx';
import { Facts } from '../facts/facts.tsx';
import { Notes } from '../notes/notes.tsx';
import { Processes } from '../processes/processes.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { CaseHead } from './case-head.tsx';
import { DeadlinesBlock } from './deadlines-block.tsx';
import './case-page.css';
import { OpenWork } from './open-work.tsx';
import { PurposesProvider } from './purposes.tsx';
import { casePageTexts } from './texts.ts';

export type CaseDetail = z.output<typeof caseDetailSchema>;

const sections = ['overview', 'processes', 'documents', 'notes', 'consents', 'counselling', 'transmissions'] as const;
type Section = (typeof sections)[number];
const paneFilter = ['pane'] as const;

interface Props {
  caseId: string;
  section: string;
}

export function CasePage({ caseId, section: wanted }: Props) {
  const texts = useTexts(casePageTexts);
  const { actor } = useSession();
  const detail = useRead(`/cases/${caseId}`, caseDetailSchema);
  usePageTitle(texts.pageTitle(detail.data?.caseNumber ?? ''));

  const mayWrite = actor.departments.some((department) => department !== 'stab');
  const socialWork = actor.departments.includes('fsa');
  const mayOpen: Partial<Record<Section, boolean>> = {
    notes: mayWrite,
    consents: socialWork || actor.departments.includes('sc'),
    counselling: socialWork,
    transmissions: mayWrite || actor.groups.includes('unit-head'),
  };
  const open = sections.filter((section) => mayOpen[section] ?? true);
  // Whoever follows a link to consents that are not theirs to see is told who sees them.
  const section = wanted === 'consents' ? wanted : open.find((one) => one === wanted);
  if (detail.isPending) return <Skeleton lines={12} />;
  if (detail.isError) return <ErrorState error={detail.error} onRetry={() => void detail.refetch()} page />;
  if (section === undefined) return <NotFound page />;
  return (
    <PurposesProvider>
      <div class="case-page">
        <CaseHead detail={detail.data} mayRaise={mayWrite} />
        <Sections caseId={caseId} sections={open} current={section} detail={detail.data} />
        <div class="case-page__body">
          {section === 'overview' && <Overview caseId={caseId} />}
          {section === 'processes' && <Processes detail={detail.data} />}
          {section === 'documents' && <Documents caseId={caseId} />}
          {section === 'notes' && <Notes caseId={caseId} />}
          {section === 'consents' && <Consents caseId={caseId} />}
          {section === 'counselling' && <Counselling caseId={caseId} />}
          {section === 'transmissions' && <DutyReports caseId={caseId} />}
        </div>
      </div>
    </PurposesProvider>
  );
}

function Overview({ caseId }: { caseId: string }) {
  const texts = useTexts(casePageTexts);
  const [filters, change] = useAddressFilters(paneFilter);
  const pane = filters.pane === 'timeline' ? 'timeline' : 'facts';
  return (
    <>
      <div class="case-page__panes" role="group" aria-label={texts.panes}>
        {(['facts', 'timeline'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={pane === one} onClick={() => change({ pane: one }, true)}>
            {texts[one]}
          </button>
        ))}
      </div>
      <div class={`case-page__overview case-page__overview--${pane}`}>
        <Timeline caseId={caseId} />
        <div class="case-page__side">
          <OpenWork caseId={caseId} />
          <DeadlinesBlock caseId={caseId} />
          <Facts caseId={caseId} />
        </div>
      </div>
    </>
  );
}

interface SectionsProps {
  caseId: string;
  sections: readonly Section[];
  current: Section;
  detail: CaseDetail;
}

function Sections({ caseId, sections: shown, current, detail }: SectionsProps) {
  const texts = useTexts(casePageTexts);
  const row = useCurrentInView<HTMLElement>(current);
  const counts: Partial<Record<Section, number>> = {
    processes: detail.processInstances.length,
    documents: detail.documentCount,
  };
  return (
    <nav ref={row} class="case-page__sections" aria-label={texts.sectionsLabel}>
      <ul>
        {shown.map((section) => (
          <li key={section}>
            <Link
              href={section === 'overview' ? `/${caseId}` : `/${caseId}/${section}`}
              aria-current={section === current ? 'page' : undefined}
            >
              {texts.sections[section]}
              {counts[section] !== undefined && <span class="case-page__count">{counts[section]}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
