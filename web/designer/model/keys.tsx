/** The keys of the designer: `?` shows them wherever nobody types. */
import { useEffect } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import type { Texts } from '../../shared/language/language.ts';
import { isTyping } from '../../shared/ui/is-typing.ts';
import { KeysDialog } from '../../shared/ui/keys-dialog.tsx';

const keysTexts: Texts<{ title: string; keys: readonly (readonly [string, string])[] }> = {
  de: {
    title: 'Tasten in der Zeichnung',
    keys: [
      ['J', 'nächstes Element auswählen'],
      ['K', 'voriges Element auswählen'],
      ['Strg + F', 'Element suchen'],
      ['A', 'Element oder Ereignis an das ausgewählte anhängen'],
      ['N', 'Element in der Mitte anlegen'],
      ['C', 'das ausgewählte Element mit einem anderen verbinden'],
      ['E', 'umbenennen; Enter übernimmt'],
      ['R', 'Art des Elements ändern'],
      ['M', 'alles, was neben dem Element steht: Bahnen, Farbe, Anmerkung …'],
      ['Pfeiltasten', 'ausgewähltes Element verschieben, mit Umschalt in großen Schritten'],
      ['Entf', 'löschen'],
      ['Strg + Z', 'rückgängig machen'],
      ['Strg + Umschalt + Z', 'wiederherstellen'],
      ['Strg + C, Strg + V', 'kopieren und einfügen, auch in ein anderes Modell'],
      ['Tab', 'weiter zu den Eigenschaften'],
      ['?', 'diese Übersicht'],
    ],
  },
  en: {
    title: 'Keys on the canvas',
    keys: [
      ['J', 'select the next element'],
      ['K', 'select the previous element'],
      ['Ctrl + F', 'find an element'],
      ['A', 'append an element or attach an event to the selected one'],
      ['N', 'create an element in the middle'],
      ['C', 'connect the selected element to another one'],
      ['E', 'rename; Enter accepts'],
      ['R', 'change the type of the element'],
      ['M', 'all that stands beside the element: lanes, colour, annotation …'],
      ['Arrow keys', 'move the selected element, with Shift in large steps'],
      ['Del', 'delete'],
      ['Ctrl + Z', 'undo'],
      ['Ctrl + Shift + Z', 'redo'],
      ['Ctrl + C, Ctrl + V', 'copy and paste, into another model too'],
      ['Tab', 'on to the properties'],
      ['?', 'this overview'],
    ],
  },
};

export function DesignerKeysDialog({ onClose }: { onClose: () => void }) {
  return <KeysDialog {...useTexts(keysTexts)} onClose={onClose} />;
}

export function useKeysAsked(onAsked: () => void): void {
  useEffect(() => {
    function onKeyDown({ key, target, defaultPrevented }: KeyboardEvent): void {
      if (defaultPrevented || key !== '?' || isTyping(target) || document.querySelector('dialog[open]') !== null) return;
      onAsked();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
