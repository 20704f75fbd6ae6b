import type { Texts } from '../../shared/language/language.ts';
import type { ValueKind } from './variable-drafts.ts';

interface Shape {
  variables: string;
  variablesHint: string;
  variableName: string;
  variableValue: (name: string) => string;
  value: string;
  kinds: Record<ValueKind, string>;
  remove: string;
  addVariable: string;
  retries: string;
  retriesHint: string;
  resolve: string;
  resolveOne: string;
  /** Null: not counted yet. */
  resolveMany: (count: number | null) => string;
  resolveWhat: string;
  resolveManyWhat: (count: number | null) => string;
  resolved: string;
  resolvedSoon: string;
}

export const actionTexts: Texts<Shape> = {
  de: {
    variables: 'Variablen vorher ändern',
    variablesHint: 'Nur was den Ablauf steuert; personenbezogene Angaben gehören in die Akte und werden abgelehnt.',
    variableName: 'Name der Variablen',
    variableValue: (name) => (name === '' ? 'Wert' : `Wert von ${name}`),
    value: 'Wert',
    kinds: { text: 'Text', number: 'Zahl', boolean: 'ja/nein', nothing: 'leer', list: 'Liste', object: 'Objekt' },
    remove: 'Entfernen',
    addVariable: 'Variable hinzufügen',
    retries: 'Versuche',
    retriesHint: 'So oft wird ein automatischer Schritt noch versucht, bevor er wieder als Störung gilt.',
    resolve: 'Beheben …',
    resolveOne: 'Störung beheben',
    resolveMany: (count) => (count === null ? 'Störungen beheben' : `${count} Störungen beheben`),
    resolveWhat: 'Der Prozesslauf versucht den Schritt sofort noch einmal. Scheitert er wieder, entsteht eine neue Störung.',
    resolveManyWhat: (count) =>
      count === 0
        ? 'Zu dieser Auswahl gibt es keine offene Störung.'
        : 'Jeder Prozesslauf versucht den Schritt noch einmal. Sie können den Fortschritt verfolgen und die Seite dabei verlassen.',
    resolved: 'Der Schritt wird noch einmal versucht.',
    resolvedSoon: 'Der Schritt wird gleich noch einmal versucht.',
  },
  en: {
    variables: 'Change variables first',
    variablesHint: 'Only what routes the process; personal data belong in the case file and are refused.',
    variableName: 'Name of the variable',
    variableValue: (name) => (name === '' ? 'Value' : `Value of ${name}`),
    value: 'Value',
    kinds: { text: 'text', number: 'number', boolean: 'yes/no', nothing: 'empty', list: 'list', object: 'object' },
    remove: 'Remove',
    addVariable: 'Add a variable',
    retries: 'Retries',
    retriesHint: 'How often a job is tried again before it counts as an incident once more.',
    resolve: 'Resolve …',
    resolveOne: 'Resolve the incident',
    resolveMany: (count) => (count === null ? 'Resolve incidents' : `Resolve ${count} incidents`),
    resolveWhat: 'The instance tries the step again at once. If it fails again, there is a new incident.',
    resolveManyWhat: (count) =>
      count === 0
        ? 'There is no open incident in this selection.'
        : 'Each instance tries the step again. You can watch the progress, and leave the page meanwhile.',
    resolved: 'The step is tried again.',
    resolvedSoon: 'The step is going to be tried again.',
  },
};
