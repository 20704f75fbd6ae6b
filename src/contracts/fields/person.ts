/** Who a person is and how to reach them. */
import { z } from 'zod';
import { choice, choices, date, fieldsOf, flag, matching, partialDate, reference, text } from './define-field.ts';
import { countryOptions, nationalityOptions } from './countries.ts';
import { languageOptions } from './languages.ts';

const core = fieldsOf('CORE');

/** A person with one name has no second one: words that stand for "unknown" are not names. */
const personName = matching(
  z
    .string()
    .trim()
    .min(1)
    .max(120)
    .refine((name) => !/^(unbekannt|unknown|n\.?\s?n\.?|keine?r?|xxx+|[-.?]+)$/i.test(name), { error: 'not a name' }),
);

/** E.164, stored without spaces; German numbers may be entered with a leading zero. */
const phone = matching(
  z
    .string()
    .transform((value) => value.replace(/[\s()/-]/g, '').replace(/^00/, '+').replace(/^0/, '+49'))
    .refine((value) => /^\+[1-9]\d{6,14}$/.test(value), { error: 'not a phone number' }),
); // prettier-ignore

export const personFields = [
  core('personId', ['Personen-ID', 'Person id'], 'person', reference, 'local', 'routing'),
  core('familyName', ['Familienname', 'Family name'], 'person', personName, 'F60000000227'),
  core('birthName', ['Geburtsname', 'Name at birth'], 'person', text(120), 'F60000000230'),
  core('singleName', ['Person hat nur einen Namen', 'Person has a single name'], 'person', flag, 'local'),
  core('givenNames', ['Vornamen', 'Given names'], 'person', personName, 'F60000000228'),
  core('birthDate', ['Geburtsdatum', 'Date of birth'], 'person', partialDate, 'G60000000083'),
  core('birthPlace', ['Geburtsort', 'Place of birth'], 'person', text(120), 'F00000000067'),
  core('birthCountry', ['Staat der Geburt', 'Country of birth'], 'person', choice(countryOptions), 'F60000000235'),
  core('nationalities', ['Staatsangehörigkeiten', 'Citizenships'], 'person', choices(nationalityOptions, 1), 'F60000000236'),
  core(
    'sex',
    ['Geschlecht', 'Sex'],
    'person',
    choice({
      m: ['männlich', 'male'],
      w: ['weiblich', 'female'],
      d: ['divers', 'diverse'],
      'ohne Angabe': ['ohne Angabe', 'not stated'],
    }),
    'PStG § 22 Abs. 3',
  ),
  core(
    'maritalStatus',
    ['Familienstand', 'Marital status'],
    'person',
    choice({
      ledig: ['ledig', 'single'],
      verheiratet: ['verheiratet', 'married'],
      verpartnert: ['in Lebenspartnerschaft', 'in a civil partnership'],
      getrennt: ['getrennt lebend', 'separated'],
      geschieden: ['geschieden', 'divorced'],
      verwitwet: ['verwitwet', 'widowed'],
      unbekannt: ['unbekannt', 'unknown'],
    }),
    'local',
  ),
  core('preferredLanguage', ['Sprache', 'Language'], 'person', choice(languageOptions), 'ISO 639-1'),
  core('interpreterNeeded', ['Dolmetschbedarf', 'Interpreter needed'], 'person', flag, 'local'),
  core('phone', ['Telefon', 'Phone'], 'person', phone, 'F60000000240'),
  core('email', ['E-Mail', 'Email'], 'person', matching(z.email().max(254)), 'F60000000242'),
  core('unaccompaniedMinor', ['Unbegleitet minderjährig', 'Unaccompanied minor'], 'person', flag, 'SGB VIII § 42a', 'routing'),
  core('vulnerable', ['Besonders schutzbedürftig', 'Vulnerable person'], 'person', flag, 'RL (EU) 2024/1346 Art. 24', 'routing'),
  core('barrierFreeNeeded', ['Barrierefreier Platz nötig', 'Barrier-free place needed'], 'person', flag, 'local'),
  core('womenOnlyNeeded', ['Platz im Schutzbereich für Frauen', 'Place in the women-only area'], 'person', flag, 'local'),
  core('inpatient', ['Stationär untergebracht', 'In an inpatient facility'], 'person', flag, 'AsylbLG § 3a Abs. 1 Nr. 3'),
  core(
    'germanLevel',
    ['Sprachniveau', 'Level of German'],
    'person',
    choice({
      A0: ['ohne Vorkenntnisse', 'no previous knowledge'],
      A1: ['A1', 'A1'],
      A2: ['A2', 'A2'],
      B1: ['B1', 'B1'],
      B2: ['B2', 'B2'],
      C1: ['C1', 'C1'],
      ALPHA: ['Alphabetisierung nötig', 'needs literacy course'],
    }),
    'GER',
    'routing',
  ),
  core('movedInOn', ['Eingezogen am', 'Moved in on'], 'person', date, 'local'),
];
