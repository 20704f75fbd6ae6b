import type { Health } from '../../../src/contracts/health.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { overviewTexts } from './texts.ts';

interface Part {
  name: string;
  ok: boolean;
  detail: string;
}

function useParts({ engine, store, projection, workers, partners }: Health): Part[] {
  const texts = useTexts(overviewTexts);
  const { number } = useFormats();
  const lagMs = Math.max(0, ...(projection.partitions ?? []).map(({ lagMs: lag }) => lag));
  const flaws = (projection.gaps ?? 0) + (projection.failures ?? 0);
  const streaming = workers?.types?.filter(({ streaming: isStreaming }) => isStreaming).length ?? 0;
  return [
    { name: texts.engine, ok: engine.ok, detail: engine.gatewayVersion ?? '' },
    {
      name: texts.store,
      ok: store.ok,
      detail: store.answeredInMs === undefined ? '' : texts.answersIn(number(store.answeredInMs)),
    },
    {
      name: texts.projection,
      ok: projection.ok,
      detail:
        flaws > 0
          ? texts.gaps(projection.gaps ?? 0, projection.failures ?? 0)
          : texts.behind(number(Math.round(lagMs / 100) / 10)),
    },
    workers === null
      ? { name: texts.workers, ok: true, detail: texts.noWorkersHere }
      : { name: texts.workers, ok: workers.ok, detail: texts.connected(streaming) },
    ...(partners === null
      ? []
      : [
          {
            name: texts.partners,
            ok: partners.ok,
            detail: partners.lastError ?? ((partners.quarantined ?? 0) > 0 ? texts.quarantined(partners.quarantined ?? 0) : ''),
          },
        ]),
  ];
}

/** One line: each part with a shape, a word and its figure. */
export function HealthLine({ health }: { health: Health }) {
  const texts = useTexts(overviewTexts);
  const parts = useParts(health);
  return (
    <ul class="health" aria-label={texts.health}>
      {parts.map(({ name, ok, detail }) => (
        <li key={name} class={ok ? 'health__part' : 'health__part health__part--down'}>
          <strong>{name}</strong> <span>{ok ? texts.works : texts.fails}</span>
          {detail !== '' && <span class="muted">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
