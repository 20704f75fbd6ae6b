import { useTexts } from '../shared/language/language-provider.tsx';
import type { Texts } from '../shared/language/language.ts';
import { KeysDialog } from '../shared/ui/keys-dialog.tsx';

const de = {
  title: 'Tasten in den Aufgaben',
  keys: [
    ['J', 'nächste Aufgabe in der Liste'],
    ['K', 'vorige Aufgabe in der Liste'],
    ['Enter', 'Aufgabe öffnen'],
    ['X', 'Aufgabe auswählen oder abwählen'],
    ['C', 'Aufgabe oder alle ausgewählten übernehmen'],
    ['Z', 'letzte Aktion rückgängig machen'],
    ['Esc', 'Auswahl aufheben'],
    ['Strg + Enter', 'geöffnete Aufgabe erledigen'],
    ['?', 'diese Übersicht'],
  ] as const,
};

const keysTexts: Texts<{ title: string; keys: readonly (readonly [string, string])[] }> = {
  de,
  en: {
    title: 'Keys in the tasks',
    keys: [
      ['J', 'next task in the list'],
      ['K', 'previous task in the list'],
      ['Enter', 'open the task'],
      ['X', 'select or deselect the task'],
      ['C', 'claim the task or all selected ones'],
      ['Z', 'undo the last action'],
      ['Esc', 'clear the selection'],
      ['Ctrl + Enter', 'complete the open task'],
      ['?', 'this overview'],
    ],
  },
};

export function InboxKeysDialog({ onClose }: { onClose: () => void }) {
  return <KeysDialog {...useTexts(keysTexts)} onClose={onClose} />;
}
