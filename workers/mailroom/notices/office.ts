/** The authority whose name stands on a notice, and what differs between states and municipalities. */
import { z } from 'zod';

const line = z.string().trim().min(1).max(120);
const court = z.object({ name: line, address: line });

export const officeSchema = z.object({
  municipality: line,
  department: line,
  street: line,
  postcode: z.string().regex(/^[0-9]{5}$/),
  city: line,
  phone: line,
  email: z.email(),
  /** The state's act on administrative procedure as it is cited, e.g. `LVwVfG`. */
  procedureAct: line.default('VwVfG'),
  /** For benefits under the AsylbLG. */
  socialCourt: court,
  /** For housing. */
  administrativeCourt: court,
  /** Some states have abolished the objection under VwGO 68; the remedy then is an action at court. */
  objectionAbolished: z.boolean().default(false),
  /** By-laws on the use of municipal housing and its fees, as they are cited. */
  housingBylaw: line,
  feeBylaw: line,
  /** Who owns the municipal housing, for the confirmation that landlords have to give (BMG 19(3) no. 1). */
  housingOwner: line,
  /** Addresses of the sites of municipal housing, by the name of the site. */
  sites: z.record(z.string(), line),
  /** Account for fees. */
  feeAccount: z.object({ holder: line, iban: line }),
});

export type Office = z.output<typeof officeSchema>;

export const officeAddress = ({ street, postcode, city }: Office): string => `${street}, ${postcode} ${city}`;
