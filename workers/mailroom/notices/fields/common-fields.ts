/** What every letter knows. */
import { officeAddress } from '../office.ts';
import { longDate } from '../text/german.ts';
import { always, field, type NoticeField } from './notice-field.ts';

export const commonFields: readonly NoticeField[] = [
  always('Name', 'Name of the person', ({ applicant }) => applicant.name),
  field('Geburtsdatum', 'Date of birth', ({ applicant }) => applicant.birthDate ?? undefined),
  always('Aktenzeichen', 'Case number', ({ caseNumber }) => caseNumber),
  always('Datum', 'Date of the letter', ({ today }) => longDate(today)),
  always('Behörde', 'Municipality', ({ office }) => office.municipality),
  always('Amt', 'Office', ({ office }) => office.department),
  always('Anschrift der Behörde', 'Address of the office', ({ office }) => officeAddress(office)),
  always('Telefon', 'Telephone', ({ office }) => office.phone),
  always('E-Mail', 'E-mail', ({ office }) => office.email),
];
