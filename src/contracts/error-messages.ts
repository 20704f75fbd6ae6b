/** The sentence for every error code, in the two languages of the interface. `{name}` is replaced by a value. */
export const errorMessages = {
  INVALID_REQUEST: {
    de: 'Die Anfrage enthält ungültige Angaben. Bitte prüfen Sie die genannten Felder.',
    en: 'The request contains invalid values. Please check the fields named.',
  },
  MALFORMED_JSON: { de: 'Die Anfrage ist kein gültiges JSON.', en: 'The request is not valid JSON.' },
  SESSION_REQUIRED: { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' },
  NOT_PERMITTED: { de: 'Dafür fehlt Ihnen die Berechtigung.', en: 'You do not have permission to do this.' },
  NOT_FOUND: { de: 'Das Gesuchte gibt es nicht oder nicht mehr.', en: 'What you are looking for does not exist (any more).' },
  ENGINE_UNAVAILABLE: {
    de: 'Die Prozess-Engine antwortet zurzeit nicht. Es wurde nichts geändert; bitte versuchen Sie es gleich noch einmal.',
    en: 'The process engine does not answer at present. Nothing was changed; please try again shortly.',
  },
  STORE_UNAVAILABLE: {
    de: 'Der Datenspeicher antwortet zurzeit nicht. Es wurde nichts geändert; bitte versuchen Sie es gleich noch einmal.',
    en: 'The data store does not answer at present. Nothing was changed; please try again shortly.',
  },
  INTERNAL: {
    de: 'Es ist ein unerwarteter Fehler aufgetreten. Die Kennung {requestId} hilft der Administration, ihn zu finden.',
    en: 'An unexpected error occurred. The id {requestId} helps the administrators to find it.',
  },
} as const satisfies Record<string, { de: string; en: string }>;

export type ErrorCode = keyof typeof errorMessages;
