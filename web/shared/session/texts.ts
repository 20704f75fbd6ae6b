import type { Texts } from '../language/language.ts';

const de = {
  title: 'Anmelden',
  subtitle: 'Ausländerbehörde, Leistung, Sozialarbeit und Integration unter einem Dach',
  login: 'Benutzername',
  password: 'Passwort',
  signIn: 'Anmelden',
  provider: 'Mit dem Konto der Verwaltung anmelden',
  or: 'oder',
  againTitle: 'Ihre Sitzung ist abgelaufen',
  again: 'Bitte melden Sie sich noch einmal an. Ihre Eingaben auf dieser Seite bleiben erhalten.',
  otherLanguage: 'English',
};

export const sessionTexts: Texts<typeof de> = {
  de,
  en: {
    title: 'Sign in',
    subtitle: 'Immigration office, benefits, social work and integration under one roof',
    login: 'User name',
    password: 'Password',
    signIn: 'Sign in',
    provider: 'Sign in with your office account',
    or: 'or',
    againTitle: 'Your session has ended',
    again: 'Please sign in again. What you entered on this page is kept.',
    otherLanguage: 'Deutsch',
  },
};
