import type { z } from 'zod';
import type { auditEntrySchema } from '../../../src/contracts/audit.ts';
import { purposeLabels, type Purpose } from '../../../src/contracts/purpose.ts';
import type { CsvColumn } from '../../shared/csv.ts';
import { auditTexts } from './texts.ts';

const { actions, kinds, outcomes } = auditTexts.de;

/** For German offices, whatever language the page speaks; times as they were written, to the millisecond. */
export const auditCsv: readonly CsvColumn<z.infer<typeof auditEntrySchema>>[] = [
  { label: 'Nummer', value: ({ sequence }) => sequence },
  { label: 'Zeit (UTC)', value: ({ at }) => at },
  { label: 'Person', value: ({ actor }) => actor.name },
  { label: 'In Vertretung für', value: ({ onBehalfOf }) => onBehalfOf },
  { label: 'Vorgang', value: ({ action }) => actions[action] ?? action },
  { label: 'Gegenstand', value: ({ resource }) => kinds[resource.kind] ?? resource.kind },
  { label: 'Schlüssel', value: ({ resource }) => resource.id },
  { label: 'Akte', value: ({ caseId }) => caseId },
  { label: 'Zweck', value: ({ purpose }) => purposeText(purpose) },
  { label: 'Ausgang', value: ({ outcome }) => outcomes[outcome] },
  { label: 'Einzelheiten', value: ({ details }) => JSON.stringify(details) },
  { label: 'Prüfsumme', value: ({ hash }) => hash },
];

function purposeText(purpose: string | null): string | null {
  if (purpose === null) return null;
  return purpose in purposeLabels ? purposeLabels[purpose as Purpose].de : purpose;
}
