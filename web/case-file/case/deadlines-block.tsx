import { CaseDeadlines } from '../../shared/deadlines/case-deadlines.tsx';
import { deadlineTexts } from '../../shared/deadlines/texts.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';

export function DeadlinesBlock({ caseId }: { caseId: string }) {
  const texts = useTexts(deadlineTexts);
  return (
    <section class="case-page__block" aria-labelledby="case-deadlines">
      <h2 id="case-deadlines">{texts.title}</h2>
      <CaseDeadlines caseId={caseId} />
    </section>
  );
}
