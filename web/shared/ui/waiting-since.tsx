import { useEffect, useState } from 'preact/hooks';
import { useFormats } from '../language/language-provider.tsx';

const tickMs = 15_000;

/** How long something has been waiting, going on while one looks: `14 Min.` */
export function WaitingSince({ since }: { since: string }) {
  const formats = useFormats();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <time class="number" dateTime={since} title={formats.dateTime(since)}>
      {formats.duration(now - Date.parse(since))}
    </time>
  );
}
