import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { z } from 'zod';
import { elementStatisticsSchema, type processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import { Diagram, type DiagramOverlay, type Highlights } from '../../adapters/bpmn-js/diagram.tsx';
import { narrow } from '../../adapters/bpmn-js/narrow.ts';
import type { Viewer } from '../../adapters/bpmn-js/viewer.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePreciseTimes } from '../precise-times.ts';
import { focusOf, heatOf, heatValue, type ElementStatistics } from './heat.ts';
import { HeatBar, heatNames } from './heat-bar.tsx';
import { HeatTable } from './heat-table.tsx';
import { MissingElements } from './missing-elements.tsx';
import { heatKinds, processTexts } from './texts.ts';
import { useHeat } from './use-heat.ts';

interface Props {
  /** Stands before the heatmap's switch. */
  chooser: ComponentChildren;
  definition: z.infer<typeof processDefinitionDetailSchema>;
  /** Versions whose figures are added up on this one's drawing: it alone, or all. */
  addedUp: number;
  element: string | undefined;
  onElement: (elementId: string) => void;
}

const none: readonly ElementStatistics[] = [];

/** Tokens and incidents as they are now; with the heatmap, how long the elements took in a period. */
export function ProcessDiagram({ chooser, definition, addedUp, element, onElement }: Props) {
  const texts = useTexts(processTexts);
  const { number } = useFormats();
  const { took } = usePreciseTimes();
  const [viewer, setViewer] = useState<Viewer | null>(null);
  const [{ heat: chosenHeat, heatFrom, heatTo }] = useAddressFilters(heatNames);
  const kind = heatKinds.find((each) => each === chosenHeat) ?? null;
  const { processDefinitionKey, processDefinitionId, name, version, xml } = definition;
  const query = { ...(kind !== null && { from: heatFrom, to: heatTo }), ...(addedUp > 1 && { versions: 'all' }) };
  const { data } = useRead(address(`/process-definitions/${processDefinitionKey}/statistics`, query), elementStatisticsSchema, {
    keepPrevious: true,
  });
  const read = data?.processDefinitionKey === processDefinitionKey ? data : undefined;
  const statistics = read?.elements ?? none;
  const about = addedUp > 1 ? texts.ofAllVersions(addedUp, version) : texts.ofVersion(version);
  const heat = useMemo(
    () => (kind === null ? null : heatOf(statistics, kind, processDefinitionId)),
    [statistics, kind, processDefinitionId],
  );
  useHeat(viewer, heat?.heat ?? null);
  const words = useMemo(() => (kind === 'count' ? number : took), [kind, number, took]);

  const highlights = useMemo((): Highlights => {
    const halted = statistics.filter(({ incidents }) => incidents > 0).map(({ elementId }) => [elementId, 'incident'] as const);
    return { ...Object.fromEntries(halted), ...(element === undefined ? {} : { [element]: 'next' as const }) };
  }, [statistics, element]);
  const overlays = useMemo(
    () =>
      statistics
        .filter(({ elementId }) => elementId !== processDefinitionId)
        .flatMap((each): DiagramOverlay[] => {
          const { elementId, active, incidents } = each;
          const value = kind === null ? null : heatValue(each, kind);
          if (kind !== null) {
            return value === null
              ? []
              : [{ elementId, text: words(value), label: `${texts.heatKinds[kind]}: ${words(value)}`, kind: 'neutral' }];
          }
          return [
            ...(active > 0 ? [{ elementId, text: number(active), label: texts.tokens(active), kind: 'token' as const }] : []),
            ...(incidents > 0
              ? [{ elementId, text: `! ${number(incidents)}`, label: texts.incidents(incidents), kind: 'incident' as const }]
              : []),
          ];
        }),
    [statistics, kind, words, number, texts, processDefinitionId],
  );
  return (
    <>
      <HeatBar chooser={chooser} kind={kind} about={about} heat={heat} isRead={data !== undefined} words={words} />
      <div class="process__diagram">
        <Diagram
          xml={xml}
          label={texts.diagram(name ?? processDefinitionId, version)}
          highlights={highlights}
          overlays={overlays}
          focus={narrow.matches ? focusOf(statistics, heat?.heat) : undefined}
          onReady={setViewer}
          onElementClick={onElement}
        />
      </div>
      {read !== undefined && (
        <MissingElements statistics={read} version={version} withEnded={kind !== null} onElement={onElement} />
      )}
      {kind !== null && read !== undefined && <HeatTable statistics={read} definition={definition} about={about} />}
    </>
  );
}
