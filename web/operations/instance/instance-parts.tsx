/** What belongs to the instance, part by part; the part stands in the address. */
import type { ComponentType } from 'preact';
import { Link, useSearchParams } from 'wouter-preact';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import type { InstanceDetail } from './instance-detail.ts';
import { partCsv } from './part-csv.ts';
import { DecisionsPart } from './parts/decisions-part.tsx';
import { IncidentsPart } from './parts/incidents-part.tsx';
import { JobsPart } from './parts/jobs-part.tsx';
import { LinksPart } from './parts/links-part.tsx';
import { OperationsPart } from './parts/operations-part.tsx';
import { TasksPart } from './parts/tasks-part.tsx';
import { VariablesPart } from './parts/variables-part.tsx';
import { WaitingPart } from './parts/waiting-part.tsx';
import { instanceTabs, instanceTexts, type InstanceTab } from './texts.ts';
import { useCurrentInView } from '../../shared/ui/use-current-in-view.ts';

export interface PartProps {
  instance: InstanceDetail;
  /** Only what belongs to this element. */
  element: string | undefined;
}

const parts: Record<InstanceTab, ComponentType<PartProps>> = {
  variables: VariablesPart,
  incidents: IncidentsPart,
  tasks: TasksPart,
  jobs: JobsPart,
  waiting: WaitingPart,
  links: LinksPart,
  decisions: DecisionsPart,
  operations: OperationsPart,
};

function countsOf(instance: InstanceDetail): Record<InstanceTab, number> {
  const { variables, incidents, userTasks, jobs, timers, messageSubscriptions, called, parent } = instance;
  const waiting = [...timers, ...messageSubscriptions].filter(({ state }) => state === 'CREATED').length;
  return {
    variables: variables.filter(({ scopeKey }) => scopeKey === instance.processInstanceKey).length,
    incidents: incidents.filter(({ state }) => state === 'OPEN').length,
    tasks: userTasks.filter(({ state }) => state === 'CREATED').length,
    jobs: jobs.filter(({ endedAt }) => endedAt === null).length,
    waiting,
    links: called.length + (parent === null ? 0 : 1),
    decisions: instance.decisionEvaluations.length,
    operations: instance.operations.length,
  };
}

interface Props extends PartProps {
  tab: string | undefined;
  onSelect: (elementId: string | undefined) => void;
}

export function InstanceParts({ instance, element, tab, onSelect }: Props) {
  const texts = useTexts(instanceTexts);
  const [parameters] = useSearchParams();
  const counts = countsOf(instance);
  const current = instanceTabs.find((each) => each === tab) ?? 'variables';
  const list = useCurrentInView<HTMLUListElement>(current);
  const Part = parts[current];
  const csv = partCsv(current, instance, element);
  const elementName = instance.elements.find(({ elementId }) => elementId === element)?.name ?? element;
  function addressOf(target: InstanceTab): string {
    const next = new URLSearchParams(parameters);
    next.set('tab', target);
    return `/instances/${instance.processInstanceKey}?${next.toString()}`;
  }
  return (
    <section class="section" aria-label={texts.parts}>
      <nav class="tabs tabs--plain" aria-label={texts.parts}>
        <ul ref={list}>
          {instanceTabs.map((each) => (
            <li key={each}>
              <Link class="tabs__link" href={addressOf(each)} replace aria-current={each === current ? 'page' : undefined}>
                {texts.tabs[each]}
                {counts[each] > 0 && <span class="tabs__count">{counts[each]}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {element !== undefined && (
        <p class="facts">
          <span>{texts.onlyElement(elementName ?? '')}</span>
          <Button kind="quiet" onClick={() => onSelect(undefined)}>
            {texts.showAll}
          </Button>
        </p>
      )}
      <h2 class="visually-hidden">{texts.tabs[current]}</h2>
      <Part instance={instance} element={element} />
      {csv !== null && (
        <div>
          <CsvButton
            name={`${current}-${instance.processInstanceKey}`}
            columns={csv.columns}
            load={() => Promise.resolve(csv.rows)}
          />
        </div>
      )}
    </section>
  );
}
