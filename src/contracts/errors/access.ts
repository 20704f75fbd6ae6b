/** Of signing in, accounts and rights. */
export const accessErrors = {
  SESSION_REQUIRED: { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' },
  NOT_PERMITTED: { de: 'Dafür fehlt Ihnen die Berechtigung.', en: 'You do not have permission to do this.' },
  IDENTITY_PROVIDER_UNAVAILABLE: {
    de: 'Der Anmeldedienst antwortet zurzeit nicht. Bitte versuchen Sie es gleich noch einmal.',
    en: 'The sign-in service does not answer at present. Please try again shortly.',
  },
  LOGIN_TAKEN: { de: 'Die Kennung {login} ist schon vergeben.', en: 'The login {login} is already taken.' },
  PASSWORD_TOO_WEAK: {
    de: 'Das Passwort muss {shortest} bis {longest} Zeichen haben und darf nicht nur aus wenigen verschiedenen bestehen.',
    en: 'The password must have {shortest} to {longest} characters and not just a few different ones.',
  },
  SIGN_IN_FAILED: { de: 'Benutzername oder Passwort stimmt nicht.', en: 'User name or password is wrong.' },
  SIGN_IN_THROTTLED: {
    de: 'Zu viele Fehlversuche. Bitte versuchen Sie es in {seconds} Sekunden noch einmal.',
    en: 'Too many failed attempts. Please try again in {seconds} seconds.',
  },
  UNKNOWN_GROUP: { de: 'Diese Gruppe gibt es nicht: {group}.', en: 'This group does not exist: {group}.' },
  FOUR_EYES: {
    de: 'Vier-Augen-Prinzip: Diese Aufgabe prüft eine Entscheidung, die Sie selbst vorbereitet haben. Bitte lassen Sie eine Kollegin oder einen Kollegen prüfen.',
    en: 'Four eyes: this task checks a decision that you prepared yourself. Please let a colleague check it.',
  },
  DATA_CLASS_NOT_PERMITTED: {
    de: 'Diese Angaben sind für Ihren Fachbereich nicht freigegeben.',
    en: 'These data are not open to your department.',
  },
  PURPOSE_REQUIRED: {
    de: 'Bitte geben Sie an, wofür Sie diese geschützten Angaben brauchen.',
    en: 'Please state what you need these protected data for.',
  },
  LAST_ADMINISTRATOR: {
    de: 'Das ist das letzte aktive Konto der Administration. Bitte geben Sie zuerst einem anderen Konto diese Rolle.',
    en: 'This is the last active administrator account. Please give another account this role first.',
  },
  DEPUTY_NOT_POSSIBLE: {
    de: 'Diese Person kann nicht vertreten. Bitte wählen Sie eine andere aktive Person desselben Fachbereichs.',
    en: 'This person cannot stand in. Please choose another active person of the same department.',
  },
} as const;
