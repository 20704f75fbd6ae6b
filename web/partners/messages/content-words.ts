/** The words for what stands in a message: its own first, then those of the case file. */
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import type { Label } from '../../../src/contracts/field.ts';
import { processVariables, type ProcessVariable } from '../../../src/contracts/process-variables.ts';
import { valueText } from '../../shared/facts/value-text.ts';
import type { Formats } from '../../shared/language/formats.ts';
import type { Language } from '../../shared/language/language.ts';

const label = (de: string, en: string): Label => ({ de, en });

/** Fields of the agreed format that are none of the case file. */
const own: Record<string, Label> = {
  messageId: label('Kennung der Nachricht', 'Id of the message'),
  createdAt: label('Erstellt', 'Written'),
  inReplyTo: label('Antwort auf', 'In reply to'),
  caseNumber: label('Aktenzeichen', 'Case number'),
  legalBasis: label('Rechtsgrundlage', 'Legal basis'),
  text: label('Text', 'Text'),
  person: label('Person', 'Person'),
  persons: label('Personen', 'Persons'),
  year: label('Jahr', 'Year'),
  month: label('Monat', 'Month'),
  day: label('Tag', 'Day'),
  relation: label('Beziehung', 'Relation'),
  dwelling: label('Wohnung', 'Dwelling'),
  site: label('Standort', 'Site'),
  room: label('Raum', 'Room'),
  street: label('Straße', 'Street'),
  houseNumber: label('Hausnummer', 'House number'),
  postcode: label('Postleitzahl', 'Postal code'),
  city: label('Ort', 'Town'),
  appliedOn: label('Beantragt am', 'Applied for on'),
  destination: label('Zielort', 'Destination'),
  plannedOn: label('Geplant zum', 'Planned for'),
  ground: label('Grund', 'Ground'),
  from: label('Von', 'From'),
  until: label('Bis', 'Until'),
  amountCents: label('Betrag', 'Amount'),
  basis: label('Grundlage', 'Basis'),
  obliged: label('Verpflichtet', 'Obliged'),
  registeredOn: label('Angemeldet am', 'Registered on'),
  startedOn: label('Begonnen am', 'Begun on'),
  attendance: label('Teilnahme', 'Attendance'),
  on: label('Am', 'On'),
  decidedOn: label('Entschieden am', 'Decided on'),
  protection: label('Schutz', 'Protection'),
  decision: label('Entscheidung', 'Decision'),
  benefitsFrom: label('Leistungen ab', 'Benefits from'),
  consent: label('Zustimmung', 'Consent'),
  reason: label('Begründung', 'Reason'),
  accepted: label('Anerkannt', 'Accepted'),
  grossWageCents: label('Bruttolohn', 'Gross wage'),
  remindsOf: label('Erinnert an', 'Reminds of'),
  movedInOn: label('Eingezogen am', 'Moved in on'),
  receivedOn: label('Eingegangen am', 'Received on'),
  kinds: label('Art der Unterlagen', 'Kinds of documents'),
  orderedOn: label('Beschlossen am', 'Ordered on'),
  fileNumber: label('Geschäftszeichen', 'File number'),
  child: label('Kind', 'Child'),
  children: label('Kinder', 'Children'),
  facts: label('Sachverhalt', 'Facts'),
  parent: label('Elternteil', 'Parent'),
  track: label('Angebot', 'Offer'),
  institution: label('Einrichtung', 'Institution'),
  startsOn: label('Beginn', 'Begins on'),
  form: label('Form', 'Form'),
  circumstance: label('Umstand', 'Circumstance'),
  kind: label('Art', 'Kind'),
  knownOn: label('Bekannt geworden am', 'Became known on'),
  statements: label('Angaben', 'Data'),
  label: label('Angabe', 'Field'),
  value: label('Wert', 'Value'),
  requestedOn: label('Ersucht am', 'Requested on'),
  requestReference: label('Zeichen des Ersuchens', 'Reference of the request'),
  violatedOn: label('Verstoß am', 'Violated on'),
  place: label('Ort', 'Place'),
  benefit: label('Leistung', 'Benefit'),
  service: label('Leistung', 'Service'),
  processId: label('Prozess', 'Process'),
  applicationDate: label('Antrag vom', 'Applied for on'),
  senderReference: label('Zeichen des Onlinedienstes', 'Reference of the online service'),
  replyChannel: label('Gewünschter Rückkanal', 'Preferred way of answering'),
  channel: label('Art', 'Kind'),
  address: label('Adresse', 'Address'),
  digitalNoticeConsent: label('Bescheid elektronisch gewünscht', 'Decision wanted electronically'),
  attachments: label('Anlagen', 'Attachments'),
  attachmentId: label('Kennung', 'Id'),
  fileName: label('Datei', 'File'),
  description: label('Beschreibung', 'Description'),
  mimeType: label('Art der Datei', 'Kind of file'),
  takable: label('Wird Dokument des Vorgangs', 'Becomes a document of the case'),
  effectiveOn: label('Wirksam ab', 'Takes effect on'),
};

