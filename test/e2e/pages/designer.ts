/** What process designers open. */
import type { OnePage } from './page.ts';

const benefits = 'Leistungen nach AsylbLG';

export const designerPages: OnePage[] = [
  { page: 'models', path: '/models', heading: ['Modelle', 'Models'] },
  { page: 'process model', path: '/models/benefit-application', heading: () => benefits },
  { page: 'decision', path: '/models/benefit-application?open=decision.entitlement', heading: () => benefits },
  { page: 'form', path: '/models/hearing?open=form.hearing', heading: ['Anhörung und Freigabe', 'Anhörung und Freigabe'] },
  { page: 'release', path: ({ halted }) => `/models/${halted.processId}/release`, heading: ({ halted }) => halted.name },
  { page: 'versions', path: ({ halted }) => `/models/${halted.processId}/versions`, heading: ({ halted }) => halted.name },
  {
    page: 'difference of versions',
    path: ({ halted }) => `/models/${halted.processId}/versions?from=1&to=2`,
    heading: ({ halted }) => halted.name,
  },
  {
    page: 'newer file of the library',
    path: '/models/arrival-registration/versions?file=remind-permit.form&offer',
    heading: ['Ankunft', 'Ankunft'],
  },
];
