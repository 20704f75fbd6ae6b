/** One instance: where it is and how it got there, what it knows, what holds it up, and what an operator can do. */
import { useMemo, useState } from 'preact/hooks';
import { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import { processInstanceDetailSchema } from '../../../src/contracts/process-instance.ts';
import { Diagram } from '../../adapters/bpmn-js/diagram.tsx';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { ModifyMode } from '../modify/modify-mode.tsx';
import { highlightsOf, overlaysOf } from './diagram-marks.ts';
import { HistoryTree } from './history-tree.tsx';
import type { InstanceDetail } from './instance-detail.ts';
import { InstanceHead } from './instance-head.tsx';
import { InstanceParts } from './instance-parts.tsx';
import './instance.css';
import { OpenIncidents } from './open-incidents.tsx';
import { instanceTexts } from './texts.ts';

const addressNames = ['element', 'tab'] as const;

export default function InstancePage({ processInstanceKey }: { processInstanceKey: string }) {
  const texts = useTexts(instanceTexts);
  const { data, error, refetch } = useRead(`/process-instances/${processInstanceKey}`, processInstanceDetailSchema);
  usePageTitle(texts.title(data?.processName ?? processInstanceKey));
  if (data !== undefined) return <Instance instance={data} />;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} page />;
  return <Skeleton lines={16} />;
}

function Instance({ instance }: { instance: InstanceDetail }) {
  const texts = useTexts(instanceTexts);
  const { processDefinitionKey, processName, processDefinitionId, activeElements } = instance;
  const { data: definition } = useRead(`/process-definitions/${processDefinitionKey}`, processDefinitionDetailSchema);
  const [{ element, tab }, setAddress] = useAddressFilters(addressNames);
  const [modifying, setModifying] = useState(false);
  const highlights = useMemo(() => highlightsOf(instance), [instance]);
  const overlays = useMemo(() => {
    // The instance itself stands nowhere on the diagram.
    const elements = instance.elements.filter(({ elementInstanceKey }) => elementInstanceKey !== instance.processInstanceKey);
    return overlaysOf({ ...instance, elements }, texts);
  }, [instance, texts]);
  const select = (elementId: string | undefined): void => setAddress({ element: elementId ?? null }, true);
  const focus = instance.incidents.find(({ state }) => state === 'OPEN')?.elementId ?? activeElements.at(-1)?.elementId;

  return (
    <div class="page">
      <InstanceHead instance={instance} modifying={modifying} onModify={() => setModifying(true)} />
      {modifying && definition !== undefined ? (
        <ModifyMode instance={instance} definition={definition} onClose={() => setModifying(false)} />
      ) : (
        <>
          <OpenIncidents instance={instance} />
          <div class="instance__diagram">
            {definition === undefined ? (
              <Skeleton lines={6} />
            ) : (
              <Diagram
                xml={definition.xml}
                label={texts.diagram(processName ?? processDefinitionId)}
                highlights={highlights}
                overlays={overlays}
                focus={focus}
                onElementClick={(elementId) => select(elementId === element ? undefined : elementId)}
              />
            )}
          </div>
          <div class="instance__columns">
            <HistoryTree instance={instance} element={element} onSelect={select} />
            <InstanceParts instance={instance} element={element} tab={tab} onSelect={select} />
          </div>
        </>
      )}
    </div>
  );
}
