import { Link } from 'wouter-preact';
import type { TimelineEntry } from '../../../src/contracts/case.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { catalogueLabel } from '../../shared/facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import type { Language } from '../../shared/language/language.ts';
import { DepartmentChip, useNames, useOrganisation } from '../../shared/organisation.tsx';
import { usePeople } from '../../shared/people.ts';
import { timelineTexts } from './texts.ts';

interface Props {
  entry: TimelineEntry;
  caseId: string;
}

export function Entry({ entry, caseId }: Props) {
  const formats = useFormats();
  const nameOf = usePeople();
  const acted = entry.by !== null && !entry.by.includes(':');
  return (
    <li class={`timeline__entry timeline__entry--${entry.kind.toLowerCase().replace('_', '-')}`}>
      <time class="timeline__time" dateTime={entry.at}>
        {formats.time(entry.at)}
      </time>
      <div class="timeline__what">
        <span class="timeline__kind">
          <KindOf entry={entry} />
          {acted && ` · ${nameOf(entry.by)}`}
        </span>
        <Title entry={entry} caseId={caseId} />
        <HandOver entry={entry} />
        <FollowUp entry={entry} />
      </div>
      <span class="timeline__departments">
        {entry.departments.map((department) => (
          <DepartmentChip key={department} department={department} />
        ))}
      </span>
    </li>
  );
}

function KindOf({ entry: { kind, details } }: { entry: TimelineEntry }) {
  const texts = useTexts(timelineTexts);
  if (details.state === 'CANCELED') return <>{kind === 'PROCESS_ENDED' ? texts.processCanceled : texts.taskCanceled}</>;
  if (kind === 'DUTY_REPORT') return <>{texts.dutyReport[String(details.state)] ?? texts.kinds[kind]}</>;
  if (details.kind === 'TAKEN_BACK') return <>{texts.takenBack}</>;
  return <>{details.kind === 'RETURN' ? texts.returned : texts.kinds[kind]}</>;
}

function Title({ entry: { kind, title, refId, details }, caseId }: Props) {
  const texts = useTexts(timelineTexts);
  const { language } = useLanguage();
  switch (kind) {
    case 'TASK_CREATED':
    case 'TASK_ENDED':
    case 'HAND_OVER':
    case 'FOLLOW_UP':
      return title === null ? <span class="muted">{texts.otherTask}</span> : <Link href={`~/tasks/${refId}`}>{title}</Link>;
    case 'DOCUMENT':
      return <Link href={`/${caseId}/documents?document=${refId}`}>{title}</Link>;
    case 'CONFLICT_RAISED':
    case 'CONFLICT_DECIDED':
      return <Link href={`~/conflicts/${refId}`}>{catalogueLabel('conflictType', title ?? '', language)}</Link>;
    case 'DUTY_REPORT':
      return <Link href={`/${caseId}/transmissions`}>{title}</Link>;
    case 'FIELDS_CHANGED':
      return <span class="timeline__text">{fieldLabels(details.keys, language) ?? title}</span>;
    default:
      return <span class="timeline__text">{title}</span>;
  }
}

/** The entry itself brings German labels only. */
function fieldLabels(keys: unknown, language: Language): string | null {
  if (!Array.isArray(keys)) return null;
  return keys.map((key) => fieldCatalogue.get(String(key))?.label[language] ?? String(key)).join(', ');
}

function HandOver({ entry: { kind, details } }: { entry: TimelineEntry }) {
  const texts = useTexts(timelineTexts);
  const names = useNames();
  const { data: organisation } = useOrganisation();
  if (kind !== 'HAND_OVER') return null;
  const side = (groups: unknown) => {
    const keys = Array.isArray(groups) ? groups.map(String) : [];
    const departments = keys.flatMap((key) => organisation?.groups.find((group) => group.key === key)?.department ?? []);
    return [...new Set(departments)].map(names.department).join(', ');
  };
  return (
    <span class="timeline__text">
      {texts.fromTo(side(details.fromGroups), side(details.toGroups))}
      {typeof details.note === 'string' && `: ${texts.quoted(details.note)}`}
    </span>
  );
}

function FollowUp({ entry: { kind, details } }: { entry: TimelineEntry }) {
  const texts = useTexts(timelineTexts);
  const formats = useFormats();
  if (kind !== 'FOLLOW_UP') return null;
  return (
    <span class="timeline__text">
      {typeof details.followUpDate === 'string' ? texts.putOff(formats.date(details.followUpDate)) : texts.putOffEnded}
      {typeof details.note === 'string' && `: ${texts.quoted(details.note)}`}
    </span>
  );
}
