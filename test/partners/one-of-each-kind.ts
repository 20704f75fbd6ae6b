import type { z } from 'zod';
import type { MessageKind, partnerPayloads } from '../../src/contracts/partner-envelope.ts';

const person = { familyName: 'Müßig & Söhne', givenNames: 'Ana "Lu" <3', birthDate: { year: 1990, month: 2 }, nationalities: ['SYR', 'IRQ'] }; // prettier-ignore
const unknownBirth = { ...person, birthDate: null, nationalities: [] };
const child = { familyName: 'Beispiel', givenNames: 'Mia', birthDate: { year: 2019, month: 3, day: 4 } };
const parent = { familyName: 'Beispiel', givenNames: 'Nuria' };
const lines = 'erste Zeile\nzweite Zeile\r\ndritte ]]> & mehr';

/** A payload of each kind, with all that is optional in one and without it in another. */
export const samples: { [Kind in MessageKind]: z.input<(typeof partnerPayloads)[Kind]>[] } = {
  UMA_NOTICE: [{ person }, { person: unknownBirth, preferredLanguage: 'Dari', interpreterNeeded: true }],
  RESIDENCE_REGISTRATION: [
    { persons: [person, unknownBirth], dwelling: { site: 'GU 1', room: '101' }, landlordConfirmationId: null },
    {
      persons: [person],
      dwelling: { street: 'Straße des 17. Juni', houseNumber: '5 a', postcode: '01234', city: 'Köln' },
      landlordConfirmationId: '7f0f2a6c-59f3-4a3e-8c4a-0b6d3f1c9f10',
    },
  ],
  TRANSFER_NOTICE: [{ persons: [person], benefitEndDate: '2026-12-31', appliedOn: '2026-12-01' }],
  MOVE_CONSENT_REQUEST: [{ persons: [person], destination: 'Bonn', plannedOn: '2027-01-15', ground: 'Arbeit' }],
  REFUND_CLAIM: [{ persons: [person], from: '2026-01-01', until: '2026-03-31', amountCents: 122_700, basis: '§ 104 SGB X' }],
  COURSE_CONFIRMATION: [{ person, obliged: false, basis: '§ 44 AufenthG' }],
  COURSE_REASSIGNMENT: [{ person, basis: '§ 44 AufenthG' }],
  COURSE_REGISTRATION: [{ registeredOn: '2026-05-01' }],
  COURSE_START: [{ startedOn: '2026-05-01' }],
  COURSE_ATTENDANCE: [{ attendance: 'ABGEBROCHEN', on: '2026-05-01' }],
  RECOGNITION_NOTICE: [{ decidedOn: '2026-02-28' }, { decidedOn: '2024-02-29', protection: 'SUBSIDIARY' }],
  JOBCENTER_DECISION: [{ decision: 'GRANTED', benefitsFrom: '2027-01-01' }, { decision: 'REFUSED' }],
  MOVE_CONSENT: [{ consent: true }, { consent: false, reason: lines }],
  REFUND_ANSWER: [{ accepted: true }, { accepted: false, reason: lines }],
  EMPLOYMENT_APPROVAL_REQUEST: [
    { person, employerName: 'A & B', jobTitle: 'Koch', employmentType: 'Teilzeit', weeklyHours: 19.5, grossWageCents: 1, jobStartOn: '2026-12-01' }, // prettier-ignore
  ],
  CHILD_PROTECTION_NOTICE: [{ children: [child], parent, facts: lines }],
  PLACEMENT_REQUEST: [
    { child, parent, track: 'Kita', startsOn: '2026-08-01' },
    { child: { ...child, preferredLanguage: 'Arabisch' }, parent, track: 'Kita', institution: 'Kita 1', startsOn: '2026-08-01' },
  ],
  DUTY_REPORT: [
    {
      person,
      circumstance: { kind: 'AREA_VIOLATION', violatedOn: '2026-10-01', place: 'Köln' },
      knownOn: '2026-10-02',
      facts: lines,
      statements: [{ label: 'Aufenthaltsstatus', value: 'Gestattung' }],
    },
    { person, circumstance: { kind: 'INTEGRATION_NEED' }, knownOn: '2026-10-02', facts: 'Kurs', statements: [] },
  ],
  REMINDER: [{ remindsOf: '7f0f2a6c-59f3-4a3e-8c4a-0b6d3f1c9f10' }],
  ALLOCATION_NOTICE: [
    { person, allocationDecisionDate: '2026-01-10' },
    {
      person: { ...person, azrNumber: '123456789012' },
      householdMembers: [{ ...unknownBirth, relation: 'CHILD' }],
      allocationDecisionDate: '2026-01-10',
    },
  ],
  REGISTRATION_CONFIRMATION: [{ registeredOn: '2026-01-10' }],
  MOVE_IN_CONFIRMATION: [{ movedInOn: '2026-01-10' }],
  DOCUMENTS_RECEIVED: [{ receivedOn: '2026-01-10' }, { receivedOn: '2026-01-10', kinds: ['Pass', 'Mietvertrag'] }],
  EMPLOYMENT_APPROVAL: [{ decision: 'APPROVED' }, { decision: 'QUESTION', reason: lines }],
  PLACEMENT_ANSWER: [
    { decision: 'APPROVED', institution: 'Kita 1', startsOn: '2026-08-01' },
    { decision: 'REFUSED' },
    { decision: 'QUESTION', reason: 'Geburtsurkunde?' },
  ],
  OBJECTION: [{ receivedOn: '2026-01-10', form: 'WRITTEN' }],
  COURT_ORDER: [{ orderedOn: '2026-01-10', fileNumber: 'S 12 AY 3/26 ER' }],
  FREE_TEXT: [{ text: lines }],
};
