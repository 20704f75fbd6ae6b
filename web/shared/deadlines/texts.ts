import type { DeadlineOutcome, DeadlineState } from '../../../src/contracts/deadline.ts';
import type { Texts } from '../language/language.ts';

interface Shape {
  title: string;
  none: string;
  all: string;
  states: Record<DeadlineState, string>;
  outcomes: Record<DeadlineOutcome, string>;
  daysLeft: (days: number) => string;
  until: (date: string) => string;
  calculation: string;
  own: string;
  notReviewed: string;
}

const days = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

/** Wherever deadlines stand. */
export const deadlineTexts: Texts<Shape> = {
  de: {
    title: 'Fristen',
    none: 'Keine Frist läuft, die Ihren Fachbereich angeht.',
    all: 'Alle Fristen des Vorgangs',
    states: {
      RUNNING: 'läuft',
      WARNING: 'läuft bald ab',
      OVERDUE: 'abgelaufen',
      SUSPENDED: 'ruht',
      MET: 'gewahrt',
      EXPIRED: 'versäumt',
      CANCELED: 'aufgehoben',
    },
    outcomes: { MET: 'gewahrt', EXPIRED: 'versäumt', CANCELED: 'aufgehoben' },
    daysLeft: (left) => {
      if (left === 0) return 'heute ist der letzte Tag';
      return left > 0 ? `noch ${days(left, 'ein Tag', 'Tage')}` : `seit ${days(-left, 'einem Tag', 'Tagen')} vorbei`;
    },
    until: (date) => `bis ${date}`,
    calculation: 'So ist die Frist berechnet',
    own: 'eigene Regel, kein Gesetz',
    notReviewed: 'Norm nicht geprüft',
  },
  en: {
    title: 'Deadlines',
    none: 'No deadline is running that concerns your department.',
    all: 'All deadlines of the case',
    states: {
      RUNNING: 'running',
      WARNING: 'ends soon',
      OVERDUE: 'passed',
      SUSPENDED: 'suspended',
      MET: 'met',
      EXPIRED: 'missed',
      CANCELED: 'cancelled',
    },
    outcomes: { MET: 'met', EXPIRED: 'missed', CANCELED: 'cancelled' },
    daysLeft: (left) => {
      if (left === 0) return 'today is the last day';
      return left > 0 ? `${days(left, 'one day', 'days')} left` : `${days(-left, 'one day', 'days')} ago`;
    },
    until: (date) => `until ${date}`,
    calculation: 'How it is calculated',
    own: 'own rule, not law',
    notReviewed: 'norm not reviewed',
  },
};
