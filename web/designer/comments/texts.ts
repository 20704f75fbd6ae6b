import type { Texts } from '../../shared/language/language.ts';

const de = {
  title: 'Kommentare',
  count: (open: number) => (open === 1 ? '1 offen' : `${open} offen`),
  none: 'Noch keine Kommentare. Wählen Sie ein Element aus, und schreiben Sie, was dazu zu sagen ist.',
  about: (name: string) => `Kommentar zu „${name}“`,
  aboutFile: (name: string) => `Kommentar zu ${name}`,
  hint: 'Mit @Name sprechen Sie jemanden an. Keine Angaben zu Personen, deren Fälle bearbeitet werden.',
  mention: (name: string) => `${name} ansprechen`,
  send: 'Kommentieren',
  reply: 'Antworten',
  replyTo: (name: string) => `Antwort an ${name}`,
  resolve: 'Erledigt',
  reopen: 'Wieder öffnen',
  resolvedBy: (name: string, when: string) => `Erledigt von ${name}, ${when}`,
  showResolved: (count: number) => (count === 1 ? '1 erledigten zeigen' : `${count} erledigte zeigen`),
  hideResolved: 'Erledigte ausblenden',
  cancel: 'Abbrechen',
  mark: (count: number) => (count === 1 ? '1 Kommentar' : `${count} Kommentare`),
};

export const commentTexts: Texts<typeof de> = {
  de,
  en: {
    title: 'Comments',
    count: (open) => `${open} open`,
    none: 'No comments yet. Select an element and write what there is to say about it.',
    about: (name) => `Comment on “${name}”`,
    aboutFile: (name) => `Comment on ${name}`,
    hint: 'Speak to somebody with @name. Nothing about persons whose cases are worked on.',
    mention: (name) => `Speak to ${name}`,
    send: 'Comment',
    reply: 'Reply',
    replyTo: (name) => `Reply to ${name}`,
    resolve: 'Resolved',
    reopen: 'Open again',
    resolvedBy: (name, when) => `Resolved by ${name}, ${when}`,
    showResolved: (count) => `Show ${count} resolved`,
    hideResolved: 'Hide resolved',
    cancel: 'Cancel',
    mark: (count) => (count === 1 ? '1 comment' : `${count} comments`),
  },
};
