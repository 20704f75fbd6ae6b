import type { Texts } from '../../shared/language/language.ts';

interface Shape {
  checking: string;
  instance: string;
  caseNumber: string;
  why: string;
  blocked: (count: number) => string;
  blockedCut: (shown: number) => string;
  cancelTitle: string;
  cancelWhat: (count: number) => string;
  cancelWithThem: (tasks: number, called: number) => string;
  cancelConfirm: (count: number) => string;
  migrateTitle: (name: string) => string;
  migrateWhat: string;
  backToList: string;
  forgotten: string;
  forgottenText: string;
  nothing: string;
  nothingText: string;
  possible: (possible: number, total: number) => string;
  problemCount: (count: number) => string;
  dryRun: string;
  migrateConfirm: (count: number) => string;
  error: string;
  warning: string;
}

export const manyTexts: Texts<Shape> = {
  de: {
    checking: 'Wird geprüft …',
    instance: 'Prozesslauf',
    caseNumber: 'Aktenzeichen',
    why: 'Warum nicht',
    blocked: (count) => (count === 1 ? 'Bei einem geht es nicht' : `Bei ${count} geht es nicht`),
    blockedCut: (shown) => `Gezeigt sind die ersten ${shown}.`,
    cancelTitle: 'Prozessläufe abbrechen',
    cancelWhat: (count) =>
      `${count === 1 ? 'Ein Prozesslauf endet und lässt' : `${count} Prozessläufe enden und lassen`} sich nicht wieder aufnehmen.`,
    cancelWithThem: (tasks, called) =>
      [
        tasks > 0 && (tasks === 1 ? 'Eine offene Aufgabe entfällt.' : `${tasks} offene Aufgaben entfallen.`),
        called > 0 &&
          (called === 1 ? 'Ein aufgerufener Prozesslauf endet mit.' : `${called} aufgerufene Prozessläufe enden mit.`),
        'Die Akten bleiben.',
      ]
        .filter(Boolean)
        .join(' '),
    cancelConfirm: (count) => (count === 1 ? 'Einen Prozesslauf abbrechen' : `${count} Prozessläufe abbrechen`),
    migrateTitle: (name) => `Viele umstellen: ${name}`,
    migrateWhat:
      'Die ausgewählten Prozessläufe laufen danach auf der anderen Version weiter. Der Probelauf prüft jeden einzeln, bevor etwas geschieht.',
    backToList: 'Zurück zur Liste',
    forgotten: 'Die Auswahl ist nicht mehr bekannt',
    forgottenText: 'Sie gilt nur in dem Fenster, in dem sie getroffen wurde. Bitte wählen Sie in der Liste noch einmal aus.',
    nothing: 'Kein laufender Prozesslauf',
    nothingText: 'Zu dieser Auswahl läuft nichts mehr, was umgestellt werden könnte.',
    possible: (possible, total) =>
      possible === total ? `Bei allen ${total} ist es möglich.` : `Bei ${possible} von ${total} ist es möglich.`,
    problemCount: (count) => `(${count}-mal)`,
    dryRun: 'Probelauf',
    migrateConfirm: (count) => (count === 1 ? 'Einen Prozesslauf umstellen' : `${count} Prozessläufe umstellen`),
    error: 'Nicht möglich',
    warning: 'Achtung',
  },
  en: {
    checking: 'Checking …',
    instance: 'Instance',
    caseNumber: 'Case number',
    why: 'Why not',
    blocked: (count) => (count === 1 ? 'It is not possible for one' : `It is not possible for ${count}`),
    blockedCut: (shown) => `These are the first ${shown}.`,
    cancelTitle: 'Cancel instances',
    cancelWhat: (count) => `${count === 1 ? 'One instance ends' : `${count} instances end`} and cannot be resumed.`,
    cancelWithThem: (tasks, called) =>
      [
        tasks > 0 && (tasks === 1 ? 'One open task is dropped.' : `${tasks} open tasks are dropped.`),
        called > 0 && (called === 1 ? 'One called instance ends with them.' : `${called} called instances end with them.`),
        'The case files stay.',
      ]
        .filter(Boolean)
        .join(' '),
    cancelConfirm: (count) => (count === 1 ? 'Cancel one instance' : `Cancel ${count} instances`),
    migrateTitle: (name) => `Migrate many: ${name}`,
    migrateWhat: 'The chosen instances go on in the other version. The dry run checks each of them before anything happens.',
    backToList: 'Back to the list',
    forgotten: 'The selection is no longer known',
    forgottenText: 'It holds only in the window in which it was made. Please select again in the list.',
    nothing: 'No running instance',
    nothingText: 'Nothing of this selection is running any more.',
    possible: (possible, total) =>
      possible === total ? `It is possible for all ${total}.` : `It is possible for ${possible} of ${total}.`,
    problemCount: (count) => `(${count} times)`,
    dryRun: 'Dry run',
    migrateConfirm: (count) => (count === 1 ? 'Migrate one instance' : `Migrate ${count} instances`),
    error: 'Not possible',
    warning: 'Mind',
  },
};
