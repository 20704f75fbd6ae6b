import { cases } from './decision-case.ts';

const extension = {
  validOn: '2026-06-01',
  statusCode: 'AE_25_3',
  applicationKind: 'VERLAENGERUNG',
  applicationDate: '2026-06-01',
  statusValidUntil: '2026-06-30',
};
const fiction = cases('title-fiction', extension, [
  ['applied before the title expires', {}, { effect: 'CONTINUES', legalBasis: '§ 81 Abs. 4 Satz 1 AufenthG', reviewed: true }],
  ['the same after the law has changed', { validOn: '2026-06-12' }, { effect: 'CONTINUES', reviewed: false }],
  ['another title sought', { applicationKind: 'WECHSEL' }, { effect: 'CONTINUES', reviewed: true }],
  ['applied on the last day', { applicationDate: '2026-06-30' }, { effect: 'CONTINUES', reviewed: false }],
  ['applied a day late', { applicationDate: '2026-07-01' }, { effect: 'NONE', reviewed: false }],
  [
    'a suspended deportation is no title',
    { statusCode: 'DULDUNG_60A', applicationKind: 'DULDUNG' },
    { effect: 'NONE', reviewed: true },
  ],
  [
    'case 5: the same today',
    { validOn: '2026-11-22', statusCode: 'DULDUNG_60A', applicationKind: 'DULDUNG' },
    { effect: 'NONE', reviewed: false },
  ],
  ['first title', { applicationKind: 'ERTEILUNG' }, { effect: 'REVIEW', reviewed: false }],
  ['end of the title not known', { statusValidUntil: null }, { effect: 'REVIEW', reviewed: false }],
]);

const newTitle = {
  validOn: '2026-06-01',
  statusCode: 'GESTATTUNG',
  decidedStatusCode: 'AE_25_3',
  decidedFrom: '2026-06-01',
  decidedUntil: '2027-06-01',
};
const benefitLaw = cases('benefit-law', newTitle, [
  ['another title for a year', {}, { outcome: 'TRANSFER', legalBasis: '§ 1 Abs. 2 und 3 AsylbLG', reviewed: true }],
  ['six months to the day', { decidedUntil: '2026-12-01' }, { outcome: 'NONE', reviewed: true }],
  ['a day more than six months', { decidedUntil: '2026-12-02' }, { outcome: 'TRANSFER', reviewed: true }],
  ['the title is only extended', { statusCode: 'AE_25_2_GFK' }, { outcome: 'NONE', reviewed: true }],
  ['after the law has changed', { validOn: '2026-06-12' }, { outcome: 'TRANSFER', reviewed: false }],
  ['section 24', { decidedStatusCode: 'AE_24' }, { outcome: 'REVIEW', reviewed: false }],
  ['section 25(5)', { decidedStatusCode: 'AE_25_5' }, { outcome: 'REVIEW', reviewed: false }],
  ['end not known', { decidedUntil: null }, { outcome: 'REVIEW', reviewed: false }],
]);

export const residencePermit = [...fiction, ...benefitLaw];
