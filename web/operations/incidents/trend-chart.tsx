import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import './trend-chart.css';
import { incidentsTexts } from './texts.ts';
import { trendOf, type DayCount } from './trend.ts';

/** New incidents a day as bars, and in words for whoever does not see them. */
export function TrendChart({ days, large = false }: { days: readonly DayCount[]; large?: boolean }) {
  const texts = useTexts(incidentsTexts);
  const { shortDate } = useFormats();
  const { lastWeek, weekBefore, direction, peak } = trendOf(days);
  const most = Math.max(1, ...days.map(({ count }) => count));
  const words = texts.trendWords(lastWeek, weekBefore, peak === null ? null : shortDate(peak.day), peak?.count ?? 0);
  return (
    <span class={large ? 'trend trend--large' : 'trend'}>
      <span class="trend__bars" role="img" aria-label={words}>
        {days.map(({ day, count }) => (
          <span
            key={day}
            class={count === 0 ? 'trend__bar trend__bar--none' : 'trend__bar'}
            style={{ '--height': `${(count / most) * 100}%` }}
            title={`${shortDate(day)}: ${count}`}
          />
        ))}
      </span>
      <span class="trend__words" aria-hidden="true">
        {texts.directions[direction]}
      </span>
    </span>
  );
}