/** Values of a choice that no field of the case file has. */
const ownValues: Record<string, Record<string, Label>> = {
  channel: {
    eMail: label('E-Mail', 'Email'),
    deMail: label('De-Mail', 'De-Mail'),
    fink: label('Postfach im Servicekonto', 'Mailbox of the service account'),
    elster: label('Elster', 'Elster'),
    fitConnect: label('FIT-Connect', 'FIT-Connect'),
    idBundDeMailbox: label('Postfach der DeutschlandID', 'Mailbox of DeutschlandID'),
  },
  relation: {
    PARTNER: label('Partnerin oder Partner', 'Partner'),
    CHILD: label('Kind', 'Child'),
    PARENT: label('Elternteil', 'Parent'),
    OTHER: label('andere', 'other'),
  },
  protection: {
    ASYLUM: label('Asyl', 'Asylum'),
    REFUGEE: label('Flüchtlingsschutz', 'Refugee protection'),
    SUBSIDIARY: label('subsidiärer Schutz', 'Subsidiary protection'),
  },
  decision: {
    GRANTED: label('bewilligt', 'granted'),
    REFUSED: label('abgelehnt', 'refused'),
    APPROVED: label('zugestimmt', 'approved'),
    QUESTION: label('Rückfrage', 'question'),
  },
  form: {
    WRITTEN: label('schriftlich', 'written'),
    ELECTRONIC: label('elektronisch', 'electronic'),
  },
  kind: {
    ON_REQUEST: label('auf Ersuchen', 'on request'),
    STAY_WITHOUT_TITLE: label('Aufenthalt ohne Titel', 'stay without a title'),
    AREA_VIOLATION: label('Verstoß gegen räumliche Beschränkung', 'violation of a restriction of area'),
    SOCIAL_BENEFITS: label('Sozialleistungen', 'social benefits'),
    EXPULSION_GROUND: label('sonstiger Ausweisungsgrund', 'other ground for expulsion'),
    INTEGRATION_NEED: label('besonderer Integrationsbedarf', 'special need for integration'),
    BENEFIT_CIRCUMSTANCE: label('Umstand für die Leistung', 'circumstance for benefits'),
  },
  processId: {
    'residence-permit': label('Aufenthaltstitel oder Duldung', 'Residence permit or suspended deportation'),
    'work-permit': label('Beschäftigungserlaubnis', 'Work permit'),
  },
  attendance: {
    NICHT_ORDNUNGSGEMAESS: label('nicht ordnungsgemäß', 'not as required'),
    ABGESCHLOSSEN: label('abgeschlossen', 'completed'),
    ABGEBROCHEN: label('abgebrochen', 'broken off'),
  },
};

function knownLabel(name: string): Label | undefined {
  const variable = (processVariables as Record<string, ProcessVariable>)[name];
  return own[name] ?? fieldCatalogue.get(name)?.label ?? variable?.label;
}

/** A field that nobody has named stands for itself. */
export function contentLabel(name: string, language: Language): string {
  return knownLabel(name)?.[language] ?? name;
}

export function isNamed(name: string): boolean {
  return knownLabel(name) !== undefined;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A structured value that is read as one line, e.g. a date of birth; null for any other. */
export function lineOf(name: string, value: object): string | null {
  return fieldCatalogue.get(name)?.toText?.(value) ?? null;
}

/** @param name of the field that holds the value. @param value a text or a number */
export function contentValue(name: string, value: string | number, language: Language, formats: Formats): string {
  if (typeof value === 'number') return name.endsWith('Cents') ? formats.money(value) : formats.number(value);
  const choice = ownValues[name]?.[value];
  if (choice !== undefined) return choice[language];
  if (day.test(value)) return formats.date(value);
  if (instant.test(value)) return formats.dateTime(value);
  const field = fieldCatalogue.get(name);
  return field?.kind === 'choice' ? valueText(field, value, language, formats) : value;
}
