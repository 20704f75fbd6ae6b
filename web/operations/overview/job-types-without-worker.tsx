import { Link } from 'wouter-preact';
import type { OperationsOverview } from '../../../src/contracts/operations.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { useProcessNames } from '../process-names.ts';
import { overviewTexts } from './texts.ts';

/** Stands out: whatever waits for these types waits for ever. */
export function JobTypesWithoutWorker({ jobTypes }: Pick<OperationsOverview, 'jobTypes'>) {
  const texts = useTexts(overviewTexts);
  const { ago } = useFormats();
  const nameOf = useProcessNames();
  const without = jobTypes.filter(({ worker }) => worker === 'NONE');
  if (without.length === 0) return null;
  return (
    <section class="section" aria-labelledby="without-worker">
      <h2 id="without-worker">{texts.withoutWorkerTitle}</h2>
      <ul class="without-worker">
        {without.map(({ type, open, oldestOpenAt, processDefinitionIds }) => (
          <li key={type} class={open > 0 ? 'without-worker__type without-worker__type--waiting' : 'without-worker__type'}>
            <Link class="mono" href={`/jobs?type=${encodeURIComponent(type)}`}>
              {type}
            </Link>
            <span>{texts.withoutWorker(open, oldestOpenAt === null ? null : ago(oldestOpenAt))}</span>
            {processDefinitionIds.length > 0 && <span class="muted">{processDefinitionIds.map(nameOf).join(', ')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
