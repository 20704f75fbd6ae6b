import type { ModelChange } from '../../../src/contracts/model-change.ts';
import type { Texts } from '../../shared/language/language.ts';

const kinds: Record<ModelChange['kind'], string> = {
  ADDED: 'Neu',
  REMOVED: 'Entfernt',
  CHANGED: 'Geändert',
  MOVED: 'Verschoben',
};

const de = {
  title: 'Freigeben',
  kinds,
  checks: 'Automatische Prüfung',
  checksPassed: 'Keine Fehler. Die Freigabe ist möglich.',
  checksFailed: (count: number) =>
    count === 1 ? '1 Fehler verhindert die Freigabe.' : `${count} Fehler verhindern die Freigabe.`,
  warnings: (count: number) => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
  checking: 'Lotse prüft und vergleicht mit dem, was läuft.',
  changes: 'Änderungen',
  changeOf: { NEW: 'neu', CHANGED: 'geändert', UNCHANGED: 'unverändert' },
  versionStep: (from: number) => `Version ${from} → ${from + 1}`,
  firstVersion: 'Version 1',
  noDifference: 'Fachlich ändert sich nichts.',
  running: (count: number) =>
    count === 1
      ? '1 Vorgang läuft auf der bisherigen Version und bleibt dort, bis er in den Betrieb migriert wird.'
      : `${count} Vorgänge laufen auf bisherigen Versionen und bleiben dort, bis sie im Betrieb migriert werden.`,
  nobodyRuns: 'Auf der bisherigen Version läuft kein Vorgang.',
  migrate: 'Vorgänge im Betrieb ansehen',
  runsNow: (version: number) => `Läuft heute: Version ${version}`,
  willRun: 'Ihr Entwurf',
  comment: 'Begründung',
  commentHint: 'Was ändert sich und warum? Sie steht dauerhaft bei der Version und im Protokoll.',
  commentMissing: 'Bitte begründen Sie die Freigabe mit wenigstens drei Zeichen.',
  release: 'Jetzt freigeben',
  putToWork: 'In Betrieb nehmen',
  done: (versions: string) => `Freigegeben: ${versions}`,
  doneSoon: 'Freigegeben. Die neue Version erscheint gleich.',
  nothingTitle: 'Nichts freizugeben',
  nothing: 'Dieses Modell hat keine Änderungen gegenüber dem, was läuft.',
  back: 'Zum Modell',
  inBetweenTitle: 'Inzwischen wurde eine andere Version freigegeben',
  inBetween: (who: string, version: number) => `${who} hat Version ${version} freigegeben, seit Ihr Entwurf begonnen wurde.`,
  somebody: 'Jemand anderes',
  theirChanges: 'Was dort geändert wurde',
  yourChanges: 'Was Ihr Entwurf gegenüber der neuen Version ändert',
  overwrite: 'Ihr Entwurf würde die Änderungen ersetzen, die er nicht enthält. Übernehmen Sie diese vorher, oder bestätigen Sie:',
  continueOn: (version: number) => `Auf Grundlage von Version ${version} freigeben`,
  saveFirst: 'Der Entwurf wird noch gespeichert.',
};

export const releaseTexts: Texts<typeof de> = {
  de,
  en: {
    title: 'Release',
    kinds: { ADDED: 'New', REMOVED: 'Removed', CHANGED: 'Changed', MOVED: 'Moved' },
    checks: 'Automatic checks',
    checksPassed: 'No errors. It can be released.',
    checksFailed: (count) => (count === 1 ? '1 error prevents the release.' : `${count} errors prevent the release.`),
    warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    checking: 'Lotse checks and compares with what is live.',
    changes: 'Changes',
    changeOf: { NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged' },
    versionStep: (from) => `Version ${from} → ${from + 1}`,
    firstVersion: 'Version 1',
    noDifference: 'What it does stays the same.',
    running: (count) =>
      count === 1
        ? '1 instance runs on the former version and stays there until it is migrated in operations.'
        : `${count} instances run on former versions and stay there until they are migrated in operations.`,
    nobodyRuns: 'No instance runs on the former version.',
    migrate: 'Look at the instances in operations',
    runsNow: (version) => `Live today: version ${version}`,
    willRun: 'Your draft',
    comment: 'Reason',
    commentHint: 'What changes, and why? It stays with the version and in the audit log.',
    commentMissing: 'Please give a reason of at least three characters.',
    release: 'Release now',
    putToWork: 'Put to work',
    done: (versions) => `Released: ${versions}`,
    doneSoon: 'Released. The new version appears shortly.',
    nothingTitle: 'Nothing to release',
    nothing: 'This model has no changes against what is live.',
    back: 'To the model',
    inBetweenTitle: 'Another version has been released in the meantime',
    inBetween: (who, version) => `${who} released version ${version} since your draft was begun.`,
    somebody: 'Somebody else',
    theirChanges: 'What was changed there',
    yourChanges: 'What your draft changes against the new version',
    overwrite: 'Your draft would replace the changes that it does not contain. Take them over before, or confirm:',
    continueOn: (version) => `Release on the basis of version ${version}`,
    saveFirst: 'The draft is still being saved.',
  },
};
