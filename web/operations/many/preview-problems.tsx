import type { BatchPreview } from '../../../src/contracts/batch.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { manyTexts } from './texts.ts';

/** What speaks against it, each with the number of instances that it concerns. */
export function PreviewProblems({ problems }: Pick<BatchPreview, 'problems'>) {
  const texts = useTexts(manyTexts);
  const { language } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <ul class="many__problems">
      {problems.map(({ severity, code, message, count }) => (
        <li key={`${code} ${message.de}`}>
          <Badge kind={severity === 'error' ? 'danger' : 'warning'}>{texts[severity]}</Badge> {message[language]}{' '}
          <span class="muted">{texts.problemCount(count)}</span>
        </li>
      ))}
    </ul>
  );
}
