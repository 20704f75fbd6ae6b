import type { Workplace } from '../../../src/contracts/session.ts';
import type { Texts } from '../language/language.ts';

interface Shape {
  skip: string;
  navigation: string;
  workplaces: Record<Workplace, string>;
  account: string;
  deputyFor: (names: string) => string;
  language: string;
  otherLanguage: string;
  signOut: string;
  menu: string;
  lost: string;
  openTasks: (count: number) => string;
  notifications: string;
  unread: string;
}

export const shellTexts: Texts<Shape> = {
  de: {
    skip: 'Zum Inhalt springen',
    navigation: 'Arbeitsplätze',
    workplaces: {
      'service-centre': 'Servicecenter',
      inbox: 'Aufgaben',
      cases: 'Akten',
      conflicts: 'Zielkonflikte',
      deadlines: 'Fristen',
      benefits: 'Leistungen',
      housing: 'Unterkünfte',
      partners: 'Partner',
      letters: 'Schreiben',
      designer: 'Modelle',
      operations: 'Betrieb',
      administration: 'Verwaltung',
      audit: 'Protokoll',
    },
    account: 'Ihr Konto',
    deputyFor: (names) => `in Vertretung für ${names}`,
    language: 'Sprache',
    otherLanguage: 'English',
    signOut: 'Abmelden',
    menu: 'Menü',
    lost: 'Verbindung unterbrochen. Was Sie sehen, kann veraltet sein; Lotse verbindet sich von selbst wieder.',
    openTasks: (count) => `${count} offen`,
    notifications: 'Hinweise',
    unread: 'ungelesen',
  },
  en: {
    skip: 'Skip to content',
    navigation: 'Workplaces',
    workplaces: {
      'service-centre': 'Service centre',
      inbox: 'Tasks',
      cases: 'Case files',
      conflicts: 'Goal conflicts',
      deadlines: 'Deadlines',
      benefits: 'Benefits',
      housing: 'Housing',
      partners: 'Partners',
      letters: 'Letters',
      designer: 'Models',
      operations: 'Operations',
      administration: 'Administration',
      audit: 'Audit log',
    },
    account: 'Your account',
    deputyFor: (names) => `standing in for ${names}`,
    language: 'Language',
    otherLanguage: 'Deutsch',
    signOut: 'Sign out',
    menu: 'Menu',
    lost: 'Connection lost. What you see may be out of date; Lotse reconnects by itself.',
    openTasks: (count) => `${count} open`,
    notifications: 'Notifications',
    unread: 'unread',
  },
};
