/** Of dates and deadlines. */
export const deadlineErrors = {
  DATE_IMPOSSIBLE: {
    de: 'Das Datum „{date}“ gibt es nicht, oder es liegt weit außerhalb der heutigen Zeit.',
    en: 'The date “{date}” does not exist, or lies far outside our time.',
  },
  DATE_BEFORE_EVENT: {
    de: 'Der {date} liegt vor dem Ereignis, mit dem die Frist beginnt ({event}).',
    en: '{date} lies before the event that starts the deadline ({event}).',
  },
  DATE_IN_FUTURE: {
    de: 'Der {date} liegt in der Zukunft. Hier zählt nur, was schon geschehen ist.',
    en: '{date} lies in the future. Only what has already happened counts here.',
  },
  DEADLINE_NOT_LATER: {
    de: 'Eine Frist wird nur auf einen späteren Tag als den {dueOn} verlängert.',
    en: 'A deadline is only extended to a later day than {dueOn}.',
  },
  DEADLINE_NOT_EXTENDABLE: {
    de: 'Diese Frist setzt das Gesetz ({legalBasis}). Die Behörde kann sie weder festlegen noch verlängern.',
    en: 'This deadline is set by law ({legalBasis}). The office can neither set nor extend it.',
  },
  DEADLINE_NOT_SUSPENDABLE: {
    de: 'Diese Frist ({legalBasis}) kann nicht ruhen.',
    en: 'This deadline ({legalBasis}) cannot be suspended.',
  },
  DEADLINE_SUSPENDED: {
    de: 'Die Frist ruht bereits. Bitte lassen Sie sie zuerst weiterlaufen.',
    en: 'The deadline is suspended already. Please resume it first.',
  },
  DEADLINE_NOT_SUSPENDED: { de: 'Die Frist ruht nicht.', en: 'The deadline is not suspended.' },
  DEADLINE_ENDED: { de: 'Diese Frist ist bereits beendet.', en: 'This deadline has already ended.' },
  DEADLINE_CHANGED: {
    de: 'Jemand anderes hat die Frist inzwischen geändert. Bitte sehen Sie sie noch einmal an.',
    en: 'Somebody else has changed the deadline in the meantime. Please look at it again.',
  },
  NORM_NOT_IN_FORCE: {
    de: 'Die Norm {norm} galt am {date} nicht.',
    en: 'The norm {norm} was not in force on {date}.',
  },
  NORM_TAKES_NO_POSTING: {
    de: 'Diese Frist beginnt nicht mit einem Schreiben der Behörde; die Angabe zur Post oder zur Belehrung passt nicht dazu.',
    en: 'This deadline does not start with a letter of the office; what is said of posting or instruction does not fit.',
  },
} as const;
