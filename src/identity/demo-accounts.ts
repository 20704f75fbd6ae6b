import type { Accounts } from './accounts.ts';
import { hashPassword } from './passwords.ts';

/** Known to everybody: exists only where the configuration allows demo accounts, which is on the loopback address. */
export const demoPassword = 'lotse-demo-2026';

/** One invented person per candidate group and role; two who draw, for four eyes. */
export const demoPeople: readonly { login: string; displayName: string; groups: string[] }[] = [
  { login: 'nina.beispiel', displayName: 'Nina Beispiel', groups: ['sc-agent'] },
  { login: 'omar.muster', displayName: 'Omar Muster', groups: ['sc-lead'] },
  { login: 'anna.amtlich', displayName: 'Anna Amtlich', groups: ['abh-clerk'] },
  { login: 'rolf.rueckkehr', displayName: 'Rolf Rückkehr', groups: ['abh-return'] },
  { login: 'lena.leitfaden', displayName: 'Lena Leitfaden', groups: ['abh-lead'] },
  { login: 'berta.bescheid', displayName: 'Berta Bescheid', groups: ['lst-clerk'] },
  { login: 'kemal.kasse', displayName: 'Kemal Kasse', groups: ['lst-pay'] },
  { login: 'vera.vierauge', displayName: 'Vera Vierauge', groups: ['lst-lead'] },
  { login: 'selma.sozial', displayName: 'Selma Sozial', groups: ['fsa-worker'] },
  { login: 'tom.teamleitung', displayName: 'Tom Teamleitung', groups: ['fsa-lead'] },
  { login: 'uwe.unterkunft', displayName: 'Uwe Unterkunft', groups: ['unt-clerk'] },
  { login: 'hanna.hausdienst', displayName: 'Hanna Hausdienst', groups: ['unt-site'] },
  { login: 'stefan.steuer', displayName: 'Stefan Steuer', groups: ['stab-steering'] },
  { login: 'nora.netzwerk', displayName: 'Nora Netzwerk', groups: ['stab-network'] },
  { login: 'jana.jurist', displayName: 'Jana Jurist', groups: ['legal'] },
  { login: 'paula.prozess', displayName: 'Paula Prozess', groups: ['process-designer'] },
  { login: 'mona.modell', displayName: 'Mona Modell', groups: ['process-designer'] },
  { login: 'adam.admin', displayName: 'Adam Admin', groups: ['admin'] },
  { login: 'dora.datenschutz', displayName: 'Dora Datenschutz', groups: ['dpo'] },
  { login: 'ulrike.unitleitung', displayName: 'Ulrike Unitleitung', groups: ['unit-head'] },
];

/** Adds the demo accounts that are missing; changed ones stay as they are. */
export async function seedDemoAccounts(accounts: Accounts): Promise<void> {
  const known = new Set((await accounts.list()).map(({ login }) => login));
  const missing = demoPeople.filter(({ login }) => !known.has(login));
  await Promise.all(
    missing.map(async (person) => accounts.create({ ...person, demo: true, passwordHash: await hashPassword(demoPassword) })),
  );
}
