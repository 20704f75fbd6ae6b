import { Link } from 'wouter-preact';
import { caseFieldsSchema, caseProgressSchema } from '../../../src/contracts/case.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { valueText } from '../../shared/facts/value-text.ts';
import { calendarDaysBetween } from '../../shared/language/formats.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { usePurposes } from './purposes.tsx';
import type { CaseDetail } from './case-page.tsx';
import { casePageTexts } from './texts.ts';

const urgentKinds = { TODAY: 'danger', TWO_DAYS: 'warning', FIVE_DAYS: 'neutral', TEN_DAYS: 'neutral' } as const;

export function CaseHead({ detail, mayRaise }: { detail: CaseDetail; mayRaise: boolean }) {
  const texts = useTexts(casePageTexts);
  const formats = useFormats();
  const { data: progress } = useRead(`/cases/${detail.caseId}/progress`, caseProgressSchema);
  const urgency = progress?.urgency as keyof typeof urgentKinds | null | undefined;
  const frozen = detail.frozenBy.length;
  return (
    <header class="case-page__head">
      <nav aria-label={texts.back}>
        <BackLink href="/">{texts.back}</BackLink>
      </nav>
      <div class="case-page__title">
        <h1>{detail.personName ?? detail.caseNumber}</h1>
        <span class="muted">
          {detail.personName === null ? texts.hidden : detail.caseNumber} · {texts.opened} {formats.shortDate(detail.openedAt)}
          {detail.closedAt !== null && ` · ${texts.closed} ${formats.shortDate(detail.closedAt)}`}
        </span>
        <div class="case-page__actions">
          {detail.personName !== null && <Link href={`/persons/${detail.personId}`}>{texts.personPage}</Link>}
          {mayRaise && detail.closedAt === null && (
            <Link class="button button--secondary" href={`~/conflicts/new?caseId=${detail.caseId}`}>
              {texts.raise}
            </Link>
          )}
        </div>
      </div>
      <dl class="case-page__summary">
        <div>
          <dt>{texts.status}</dt>
          <dd>
            <Status detail={detail} />
          </dd>
        </div>
        <div>
          <dt>{texts.urgency}</dt>
          <dd>
            {urgency === null || urgency === undefined ? (
              texts.noUrgency
            ) : (
              <Badge kind={urgentKinds[urgency]}>{texts.urgencies[urgency]}</Badge>
            )}
          </dd>
        </div>
        <div>
          <dt>{texts.conflicts}</dt>
          <dd>
            {frozen === 0 ? (
              texts.noConflict
            ) : (
              <Link href={frozen === 1 ? `~/conflicts/${detail.frozenBy[0]}` : `~/conflicts?caseId=${detail.caseId}`}>
                {texts.onHold(frozen)}
              </Link>
            )}
          </dd>
        </div>
      </dl>
    </header>
  );
}

/** The status is protected: it shows once a purpose has been stated, here as everywhere. */
function Status({ detail }: { detail: CaseDetail }) {
  const texts = useTexts(casePageTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const purpose = usePurposes().purposeOf('STATUS');
  const path = address(`/cases/${detail.caseId}/fields`, { dataClass: 'STATUS', purpose });
  const { data } = useRead(path, caseFieldsSchema, { enabled: purpose !== null });
  if (!detail.dataClasses.some(({ dataClass }) => dataClass === 'STATUS')) return <>{texts.statusNotPermitted}</>;
  if (purpose === null) return <a href="#class-STATUS">{texts.statusHidden}</a>;
  if (data === undefined) return <>…</>;
  const valueOf = (key: string) => data.items.find((item) => item.key === key)?.value;
  const code = valueOf('statusCode');
  if (code === undefined) return <>{texts.statusUnknown}</>;
  const until = valueOf('statusValidUntil');
  const days = typeof until === 'string' ? calendarDaysBetween(Date.now(), Date.parse(until)) : null;
  return (
    <span class="case-file__row">
      {valueText(fieldCatalogue.get('statusCode'), code, language, formats)}
      {typeof until === 'string' && days !== null && (
        <Badge kind={days < 0 ? 'danger' : days <= 14 ? 'warning' : 'neutral'}>
          {days < 0 ? texts.statusExpired(formats.shortDate(until)) : texts.statusUntil(formats.shortDate(until))}
        </Badge>
      )}
    </span>
  );
}
