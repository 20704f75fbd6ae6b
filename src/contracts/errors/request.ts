/** Of requests as such, and of the parts that Lotse stands on. */
export const requestErrors = {
  INVALID_REQUEST: {
    de: 'Die Anfrage enthält ungültige Angaben. Bitte prüfen Sie die genannten Felder.',
    en: 'The request contains invalid values. Please check the fields named.',
  },
  MALFORMED_REQUEST: { de: 'Die Anfrage ist kein gültiges HTTP.', en: 'The request is not valid HTTP.' },
  HEADERS_TOO_LARGE: {
    de: 'Die Adresse oder der Kopf der Anfrage ist zu lang.',
    en: 'The address or the header of the request is too long.',
  },
  REQUEST_TIMEOUT: {
    de: 'Die Anfrage kam nicht rechtzeitig vollständig an.',
    en: 'The request did not arrive completely in time.',
  },
  NESTED_TOO_DEEP: {
    de: 'Die Anfrage ist tiefer verschachtelt als die erlaubten {limit} Ebenen.',
    en: 'The request is nested deeper than the permitted {limit} levels.',
  },
  MALFORMED_JSON: { de: 'Die Anfrage ist kein gültiges JSON.', en: 'The request is not valid JSON.' },
  NOT_FOUND: { de: 'Das Gesuchte gibt es nicht oder nicht mehr.', en: 'What you are looking for does not exist (any more).' },
  ENGINE_UNAVAILABLE: {
    de: 'Die Vorgangssteuerung antwortet zurzeit nicht. Ob Ihr Schritt ankam, zeigt die Seite, sobald sie wieder antwortet; wenn nicht, versuchen Sie es bitte noch einmal.',
    en: 'The process engine does not answer at the moment. Once it does, the page shows whether your step went through; if not, please try again.',
  },
  STORE_UNAVAILABLE: {
    de: 'Der Datenspeicher antwortet zurzeit nicht. Ob Ihr Schritt ankam, zeigt die Seite, sobald er wieder antwortet; wenn nicht, versuchen Sie es bitte noch einmal.',
    en: 'The data store does not answer at the moment. Once it does, the page shows whether your step went through; if not, please try again.',
  },
  ENGINE_REJECTED: {
    de: 'Die Prozess-Engine hat den Befehl abgelehnt: {message}',
    en: 'The process engine rejected the command: {message}',
  },
  ENGINE_NOT_FOUND: {
    de: 'Die Prozess-Engine kennt das Genannte nicht oder nicht mehr: {message}',
    en: 'The process engine does not know this (any more): {message}',
  },
  ENGINE_STATE_CHANGED: {
    de: 'Der Stand hat sich inzwischen geändert. Bitte laden Sie die Ansicht neu. ({message})',
    en: 'The state has changed in the meantime. Please reload the view. ({message})',
  },
  BODY_TOO_LARGE: {
    de: 'Die Anfrage ist größer als die erlaubten {limit} Bytes.',
    en: 'The request is larger than the permitted {limit} bytes.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    de: 'Der Inhaltstyp „{mediaType}“ wird hier nicht angenommen. Erwartet wird: {expected}.',
    en: 'The content type “{mediaType}” is not accepted here. Expected: {expected}.',
  },
  RATE_LIMITED: {
    de: 'Zu viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in {seconds} Sekunden noch einmal.',
    en: 'Too many requests in a short time. Please try again in {seconds} seconds.',
  },
  METHOD_NOT_ALLOWED: { de: 'Diese Methode gibt es an dieser Adresse nicht.', en: 'This method does not exist at this address.' },
  IDEMPOTENCY_KEY_REUSED: {
    de: 'Der Idempotency-Key wurde schon für eine andere Anfrage verwendet. Bitte senden Sie einen neuen.',
    en: 'The Idempotency-Key was already used for a different request. Please send a new one.',
  },
  IDEMPOTENCY_IN_PROGRESS: {
    de: 'Dieselbe Anfrage wird gerade bearbeitet. Bitte warten Sie einen Augenblick.',
    en: 'The same request is being processed. Please wait a moment.',
  },
  FOREIGN_ORIGIN: {
    de: 'Die Anfrage kommt von einer fremden Adresse und wurde nicht ausgeführt.',
    en: 'The request comes from a foreign origin and was not carried out.',
  },
  STALE_VERSION: {
    de: 'Die Angaben wurden inzwischen von jemand anderem geändert. Bitte vergleichen Sie beide Fassungen.',
    en: 'The data have been changed by somebody else. Please compare both versions.',
  },
  METRICS_TOKEN_REQUIRED: {
    de: 'Die Kennzahlen werden nur diesem Rechner oder mit dem vereinbarten Token gegeben.',
    en: 'Metrics are only given to this machine or with the agreed token.',
  },
  REASON_REQUIRED: {
    de: 'Bitte begründen Sie den Eingriff.',
    en: 'Please give a reason for this.',
  },
  FILTER_TOO_BROAD: {
    de: 'Für einen Filter nach Variablen oder Dauer bleiben mehr als {limit} Prozessläufe übrig. Bitte schränken Sie nach Prozess, Zustand oder Zeitraum ein.',
    en: 'More than {limit} instances are left for a filter by variable or duration. Please narrow by process, state or period.',
  },
  INTERNAL: {
    de: 'Es ist ein unerwarteter Fehler aufgetreten. Die Kennung {requestId} hilft der Administration, ihn zu finden.',
    en: 'An unexpected error occurred. The id {requestId} helps the administrators to find it.',
  },
} as const;
