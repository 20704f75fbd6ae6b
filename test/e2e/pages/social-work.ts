/** What social workers open: goal conflicts, notifications, consents and counselling. */
import { caseOf, nameOf, type OnePage } from './page.ts';

export const socialWorkPages: OnePage[] = [
  { page: 'goal conflicts', path: '/conflicts', heading: ['Zielkonflikte', 'Goal conflicts'] },
  { page: 'notifications', path: '/notifications', heading: ['Hinweise', 'Notifications'] },
  {
    page: 'choice of notifications',
    path: '/notifications/settings',
    heading: ['Worüber Sie Hinweise erhalten', 'What you are notified of'],
  },
  {
    page: 'goal conflict',
    path: ({ conflictId }) => `/conflicts/${conflictId}`,
    heading: ['Leistungseinschränkung oder Kurs', 'sanction or course'],
  },
  {
    page: 'raising a goal conflict',
    path: ({ person }) => `/conflicts/new?caseId=${person.caseId}`,
    heading: ['Zielkonflikt melden', 'Raise a goal conflict'],
  },
  { page: 'consents of a case', path: (given) => `${caseOf(given)}/consents`, heading: nameOf },
  { page: 'counselling', path: (given) => `${caseOf(given)}/counselling`, heading: nameOf },
];
