import { incidentGroupsSchema } from '../../../src/contracts/incident.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { FactList } from '../fact-list.tsx';
import { operationsTexts } from '../texts.ts';
import { CareCell } from './care-cell.tsx';
import { incidentsTexts } from './texts.ts';
import { TrendChart } from './trend-chart.tsx';

/** What is known about one cause: its message, since when, how it goes on, and who looks after it. */
export function CauseHead({ causeKey }: { causeKey: string }) {
  const texts = useTexts(incidentsTexts);
  const { errorTypes } = useTexts(operationsTexts);
  const { dateTime } = useFormats();
  const { data } = useRead(address('/incidents/groups', { causeKey }), incidentGroupsSchema);
  const group = data?.items[0];
  if (group === undefined) return null;
  const { errorType, example, firstSeen, lastSeen, perDay, care } = group;
  return (
    <section class="cause" aria-label={texts.cause}>
      <pre class="message">{example}</pre>
      <FactList
        facts={[
          [texts.kind, errorTypes[errorType] ?? errorType],
          [texts.firstSeen, dateTime(firstSeen)],
          [texts.lastSeen, dateTime(lastSeen)],
        ]}
      />
      <div class="cause__columns">
        <div>
          <h2>{texts.trend}</h2>
          <TrendChart days={perDay} large />
        </div>
        <div>
          <h2>{texts.care}</h2>
          <CareCell causeKey={causeKey} care={care} example={example} />
        </div>
      </div>
    </section>
  );
}
