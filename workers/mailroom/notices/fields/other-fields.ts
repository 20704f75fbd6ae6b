/** What letters on housing, residence, work and objections know. */
import { jobOf, permitSpan } from '../templates/work-permit.ts';
import { addressOfPlace } from '../text/recipient.ts';
import { always, dayOf, field, type NoticeField } from './notice-field.ts';

export const placeFields: readonly NoticeField[] = [
  field('Unterkunft', 'Site and room', ({ place }) => (place === null ? undefined : `${place.site}, ${place.room}`)),
  field('Anschrift der Unterkunft', 'Address of the accommodation', ({ place, office }) =>
    place === null ? undefined : addressOfPlace(place, office),
  ),
  field('Einzug am', 'Day of moving in', ({ fields }) => dayOf(fields.movedInOn)),
];

export const titleFields: readonly NoticeField[] = [
  field('Titel gültig bis', 'Last day of the title', ({ fields }) => dayOf(fields.statusValidUntil)),
  field('Antrag vom', 'Day of the application', ({ fields }) => dayOf(fields.applicationDate)),
  field('Nachweise bis', 'Day until which proofs are due', ({ fields }) => dayOf(fields.proofsDueOn)),
];

export const moveFields: readonly NoticeField[] = [
  field('Geplanter Wohnort', 'Where the person wants to move', ({ fields }) => fields.moveDestination),
];

export const jobFields: readonly NoticeField[] = [always('Beschäftigung', 'The job and the employer', jobOf)];

export const workPermitFields: readonly NoticeField[] = [
  field('Arbeitsbeginn', 'First day of work', ({ fields }) => dayOf(fields.jobStartOn)),
  always('Zeitraum der Erlaubnis', 'From when until when work is permitted', ({ fields }) => permitSpan(fields)),
  field('Auflagen', 'Conditions of the permit', ({ fields }) => fields.workPermitConditions),
];

export const objectionFields: readonly NoticeField[] = [
  field('Widerspruch vom', 'Day on which the objection came in', ({ fields }) => dayOf(fields.objectionReceivedOn)),
  field('Bescheid vom', 'Day on which the contested decision was posted', ({ fields }) => dayOf(fields.decisionPostedOn)),
];
