/** Columns of the lists of the overview as files; they are for German offices, whatever language the page speaks. */
import type { OperationsOverview } from '../../../src/contracts/operations.ts';
import type { CsvColumn } from '../../shared/csv.ts';
import type { versionsInUse } from './versions-in-use.ts';

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
