/** What the data protection officer opens. */
import type { OnePage } from './page.ts';

export const auditPages: OnePage[] = [
  { page: 'audit log', path: '/audit', heading: ['Protokoll', 'Audit log'] },
  { page: 'audit log, narrowed', path: '/audit?outcome=DENIED&resourceKind=case', heading: ['Protokoll', 'Audit log'] },
];
