/** What an entry of a case's timeline says, in words; where it stands is up to the page. */
import { Link } from 'wouter-preact';
import type { TimelineEntry } from '../../../src/contracts/case.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { catalogueLabel } from '../facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../language/language-provider.tsx';
import type { Language } from '../language/language.ts';
import { useNames, useOrganisation } from '../organisation.tsx';
import './entry-parts.css';
import { entryTexts } from './texts.ts';

interface Props {
  entry: TimelineEntry;
  caseId: string;
}

export function KindOf({ entry: { kind, details } }: { entry: TimelineEntry }) {
  const texts = useTexts(entryTexts);
  if (details.state === 'CANCELED') return <>{kind === 'PROCESS_ENDED' ? texts.processCanceled : texts.taskCanceled}</>;
  if (kind === 'DUTY_REPORT') return <>{texts.dutyReport[String(details.state)] ?? texts.kinds[kind]}</>;
  if (details.kind === 'TAKEN_BACK') return <>{texts.takenBack}</>;
  return <>{details.kind === 'RETURN' ? texts.returned : texts.kinds[kind]}</>;
}

export function Title({ entry: { kind, title, refId, details }, caseId }: Props) {
  const texts = useTexts(entryTexts);
  const { language } = useLanguage();
  switch (kind) {
    case 'TASK_CREATED':
    case 'TASK_ENDED':
    case 'HAND_OVER':
    case 'FOLLOW_UP':
      return title === null ? <span class="muted">{texts.otherTask}</span> : <Link href={`~/tasks/${refId}`}>{title}</Link>;
    case 'DOCUMENT':
      return <Link href={`~/cases/${caseId}/documents?document=${refId}`}>{title}</Link>;
    case 'CONFLICT_RAISED':
    case 'CONFLICT_DECIDED':
      return <Link href={`~/conflicts/${refId}`}>{catalogueLabel('conflictType', title ?? '', language)}</Link>;
    case 'DUTY_REPORT':
      return <Link href={`~/cases/${caseId}/transmissions`}>{title}</Link>;
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

export function HandOver({ entry: { kind, details } }: { entry: TimelineEntry }) {
  const texts = useTexts(entryTexts);
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

export function FollowUp({ entry: { kind, details } }: { entry: TimelineEntry }) {
  const texts = useTexts(entryTexts);
  const formats = useFormats();
  if (kind !== 'FOLLOW_UP') return null;
  return (
    <span class="timeline__text">
      {typeof details.followUpDate === 'string' ? texts.putOff(formats.date(details.followUpDate)) : texts.putOffEnded}
      {typeof details.note === 'string' && `: ${texts.quoted(details.note)}`}
    </span>
  );
}
