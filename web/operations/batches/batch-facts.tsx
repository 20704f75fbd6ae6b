import { Link } from 'wouter-preact';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { FactList, type Fact } from '../fact-list.tsx';
import { usePreciseTimes } from '../precise-times.ts';
import { useProcesses } from '../process-names.ts';
import type { Batch } from './batch-state.tsx';
import { batchTexts } from './texts.ts';

/** Who, why, when, and for a migration where to. */
export function BatchFacts({ batch }: { batch: Batch }) {
  const texts = useTexts(batchTexts);
  const { dateTime } = useFormats();
  const { took } = usePreciseTimes();
  const { reason, by, startedAt, endedAt, targetProcessDefinitionKey } = batch;
  const facts: Fact[] = [
    [texts.reason, reason],
    [texts.by, by.name],
    [texts.started, dateTime(startedAt)],
  ];
  if (endedAt !== null) {
    facts.push([texts.ended, dateTime(endedAt)], [texts.duration, took(Date.parse(endedAt) - Date.parse(startedAt))]);
  }
  if (targetProcessDefinitionKey !== null) {
    facts.push([texts.target, <Target key="target" processDefinitionKey={targetProcessDefinitionKey} />]);
  }
  return <FactList facts={facts} />;
}

function Target({ processDefinitionKey }: { processDefinitionKey: string }) {
  const texts = useTexts(batchTexts);
  const { data } = useProcesses();
  for (const { processDefinitionId, name, versions } of data?.items ?? []) {
    const found = versions.find((each) => each.processDefinitionKey === processDefinitionKey);
    if (found === undefined) continue;
    return (
      <Link href={`/processes/${encodeURIComponent(processDefinitionId)}?version=${found.version}`}>
        {texts.version(name ?? processDefinitionId, found.version)}
      </Link>
    );
  }
  return <span class="mono">{processDefinitionKey}</span>;
}
