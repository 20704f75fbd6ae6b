/**
 * What differs from municipality to municipality: its name on notices, its courts, its account, its area. docs/operations.md shows
 * a complete file, and a test reads that one.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { officeSchema, sampleOffice } from '../workers/index.ts';
import { ibanSchema } from './contracts/iban.ts';
import { federalPostingRules } from './deadlines/posting.ts';
import { states } from './deadlines/working-days.ts';
import { StartupError } from './embedded/index.ts';

const municipalitySchema = z.strictObject({
  /** What stands on notices. */
  office: officeSchema,
  /**
   * Names of areas that are one's own as a residence obligation writes them: municipality, district, state. Whoever is obliged to
   * live elsewhere is a case of another authority (AsylbLG § 10a).
   */
  ownAreas: z.array(z.string().min(1)).min(1),
  /** The account that benefits are paid from, as it stands in payment files; 70 characters are what SEPA takes. */
  payer: z.strictObject({ name: z.string().min(1).max(70), iban: ibanSchema }),
  /** The days on which no deadline ends. */
  holidays: z.strictObject({
    /** The state whose holidays apply. */
    state: z.enum(states),
    /** Holidays of this place alone or of one year alone: `2028-06-17`, or `--08-08` for every year. */
    added: z
      .array(z.strictObject({ date: z.string().regex(/^(\d{4}|-)-\d{2}-\d{2}$/), name: z.string().min(1).max(60) }))
      .default([]),
    /** Holidays of the state that are none here, by their name in feiertagejs. */
    left: z.array(z.string().min(1).max(60)).default([]),
  }),
  /** When a posted notice counts as made known, newest rule first; for a state whose own act differs from VwVfG 41(2). */
  postingRules: z
    .array(z.strictObject({ from: z.iso.date(), days: z.int().min(1).max(10), legalBasis: z.string().min(1).max(120) }))
    .min(1)
    .default([...federalPostingRules]),
});
export type Municipality = z.infer<typeof municipalitySchema>;

/** The fictional town of the demo cases. */
const sampleMunicipality: Municipality = {
  office: sampleOffice,
  ownAreas: ['Musterstadt', 'Stadt Musterstadt', 'Kreis Musterland', 'Nordrhein-Westfalen'],
  payer: { name: 'Stadtkasse Musterstadt', iban: 'DE89370400440532013000' },
  holidays: { state: 'NW', added: [], left: [] },
  postingRules: [...federalPostingRules],
};

/**
 * @param file absolute path of the JSON; null means the sample, which production refuses
 * @throws StartupError naming the file and every field that is missing or wrong
 */
export function readMunicipality(file: string | null): Municipality {
  if (file === null) return sampleMunicipality;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartupError(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = municipalitySchema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new StartupError(`${file} does not describe a municipality:\n${z.prettifyError(parsed.error)}`);
}
