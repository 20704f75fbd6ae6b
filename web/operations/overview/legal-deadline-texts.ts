import type { Texts } from '../../shared/language/language.ts';

interface Shape {
  title: string;
  none: string;
  department: string;
  warned: string;
  overdue: string;
}

export const legalDeadlineTexts: Texts<Shape> = {
  de: {
    title: 'Gesetzliche Fristen',
    none: 'Keine Frist läuft bald ab, keine ist abgelaufen.',
    department: 'Fachbereich',
    warned: 'bald',
    overdue: 'abgelaufen',
  },
  en: {
    title: 'Deadlines by law',
    none: 'No deadline ends soon, none has passed.',
    department: 'Department',
    warned: 'soon',
    overdue: 'passed',
  },
};
