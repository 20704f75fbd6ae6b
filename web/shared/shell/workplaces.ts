/** Where each workplace lives. Whoever adds one adds its page in app.tsx. */
import type { Workplace } from '../../../src/contracts/session.ts';

export const workplacePaths: Readonly<Record<Workplace, string>> = {
  'service-centre': '/service-centre',
  inbox: '/tasks',
  cases: '/cases',
  conflicts: '/conflicts',
  deadlines: '/deadlines',
  benefits: '/benefits',
  housing: '/housing',
  partners: '/partners',
  letters: '/letters',
  designer: '/models',
  operations: '/operations',
  administration: '/administration',
  audit: '/audit',
};

/** What somebody sees first: their daily work. */
const homes: readonly Workplace[] = ['inbox', 'designer', 'operations', 'audit', 'cases'];

export function homeOf(workplaces: readonly Workplace[]): string | null {
  const home = homes.find((workplace) => workplaces.includes(workplace)) ?? workplaces[0];
  return home === undefined ? null : workplacePaths[home];
}
