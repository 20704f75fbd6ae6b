import { useState } from 'preact/hooks';
import { type DutyReportEntry, dutyReportSchema } from '../../../src/contracts/duty-report.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip } from '../../shared/organisation.tsx';
import { usePeople } from '../../shared/people.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { type CircumstanceField, circumstanceFields, isDay } from './circumstance-fields.ts';
import { dutyReportTexts } from './texts.ts';

const badges = { PROPOSED: 'warning', SENT: 'neutral', REFUSED: 'neutral', ACKNOWLEDGED: 'success' } as const;

export function Report({ caseId, report }: { caseId: string; report: DutyReportEntry }) {
  const texts = useTexts(dutyReportTexts);
  const formats = useFormats();
  const notices = useNotices();
  const [deciding, setDeciding] = useState<'release' | 'refuse' | null>(null);
  const path = `/cases/${caseId}/duty-reports/${report.dutyReportId}`;
  const { circumstance } = report;
  const said = circumstance as Partial<Record<CircumstanceField, string>>;
  const details = circumstanceFields[circumstance.kind].map((field: CircumstanceField) => {
    const value = said[field] ?? '';
    return { label: texts.circumstance[field], value: isDay(field) ? formats.date(value) : value };
  });
  const rows = [
    { label: texts.legalBasis, value: report.legalBasis },
    { label: texts.recipient, value: texts.recipients[report.recipient] },
    { label: texts.knownOn, value: formats.date(report.knownOn) },
    ...details,
    { label: texts.facts, value: report.facts },
    ...report.statements,
    ...(report.reason === null ? [] : [{ label: texts.reason, value: report.reason }]),
    ...(report.danger === null ? [] : [{ label: texts.danger, value: report.danger }]),
  ];

  async function decide(note: string): Promise<void> {
    const release = deciding === 'release';
    await write(`${path}/decision`, dutyReportSchema, { method: 'POST', body: { release, note } });
    await refresh(`/cases/${caseId}`);
    notices.done(release ? texts.released : texts.refused);
  }

  async function acknowledge(): Promise<void> {
    try {
      await write(`${path}/acknowledgement`, dutyReportSchema, { method: 'POST' });
      await refresh(`/cases/${caseId}`);
      notices.done(texts.acknowledged);
    } catch (problem) {
      notices.problem(problem);
    }
  }

  return (
    <article class="duty-report" aria-labelledby={`report-${report.dutyReportId}`}>
      <header class="duty-reports__head">
        <h3 id={`report-${report.dutyReportId}`}>{texts.kinds[circumstance.kind]}</h3>
        <span class="case-file__row">
          <DepartmentChip department={report.department} />
          <Badge kind={badges[report.state]}>{texts.states[report.state]}</Badge>
        </span>
      </header>
      <dl class="duty-report__rows">
        {rows.map(({ label, value }) => [<dt key={`${label} label`}>{label}</dt>, <dd key={label}>{value}</dd>])}
        <Step label={texts.by} at={report.proposedAt} by={report.proposedBy} />
        <Step label={texts.decision} at={report.decidedAt} by={report.decidedBy} note={report.decisionNote} />
        <Step label={texts.acknowledgement} at={report.acknowledgedAt} by={report.acknowledgedBy} />
      </dl>
      {report.may.decide && (
        <div class="case-file__row">
          <Button kind="primary" onClick={() => setDeciding('release')}>
            {texts.release}
          </Button>
          <Button onClick={() => setDeciding('refuse')}>{texts.refuse}</Button>
        </div>
      )}
      {report.may.acknowledge && (
        <div class="case-file__row">
          <Button kind="primary" onClick={() => void acknowledge()}>
            {texts.acknowledge}
          </Button>
        </div>
      )}
      {deciding !== null && (
        <CommandDialog
          title={deciding === 'release' ? texts.releaseTitle : texts.refuseTitle}
          what={deciding === 'release' ? texts.releaseWhat : texts.refuseWhat}
          confirm={texts[deciding]}
          onConfirm={decide}
          onClose={() => setDeciding(null)}
        />
      )}
    </article>
  );
}

function Step({ label, at, by, note = null }: { label: string; at: string | null; by: string | null; note?: string | null }) {
  const formats = useFormats();
  const nameOf = usePeople();
  if (at === null) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <time dateTime={at}>{formats.dateTime(at)}</time> · {nameOf(by)}
        {note !== null && `: ${note}`}
      </dd>
    </>
  );
}
