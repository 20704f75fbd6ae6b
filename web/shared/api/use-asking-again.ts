import { useEffect } from 'preact/hooks';
import { refresh } from './queries.ts';

const askAgainMs = 1_000;

/** What works on the server and is no change that the page is told of: whoever watches it asks. */
export function useAskingAgain(path: string, underWay: boolean, everyMs = askAgainMs): void {
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setInterval(() => void refresh(path), everyMs);
    return () => clearInterval(timer);
  }, [path, underWay, everyMs]);
}
