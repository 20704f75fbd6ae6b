import { useEffect, useState } from 'preact/hooks';

const minuteMs = 60_000;
const currentMinute = () => Math.floor(Date.now() / minuteMs) * minuteMs;

/** The beginning of the current minute as an ISO instant; renders again when it changes. */
export function useClock(): string {
  const [minute, setMinute] = useState(currentMinute);
  useEffect(() => {
    const timer = setInterval(() => setMinute(currentMinute()), minuteMs / 4);
    return () => clearInterval(timer);
  }, []);
  return new Date(minute).toISOString();
}
