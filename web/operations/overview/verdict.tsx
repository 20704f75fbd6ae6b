import type { OperationsOverview } from '../../../src/contracts/operations.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { findingsOf } from './findings.ts';
import { overviewTexts } from './texts.ts';

interface Props {
  overview: OperationsOverview;
  causes: readonly { count: number }[];
}

/** One sentence for whoever only glances at the page. */
export function Verdict({ overview, causes }: Props) {
  const texts = useTexts(overviewTexts);
  const found = findingsOf(overview, causes);
  const parts = [
    found.partsDown.length > 0 && texts.partsDown(found.partsDown.map((name) => texts[name]).join(', ')),
    found.incidents > 0 && texts.incidents(found.incidents, found.causes),
    found.typesWithoutWorker > 0 && texts.typesWithout(found.typesWithoutWorker),
    found.atRisk > 0 && texts.overdue(found.atRisk),
    found.departmentsOverdue > 0 && texts.legalOverdue(found.departmentsOverdue),
  ].filter((part) => part !== false);
  return (
    <p class={`verdict verdict--${found.level}`} role="status">
      {parts.length === 0 ? texts.allWell : parts.join(' · ')}
    </p>
  );
}
