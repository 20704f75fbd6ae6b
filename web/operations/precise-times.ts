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
  const { language, formats } = useLanguage();
  return useMemo(() => {
    const moment = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    return {
      moment: (iso) => moment.format(new Date(iso)),
      took: (ms) => (ms < 1000 ? `${Math.max(0, Math.round(ms))} ms` : formats.duration(ms)),
    };
  }, [language, formats]);
}
