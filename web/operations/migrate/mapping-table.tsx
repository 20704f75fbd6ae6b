import type { z } from 'zod';
import type { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import type { CommandProblem, migrationAnswerSchema } from '../../../src/contracts/process-instance.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { elementTypeOf } from '../element-type.ts';
import { useTypeName } from '../instance/element-name.ts';
import { migrateTexts } from './texts.ts';

interface Props {
  /** `instances`: how many have a token there, where there are several. */
  mapping: readonly (z.infer<typeof migrationAnswerSchema>['mapping'][number] & { instances?: number })[];
  targets: z.infer<typeof processDefinitionDetailSchema>['elements'];
  source: string | undefined;
  problems: readonly CommandProblem[];
  onChange: (sourceElementId: string, targetElementId: string) => void;
}

/** The same as on the diagrams, as a list. */
export function MappingTable({ mapping, targets, source, problems, onChange }: Props) {
  const texts = useTexts(migrateTexts);
  const { number } = useFormats();
  const typeName = useTypeName();
  if (mapping.length === 0) return <p class="muted">{texts.noTokens}</p>;
  const hasError = (elementId: string) => problems.some((each) => each.elementId === elementId && each.severity === 'error');
  return (
    <section class="section" aria-labelledby="mapping">
      <h2 id="mapping">{texts.mapping}</h2>
      <Table
        caption={texts.mapping}
        rows={mapping}
        keyOf={({ sourceElementId }) => sourceElementId}
        isSelected={({ sourceElementId }) => sourceElementId === source}
        columns={[
          { key: 'source', label: texts.source, cell: ({ name, sourceElementId }) => name ?? sourceElementId },
          ...(mapping.some(({ instances }) => instances !== undefined)
            ? [
                {
                  key: 'instances',
                  label: texts.instances,
                  align: 'end' as const,
                  cell: ({ instances = 0 }: { instances?: number }) => number(instances),
                },
              ]
            : []),
          { key: 'kind', label: texts.kind, cell: ({ type }) => <span class="muted">{typeName(type)}</span> },
          {
            key: 'target',
            label: texts.goesTo,
            wide: true,
            cell: ({ sourceElementId, targetElementId, type, name }) => (
              <select
                class="input"
                aria-label={`${texts.goesTo}: ${name ?? sourceElementId}`}
                aria-invalid={hasError(sourceElementId)}
                value={targetElementId ?? ''}
                onChange={({ currentTarget }) => onChange(sourceElementId, currentTarget.value)}
              >
                <option value="">{texts.none}</option>
                {targets
                  .filter((target) => elementTypeOf(target.type) === elementTypeOf(type) || target.elementId === targetElementId)
                  .map((target) => (
                    <option key={target.elementId} value={target.elementId}>
                      {target.name ?? target.elementId}
                    </option>
                  ))}
              </select>
            ),
          },
          {
            key: 'how',
            label: texts.how,
            cell: ({ proposed, targetElementId }) =>
              targetElementId !== null && (
                <Badge kind={proposed ? 'neutral' : 'info'}>{proposed ? texts.proposed : texts.byHand}</Badge>
              ),
          },
        ]}
      />
    </section>
  );
}
