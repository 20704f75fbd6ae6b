import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { usePreciseTimes } from '../precise-times.ts';
import { figuresNotInShown, type Statistics } from './heat.ts';
import { processTexts } from './texts.ts';

interface Props {
  statistics: Statistics;
  /** The version that is drawn. */
  version: number;
  /** With what has ended in a period, beside what is there now. */
  withEnded: boolean;
  onElement: (elementId: string) => void;
}

/** What the figures of all versions know and the drawn one has no place for. */
export function MissingElements({ statistics, version, withEnded, onElement }: Props) {
  const texts = useTexts(processTexts);
  const { number } = useFormats();
  const { took } = usePreciseTimes();
  const missing = figuresNotInShown(statistics, withEnded);
  if (missing.length === 0) return null;
  return (
    <section class="missing-elements" aria-labelledby="missing-elements">
      <h2 id="missing-elements">{texts.notInVersion(version)}</h2>
      <ul>
        {missing.map(({ elementId, name, lastVersion, active, incidents, completed, averageDurationMs }) => (
          <li key={elementId}>
            <Button kind="quiet" onClick={() => onElement(elementId)}>
              {name ?? elementId}
            </Button>{' '}
            <span class="muted">({texts.untilVersion(lastVersion)})</span>
            {': '}
            {[
              ...(active > 0 ? [texts.tokens(active)] : []),
              ...(incidents > 0 ? [texts.incidents(incidents)] : []),
              ...(withEnded && completed > 0 ? [texts.endedTimes(number(completed), took(averageDurationMs ?? 0))] : []),
            ].join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
