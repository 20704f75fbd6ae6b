/** What the service centre opens: the counter, the inbox, case files, deadlines and partners. */
import { caseOf, nameOf, type Given, type OnePage } from './page.ts';

const taskOf = ({ person }: Given): string => `/tasks/${person.applicationTask}`;
const tasks: [string, string] = ['Aufgaben', 'Tasks'];

export const serviceCentrePages: OnePage[] = [
  { page: 'service centre', path: '/service-centre', heading: ['Servicecenter', 'Service centre'] },
  {
    page: 'somebody found',
    path: ({ person }) => `/service-centre?q=${person.familyName}`,
    heading: ['Servicecenter', 'Service centre'],
  },
  { page: 'intake', path: '/service-centre/intake', heading: ['Neue Aufnahme', 'New intake'] },
  { page: 'after an intake', path: ({ person }) => `/service-centre/taken-in/${person.caseId}`, heading: nameOf },
  { page: 'person at the counter', path: ({ person }) => `/service-centre/persons/${person.personId}`, heading: nameOf },
  { page: 'inbox', path: '/tasks', heading: tasks },
  { page: 'inbox, narrowed', path: '/tasks?scope=mine&text=Antrag', heading: tasks },
  { page: 'form of a task', path: taskOf, heading: tasks },
  { page: 'case of a task', path: taskOf, heading: tasks, tab: ['Fall', 'Case'] },
  { page: 'history of a task', path: taskOf, heading: tasks, tab: ['Verlauf', 'History'] },
  { page: 'process of a task', path: taskOf, heading: tasks, tab: ['Prozess', 'Process'] },
  { page: 'case files', path: '/cases', heading: ['Akten', 'Case files'] },
  { page: 'case', path: caseOf, heading: nameOf },
  { page: 'processes of a case', path: (given) => `${caseOf(given)}/processes`, heading: nameOf },
  { page: 'documents of a case', path: (given) => `${caseOf(given)}/documents`, heading: nameOf },
  { page: 'notes of a case', path: (given) => `${caseOf(given)}/notes`, heading: nameOf },
  { page: 'deadlines', path: '/deadlines', heading: ['Fristen', 'Deadlines'] },
  { page: 'deadlines that have passed', path: '/deadlines?state=overdue', heading: ['Fristen', 'Deadlines'] },
  {
    page: 'deadline',
    path: ({ deadlineId }) => `/deadlines/${deadlineId}`,
    heading: ['Wohnsitz anmelden', 'Registration of residence'],
  },
  { page: 'person', path: ({ person }) => `/cases/persons/${person.personId}`, heading: nameOf },
  {
    page: 'messages of partners',
    path: '/partners/messages?view=all',
    heading: ['Nachrichten von und an Partner', 'Messages from'],
  },
  { page: 'messages to be clarified', path: '/partners', heading: ['Nachrichten von und an Partner', 'Messages from'] },
  {
    page: 'message of a partner',
    path: ({ messageId }) => `/partners/messages/${messageId}`,
    heading: ['Mitteilung · von Gesundheitsamt', 'Note · from Health office'],
  },
  {
    page: 'application of an online service',
    path: ({ applicationId }) => `/partners/messages/${applicationId}`,
    heading: ['Antrag · von Onlinedienst', 'Application · from Online service'],
  },
  { page: 'no page', path: '/cases/nobody/nowhere/at/all', heading: ['Nicht gefunden', 'Not found'] },
];
