/** What the benefits department opens. */
import { caseOf, nameOf, type OnePage } from './page.ts';

export const payPages: OnePage[] = [
  { page: 'payment runs', path: '/benefits', heading: ['Zahlläufe', 'Payment runs'] },
  { page: 'payment run', path: ({ runId }) => `/benefits/runs/${runId}`, heading: ['Februar 2026', 'February 2026'] },
];

export const leadPages: OnePage[] = [
  { page: 'benefit rates', path: '/benefits/rates', heading: ['Regelsätze', 'Benefit rates'] },
  {
    page: 'rates of a year',
    path: ({ rateTableId }) => `/benefits/rates/${rateTableId}`,
    heading: ['Regelsätze 2', 'rates 2'],
  },
];

export const clerkPages: OnePage[] = [
  { page: 'transmissions of a case', path: (given) => `${caseOf(given)}/transmissions`, heading: nameOf },
  {
    page: 'form of a transmission',
    path: (given) => `${caseOf(given)}/transmissions`,
    heading: nameOf,
    button: ['Übermittlung vorschlagen', 'Propose a transmission'],
  },
  { page: 'letters', path: '/letters', heading: ['Schreiben und Vorlagen', 'Letters and templates'] },
  { page: 'letter as shipped', path: '/letters/REFUSAL', heading: ['Ablehnung von Leistungen', 'Refusal of benefits'] },
  { page: 'letter being written', path: '/letters/BRIDGING', heading: ['Überbrückungsleistungen', 'Bridging benefits'] },
];
