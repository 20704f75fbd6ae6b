/** What operators open: processes as they run, incidents, accounts, partners. */
import type { OnePage } from './page.ts';

const incidents: [string, string] = ['Störungen', 'Incidents'];
const benefits = 'Leistungen nach AsylbLG';

export const operationsPages: OnePage[] = [
  { page: 'operations', path: '/operations', heading: ['Betrieb', 'Operations'] },
  { page: 'process', path: '/operations/processes/benefit-application', heading: () => benefits },
  { page: 'heat', path: '/operations/processes/arrival-registration?heat=average', heading: ['Ankunft', 'Ankunft'] },
  {
    page: 'heat of all versions',
    path: ({ halted }) => `/operations/processes/${halted.processId}?version=all&heat=count`,
    heading: ({ halted }) => halted.name,
  },
  { page: 'instances', path: '/operations/instances', heading: ['Prozessläufe', 'Process instances'] },
  {
    page: 'instance',
    path: ({ person }) => `/operations/instances/${person.processInstanceKey}`,
    heading: ['Ankunft', 'Ankunft'],
  },
  {
    page: 'instance with an incident',
    path: ({ halted }) => `/operations/instances/${halted.keys.at(-1) ?? ''}?tab=incidents`,
    heading: ({ halted }) => halted.name,
  },
  {
    page: 'migration',
    path: ({ halted }) => `/operations/instances/${halted.keys.at(-1) ?? ''}/migrate`,
    heading: ({ halted }) => halted.name,
  },
  { page: 'incidents', path: '/operations/incidents', heading: incidents },
  { page: 'incidents one by one', path: '/operations/incidents?view=single', heading: incidents },
  {
    page: 'run over many incidents',
    path: ({ batchId }) => `/operations/batches/${batchId}`,
    heading: ['Viele Störungen beheben', 'Resolve many incidents'],
  },
  { page: 'batch operations', path: '/operations/batches', heading: ['Sammelaktionen', 'Batch operations'] },
  {
    page: 'instances, by any filter',
    path: '/operations/instances?state=ALL&longer=1m&where=validOn%3E2026-01-01',
    heading: ['Prozessläufe', 'Process instances'],
  },
  {
    page: 'migration of many',
    path: ({ halted }) => `/operations/instances/migrate?processDefinitionId=${halted.processId}`,
    heading: ({ halted }) => halted.name,
  },
  { page: 'jobs', path: '/operations/jobs', heading: ['Automatische Schritte', 'Jobs'] },
  { page: 'accounts', path: '/administration', heading: ['Konten', 'Accounts'] },
  { page: 'new account', path: '/administration/accounts/new', heading: ['Neues Konto', 'New account'] },
  { page: 'account', path: ({ clerkId }) => `/administration/accounts/${clerkId}`, heading: () => 'Berta Bescheid' },
  { page: 'departments', path: '/administration/departments', heading: ['Fachbereiche', 'Departments'] },
  { page: 'partners', path: '/partners/register', heading: ['Partner', 'Partners'] },
  { page: 'partner', path: '/partners/register/JOBCENTER', heading: ['Jobcenter', 'Jobcenter'] },
  { page: 'new partner', path: '/partners/register/new', heading: ['Neuer Partner', 'New partner'] },
  { page: 'operators’ part of the audit log', path: '/audit', heading: ['Protokoll', 'Audit log'] },
];
