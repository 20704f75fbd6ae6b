/** Columns of the lists of the overview as files; they are for German offices, whatever language the page speaks. */
import type { OperationsOverview } from '../../../src/contracts/operations.ts';
import type { CsvColumn } from '../../shared/csv.ts';
import { createFormats } from '../../shared/language/formats.ts';
import type { versionsInUse } from './versions-in-use.ts';

const { dateTime } = createFormats('de');

export const versionCsv: readonly CsvColumn<ReturnType<typeof versionsInUse>[number]>[] = [
  { label: 'Prozess', value: ({ name }) => name },
  { label: 'Version', value: ({ version }) => version },
  { label: 'laufen', value: ({ running }) => running },
  { label: 'gestört', value: ({ withIncident }) => withIncident },
];

/** @param nameOf name of a department by its key */
export function backlogCsv(nameOf: (key: string) => string): readonly CsvColumn<OperationsOverview['backlog'][number]>[] {
  return [
    { label: 'Fachbereich', value: ({ department }) => nameOf(department) },
    { label: 'offen', value: ({ open }) => open },
    { label: 'frei', value: ({ unassigned }) => unassigned },
    { label: 'überfällig', value: ({ overdue }) => overdue },
    { label: 'bis morgen', value: ({ dueSoon }) => dueSoon },
  ];
}

/** The tasks that the overview names: those that end first. @param nameOf name of a department by its key */
export function atRiskCsv(nameOf: (key: string) => string): readonly CsvColumn<OperationsOverview['atRisk'][number]>[] {
  return [
    { label: 'Frist', value: ({ dueAt }) => dateTime(dueAt) },
    { label: 'Aufgabe', value: ({ elementName }) => elementName },
    { label: 'Prozess', value: ({ processName }) => processName },
    { label: 'Prozesslauf', value: ({ processInstanceKey }) => processInstanceKey },
    { label: 'Fachbereiche', value: ({ departments }) => departments.map(nameOf).join(', ') },
    { label: 'Übernommen', value: ({ assigned }) => (assigned ? 'ja' : 'nein') },
  ];
}

/** @param nameOf name of a department by its key */
export function legalDeadlineCsv(nameOf: (key: string) => string): readonly CsvColumn<OperationsOverview['deadlines'][number]>[] {
  return [
    { label: 'Fachbereich', value: ({ department }) => nameOf(department) },
    { label: 'enden bald', value: ({ warned }) => warned },
    { label: 'verstrichen', value: ({ overdue }) => overdue },
  ];
}
