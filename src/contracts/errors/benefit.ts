/** Of payment runs and rates. */
export const benefitErrors = {
  RUN_TOO_EARLY: {
    de: 'Leistungen dürfen höchstens einen Monat im Voraus gezahlt werden (§ 3 Abs. 6 AsylbLG).',
    en: 'Benefits may be paid at most one month ahead (AsylbLG 3(6)).',
  },
  RUN_UNDER_WAY: {
    de: 'Es läuft schon ein Zahllauf. Er muss erst freigegeben oder ohne Zahlung beendet sein.',
    en: 'A payment run is under way already. It has to be released or ended without payment first.',
  },
  RUN_STATE: {
    de: 'Das geht in diesem Stand des Zahllaufs nicht.',
    en: 'That is not possible in this state of the payment run.',
  },
  RUN_EMPTY: { de: 'Es gibt nichts zu zahlen.', en: 'There is nothing to be paid.' },
  EXECUTION_DATE: {
    de: 'Der Ausführungstag darf nicht vergangen sein und höchstens einen Monat vor dem Beginn des Monats liegen.',
    en: 'The day of execution must not have passed nor lie more than one month before the month begins.',
  },
  RATE_TABLE_STATE: {
    de: 'Das geht in diesem Stand des Regelsatz-Jahres nicht. Bitte laden Sie die Seite neu.',
    en: 'That is not possible in this state of the year of rates. Please load the page again.',
  },
  RATE_TABLE_OPEN: {
    de: 'Für {year} ist schon ein Entwurf angelegt. Bitte arbeiten Sie an diesem weiter.',
    en: 'There is a draft for {year} already. Please go on with that one.',
  },
  RATE_YEAR_RUNS: {
    de: 'Für {year} gelten schon Sätze, und das Jahr hat begonnen. Eine Berichtigung ist nur vor dem 1. Januar des Jahres möglich; danach ändert das Prozessdesign die Entscheidungstabelle.',
    en: 'There are rates for {year} already, and the year has begun. They can be corrected before 1 January of the year only; after that process design changes the decision table.',
  },
  RATE_YEAR_PAST: {
    de: 'Die Tabellen beginnen mit dem Jahr {year}. Ein früheres lässt sich hier nicht nachtragen.',
    en: 'The tables begin with the year {year}. An earlier one cannot be entered here.',
  },
  RATE_FOUR_EYES: {
    de: 'Vier-Augen-Prinzip: Sie haben diese Sätze selbst eingegeben. Bitte lassen Sie eine andere Person Ihres Fachbereichs prüfen.',
    en: 'Four eyes: you have entered these rates yourself. Please let somebody else of your department check them.',
  },
  RATE_MODEL_UNREADABLE: {
    de: 'Die Entscheidungstabelle der Leistungssätze hat nicht den Aufbau, in den ein neues Jahr eingetragen werden kann. Bitte wenden Sie sich an das Prozessdesign. ({message})',
    en: 'The decision table of the rates is not built so that a new year can be entered. Please turn to process design. ({message})',
  },
} as const;
