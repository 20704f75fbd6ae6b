import type { Texts } from '../../shared/language/language.ts';

interface Shape {
  title: string;
  hint: string;
  close: string;
  chosen: string;
  chooseElement: string;
  noToken: string;
  end: string;
  endToken: (name: string) => string;
  move: string;
  moveToken: (name: string) => string;
  moving: (name: string) => string;
  moveHere: string;
  stopMoving: string;
  add: string;
  planned: string;
  nothingPlanned: string;
  ends: (name: string) => string;
  begins: (name: string) => string;
  takeBack: string;
  takeBackOf: (what: string) => string;
  inScope: string;
  anyScope: string;
  preview: string;
  previewing: string;
  possible: string;
  warning: string;
  error: string;
  endsWith: (name: string, tasks: number, jobs: number, called: number) => string;
  opens: (name: string, scopes: string) => string;
  endsInstance: string;
  execute: string;
  done: string;
  soon: string;
  tokens: (count: number) => string;
  since: (ago: string) => string;
}

export const modifyTexts: Texts<Shape> = {
  de: {
    title: 'Token verschieben',
    hint: 'Wählen Sie ein Element im Diagramm oder in der Liste. Geändert wird erst, wenn Sie unten ausführen.',
    close: 'Verwerfen',
    chosen: 'Gewähltes Element',
    chooseElement: 'Element wählen …',
    noToken: 'Hier ist kein Token.',
    end: 'Beenden',
    endToken: (name) => `Token in ${name} beenden`,
    move: 'Verschieben …',
    moveToken: (name) => `Token in ${name} verschieben`,
    moving: (name) => `Wohin soll das Token von „${name}“? Wählen Sie das Ziel im Diagramm oder in der Liste.`,
    moveHere: 'Hierher verschieben',
    stopMoving: 'Doch nicht',
    add: 'Hier ein Token beginnen',
    planned: 'Geplant',
    nothingPlanned: 'Noch nichts.',
    ends: (name) => `endet: ${name}`,
    begins: (name) => `beginnt: ${name}`,
    takeBack: 'Zurücknehmen',
    takeBackOf: (what) => `Zurücknehmen: ${what}`,
    inScope: 'in welchem Durchlauf',
    anyScope: 'von selbst',
    preview: 'Was geschehen wird',
    previewing: 'Wird geprüft …',
    possible: 'Nichts spricht dagegen.',
    warning: 'Achtung',
    error: 'Nicht möglich',
    endsWith: (name, tasks, jobs, called) =>
      [
        `„${name}“ endet`,
        tasks > 0 && (tasks === 1 ? 'eine Aufgabe entfällt' : `${tasks} Aufgaben entfallen`),
        jobs > 0 && (jobs === 1 ? 'ein automatischer Schritt entfällt' : `${jobs} automatische Schritte entfallen`),
        called > 0 && (called === 1 ? 'ein aufgerufener Prozesslauf endet' : `${called} aufgerufene Prozessläufe enden`),
      ]
        .filter((part) => part !== false)
        .join('; '),
    opens: (name, scopes) => `„${name}“ beginnt${scopes === '' ? '' : `; dafür beginnt auch ${scopes}`}`,
    endsInstance: 'Es bleibt kein Token: Der Prozesslauf endet.',
    execute: 'Ausführen',
    done: 'Die Token sind verschoben.',
    soon: 'Die Token werden gleich verschoben sein.',
    tokens: (count) => (count === 1 ? 'ein Token' : `${count} Token`),
    since: (ago) => `seit ${ago}`,
  },
  en: {
    title: 'Move tokens',
    hint: 'Choose an element on the diagram or in the list. Nothing changes before you execute below.',
    close: 'Discard',
    chosen: 'Chosen element',
    chooseElement: 'Choose an element …',
    noToken: 'There is no token here.',
    end: 'End',
    endToken: (name) => `End the token in ${name}`,
    move: 'Move …',
    moveToken: (name) => `Move the token in ${name}`,
    moving: (name) => `Where is the token of “${name}” to go? Choose the target on the diagram or in the list.`,
    moveHere: 'Move here',
    stopMoving: 'Rather not',
    add: 'Begin a token here',
    planned: 'Planned',
    nothingPlanned: 'Nothing yet.',
    ends: (name) => `ends: ${name}`,
    begins: (name) => `begins: ${name}`,
    takeBack: 'Take back',
    takeBackOf: (what) => `Take back: ${what}`,
    inScope: 'in which scope',
    anyScope: 'by itself',
    preview: 'What will happen',
    previewing: 'Checking …',
    possible: 'Nothing speaks against it.',
    warning: 'Mind',
    error: 'Not possible',
    endsWith: (name, tasks, jobs, called) =>
      [
        `“${name}” ends`,
        tasks > 0 && (tasks === 1 ? 'one user task is dropped' : `${tasks} user tasks are dropped`),
        jobs > 0 && (jobs === 1 ? 'one job is dropped' : `${jobs} jobs are dropped`),
        called > 0 && (called === 1 ? 'one called instance ends' : `${called} called instances end`),
      ]
        .filter((part) => part !== false)
        .join('; '),
    opens: (name, scopes) => `“${name}” begins${scopes === '' ? '' : `; for it ${scopes} begins too`}`,
    endsInstance: 'No token remains: the instance ends.',
    execute: 'Execute',
    done: 'The tokens are moved.',
    soon: 'The tokens are going to be moved in a moment.',
    tokens: (count) => (count === 1 ? 'one token' : `${count} tokens`),
    since: (ago) => `since ${ago}`,
  },
};
