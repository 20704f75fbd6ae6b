import type { CommandProblem } from '../../../src/contracts/process-instance.ts';
import { useLanguage } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';

interface Props {
  problems: readonly CommandProblem[];
  words: { error: string; warning: string };
}

/** What speaks against a command, errors first. */
export function CommandProblems({ problems, words }: Props) {
  const { language } = useLanguage();
  const sorted = [...problems].sort((a, b) => a.severity.localeCompare(b.severity));
  if (sorted.length === 0) return null;
  return (
    <ul class="command-problems">
      {sorted.map(({ severity, code, elementId, message }) => (
        <li key={`${code} ${elementId ?? ''}`}>
          <Badge kind={severity === 'error' ? 'danger' : 'warning'}>{words[severity]}</Badge> {message[language]}
        </li>
      ))}
    </ul>
  );
}
