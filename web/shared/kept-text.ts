/** What somebody is typing survives a reload and an ended session, for them alone and on this screen only. */
import { useState } from 'preact/hooks';
import { useSession } from './session/session-provider.tsx';

/** @param place what the text is for, e.g. `note:<case>` @returns the text, what changes it, what forgets it */
export function useKeptText(place: string): [string, (text: string) => void, () => void] {
  const { accountId } = useSession().actor;
  const key = `lotse.text.${accountId}.${place}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  return [
    text,
    (next) => {
      sessionStorage.setItem(key, next);
      setText(next);
    },
    () => {
      sessionStorage.removeItem(key);
      setText('');
    },
  ];
}
