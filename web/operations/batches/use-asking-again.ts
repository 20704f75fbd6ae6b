import { useEffect } from 'preact/hooks';
import { refresh } from '../../shared/api/queries.ts';

const askAgainMs = 1_000;

/** The progress of a batch is no change of the read model: whoever watches it asks. */
export function useAskingAgain(path: string, underWay: boolean): void {
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setInterval(() => void refresh(path), askAgainMs);
    return () => clearInterval(timer);
  }, [path, underWay]);
}
