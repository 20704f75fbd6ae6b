/** Somebody was quicker: what stands there now beside what one has entered, and the choice between them. */
import { z } from 'zod';
import type { Field } from '../../../src/contracts/field.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { valueText } from '../../shared/facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { Button } from '../../shared/ui/button.tsx';
import { factsTexts } from './texts.ts';

const entrySchema = z.object({ sent: z.unknown(), current: z.unknown(), changedBy: z.string(), changedAt: z.string() });
type Difference = z.output<typeof entrySchema>;

/** The part of a refusal that is about this field; null for every other refusal. */
export function staleDifference(problem: unknown, key: string): Difference | null {
  if (!(problem instanceof ApiProblem) || problem.problem.code !== 'STALE_VERSION') return null;
  const parsed = z.record(z.string(), entrySchema).safeParse(problem.problem.difference);
  return parsed.success ? (parsed.data[key] ?? null) : null;
}

interface Props {
  field: Field;
  difference: Difference;
  busy: boolean;
  onOverwrite: () => void;
  onKeep: () => void;
}

export function StaleValue({ field, difference, busy, onOverwrite, onKeep }: Props) {
  const texts = useTexts(factsTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const nameOf = usePeople();
  const text = (value: unknown) => valueText(field, value, language, formats);
  return (
    <div class="facts__stale" role="alert">
      <p>{texts.stale}</p>
      <dl>
        <dt>{texts.staleNow}</dt>
        <dd>
          <strong>{text(difference.current)}</strong> ({nameOf(difference.changedBy)}, {formats.dateTime(difference.changedAt)})
        </dd>
        <dt>{texts.staleYours}</dt>
        <dd>
          <strong>{text(difference.sent)}</strong>
        </dd>
      </dl>
      <div class="case-file__row">
        <Button onClick={onKeep}>{texts.takeTheirs}</Button>
        <Button kind="danger" busy={busy} onClick={onOverwrite}>
          {texts.overwrite}
        </Button>
      </div>
    </div>
  );
}
