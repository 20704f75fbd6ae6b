/** Times of machines: steps follow one another within milliseconds. */
import { useMemo } from 'preact/hooks';
import { useLanguage } from '../shared/language/language-provider.tsx';

interface PreciseTimes {
  /** `22.11.2026, 18:10:04` */
  moment: (iso: string) => string;
  /** `120 ms`, else as durations are written everywhere. */
  took: (ms: number) => string;
}

export function usePreciseTimes(): PreciseTimes {
  const { formats } = useLanguage();
  return useMemo(() => {
    const moment = new Intl.DateTimeFormat('de-DE', {
      timeZone: 'Europe/Berlin',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    return {
      moment: (iso) => moment.format(new Date(iso)),
      took: (ms) => (ms < 1000 ? `${Math.max(0, Math.round(ms))} ms` : formats.duration(ms)),
    };
  }, [formats]);
}
