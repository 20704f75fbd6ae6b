/** Columns of the files that operators take along; the files are for German offices, whatever language the page speaks. */
import type { z } from 'zod';
import type { BatchException, batchSchema } from '../../src/contracts/batch.ts';
import type { incidentGroupSchema, incidentSchema } from '../../src/contracts/incident.ts';
import type { jobSchema } from '../../src/contracts/job.ts';
import type { OperationsOverview } from '../../src/contracts/operations.ts';
import type { processInstanceSchema } from '../../src/contracts/process-instance.ts';
import type { CsvColumn } from '../shared/csv.ts';
import { createFormats } from '../shared/language/formats.ts';
import { batchTexts } from './batches/texts.ts';
import { trendOf } from './incidents/trend.ts';
import { jobsTexts } from './jobs/texts.ts';
import { operationsTexts } from './texts.ts';

const { dateTime } = createFormats('de');
const { states, errorTypes } = operationsTexts.de;
const when = (iso: string | null) => (iso === null ? null : dateTime(iso));

export const instanceCsv: readonly CsvColumn<z.infer<typeof processInstanceSchema>>[] = [
  { label: 'Prozesslauf', value: ({ processInstanceKey }) => processInstanceKey },
  { label: 'Prozess', value: ({ processName, processDefinitionId }) => processName ?? processDefinitionId },
  { label: 'Version', value: ({ version }) => version },
  { label: 'Zustand', value: ({ state }) => states[state] },
  { label: 'Aktenzeichen', value: ({ caseNumber }) => caseNumber },
  { label: 'Beginn', value: ({ startedAt }) => when(startedAt) },
  { label: 'Ende', value: ({ endedAt }) => when(endedAt) },
  { label: 'Offene Störungen', value: ({ openIncidents }) => openIncidents },
  {
    label: 'Steht bei',
    value: ({ activeElements }) => activeElements.map(({ name, elementId }) => name ?? elementId).join(', '),
  },
  { label: 'Dringlichkeit', value: ({ urgency }) => urgency },
  { label: 'Team', value: ({ team }) => team },
  { label: 'Aufgerufen von', value: ({ parentProcessInstanceKey }) => parentProcessInstanceKey },
];

export const incidentCsv: readonly CsvColumn<z.infer<typeof incidentSchema>>[] = [
  { label: 'Störung', value: ({ incidentKey }) => incidentKey },
  { label: 'Art', value: ({ errorType }) => errorTypes[errorType] ?? errorType },
  { label: 'Meldung', value: ({ errorMessage }) => errorMessage },
  { label: 'Element', value: ({ elementName, elementId }) => elementName ?? elementId },
  { label: 'Prozess', value: ({ processDefinitionId }) => processDefinitionId },
  { label: 'Prozesslauf', value: ({ processInstanceKey }) => processInstanceKey },
  { label: 'Aktenzeichen', value: ({ caseNumber }) => caseNumber },
  { label: 'Seit', value: ({ createdAt }) => when(createdAt) },
  { label: 'Behoben', value: ({ resolvedAt }) => when(resolvedAt) },
];

export const causeCsv: readonly CsvColumn<z.infer<typeof incidentGroupSchema>>[] = [
  { label: 'Ursache', value: ({ example }) => example },
  { label: 'Art', value: ({ errorType }) => errorTypes[errorType] ?? errorType },
  { label: 'Offen', value: ({ count }) => count },
  { label: 'Neu in 24 Std.', value: ({ lastDay }) => lastDay },
  { label: 'Zuerst', value: ({ firstSeen }) => when(firstSeen) },
  { label: 'Zuletzt', value: ({ lastSeen }) => when(lastSeen) },
  { label: 'Neu in 7 Tagen', value: ({ perDay }) => trendOf(perDay).lastWeek },
  { label: 'Neu in den 7 Tagen davor', value: ({ perDay }) => trendOf(perDay).weekBefore },
  {
    label: 'Wo',
    value: ({ places }) =>
      places.map(({ processDefinitionId, elementId, count }) => `${processDefinitionId} ${elementId}: ${count}`).join(', '),
  },
  { label: 'Kümmert sich', value: ({ care }) => care.owner?.name },
  { label: 'Notiz', value: ({ care }) => care.note },
];

export const jobCsv: readonly CsvColumn<z.infer<typeof jobSchema>>[] = [
  { label: 'Schritt', value: ({ jobKey }) => jobKey },
  { label: 'Art', value: ({ type }) => type },
  { label: 'Zustand', value: ({ state }) => state },
  { label: 'Versuche', value: ({ retries }) => retries },
  { label: 'Programm', value: ({ worker }) => worker },
  { label: 'Meldung', value: ({ errorMessage, errorCode }) => errorMessage ?? errorCode },
  { label: 'Element', value: ({ elementId }) => elementId },
  { label: 'Prozess', value: ({ processDefinitionId }) => processDefinitionId },
  { label: 'Prozesslauf', value: ({ processInstanceKey }) => processInstanceKey },
  { label: 'Entstanden', value: ({ createdAt }) => when(createdAt) },
  { label: 'Geändert', value: ({ updatedAt }) => when(updatedAt) },
  { label: 'Ende', value: ({ endedAt }) => when(endedAt) },
];

/** @param nameOf name of a process by its id */
export function jobTypeCsv(
  nameOf: (processDefinitionId: string) => string,
): readonly CsvColumn<OperationsOverview['jobTypes'][number]>[] {
  return [
    { label: 'Art', value: ({ type }) => type },
    { label: 'Programm', value: ({ worker }) => jobsTexts.de.workers[worker] },
    { label: 'Prozesse', value: ({ processDefinitionIds }) => processDefinitionIds.map(nameOf).join(', ') },
    { label: 'Offen', value: ({ open }) => open },
    { label: 'Ohne Versuche', value: ({ exhausted }) => exhausted },
    { label: 'Ältester offener', value: ({ oldestOpenAt }) => when(oldestOpenAt) },
  ];
}

export const batchCsv: readonly CsvColumn<z.infer<typeof batchSchema>>[] = [
  { label: 'Kennung', value: ({ batchId }) => batchId },
  { label: 'Aktion', value: ({ kind }) => batchTexts.de.kinds[kind] },
  { label: 'Zustand', value: ({ state }) => batchTexts.de.states[state] },
  { label: 'Anzahl', value: ({ total }) => total },
  { label: 'Erledigt', value: ({ done }) => done },
  { label: 'Übersprungen', value: ({ skipped }) => skipped },
  { label: 'Nicht gelungen', value: ({ failed }) => failed },
  { label: 'Begründung', value: ({ reason }) => reason },
  { label: 'Gestartet von', value: ({ by }) => by.name },
  { label: 'Beginn', value: ({ startedAt }) => when(startedAt) },
  { label: 'Ende', value: ({ endedAt }) => when(endedAt) },
];

export const batchExceptionCsv: readonly CsvColumn<BatchException>[] = [
  { label: 'Prozesslauf', value: ({ processInstanceKey }) => processInstanceKey },
  { label: 'Schlüssel', value: ({ key }) => key },
  { label: 'Ergebnis', value: ({ outcome }) => batchTexts.de.outcomes[outcome] },
  { label: 'Warum', value: ({ message }) => message.de },
];
