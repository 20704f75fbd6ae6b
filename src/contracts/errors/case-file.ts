/** Of persons, cases, documents, places and conflicts. */
export const caseFileErrors = {
  CAPACITY_BELOW_OCCUPIED: {
    de: 'Der Raum ist mit {occupied} Personen belegt. Die Platzzahl kann nicht darunter liegen.',
    en: 'The room is occupied by {occupied} persons. Its capacity cannot be below that.',
  },
  CONFLICT_DECIDED: {
    de: 'Über diesen Zielkonflikt ist bereits entschieden.',
    en: 'This goal conflict has already been decided.',
  },
  DOCUMENT_EMPTY: { de: 'Die Datei ist leer.', en: 'The file is empty.' },
  DOCUMENT_LOCKED: {
    de: 'Das Dokument wurde versandt und kann nicht mehr geändert werden.',
    en: 'The document has been sent and can no longer be changed.',
  },
  DOCUMENT_TOO_LARGE: { de: 'Die Datei ist größer als {limit} MB.', en: 'The file is larger than {limit} MB.' },
  DOCUMENT_TYPE_MISMATCH: {
    de: 'Die Datei ist als {declared} angegeben, ihr Inhalt ist aber {mediaType}.',
    en: 'The file is declared as {declared} but its content is {mediaType}.',
  },
  DOCUMENT_TYPE_NOT_ALLOWED: {
    de: 'Dateien dieser Art ({mediaType}) werden nicht angenommen.',
    en: 'Files of this kind ({mediaType}) are not accepted.',
  },
  CONSENT_STANDS: {
    de: 'Diese Einwilligung gilt schon. Eine zweite ist nicht nötig; sie bliebe bestehen, wenn die erste widerrufen wird.',
    en: 'This consent stands already. A second one is not needed; it would remain when the first is withdrawn.',
  },
  MERGE_WITH_ITSELF: {
    de: 'Diese beiden Personen können nicht zusammengeführt werden.',
    en: 'These two persons cannot be merged.',
  },
  PLACE_EXISTS: {
    de: 'Den Raum „{room}“ gibt es in „{site}“ schon.',
    en: 'There already is a room “{room}” at “{site}”.',
  },
  PLACE_OCCUPIED: {
    de: 'Der Raum ist mit {occupied} Personen belegt oder für sie reserviert. Er kann erst geschlossen werden, wenn er leer ist.',
    en: 'The room is occupied by or reserved for {occupied} persons. It can be closed when it is empty.',
  },
  NOT_A_MEMBER: {
    de: 'Diese Person gehört nicht zum Haushalt.',
    en: 'This person is not a member of the household.',
  },
  UNKNOWN_FIELD: { de: 'Das Feld {field} gibt es nicht.', en: 'There is no field {field}.' },
  CASE_CLOSED: {
    de: 'Der Vorgang {caseNumber} ist abgeschlossen. Bitte legen Sie für die Person einen neuen Vorgang an.',
    en: 'Case {caseNumber} is closed. Please open a new case for the person.',
  },
  CONFLICT_ALREADY_RAISED: {
    de: 'Dieser Zielkonflikt ist für den Vorgang schon gemeldet und noch nicht entschieden.',
    en: 'This goal conflict has already been raised for the case and is not decided yet.',
  },
} as const;
