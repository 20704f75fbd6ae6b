import { useMemo } from 'preact/hooks';
import type { z } from 'zod';
import type { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import type { migrationAnswerSchema } from '../../../src/contracts/process-instance.ts';
import { Diagram, type Highlights } from '../../adapters/bpmn-js/diagram.tsx';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { operationsTexts } from '../texts.ts';
import { migrateTexts } from './texts.ts';

type Definition = z.infer<typeof processDefinitionDetailSchema>;

interface Props {
  before: Definition;
  after: Definition;
  mapping: readonly Pick<z.infer<typeof migrationAnswerSchema>['mapping'][number], 'sourceElementId' | 'targetElementId'>[];
  source: string | undefined;
  onSource: (elementId: string) => void;
  onTarget: (elementId: string) => void;
}

/** Tokens on the left, where they go on the right; what is chosen on the left is marked on both sides. */
export function BothDiagrams({ before, after, mapping, source, onSource, onTarget }: Props) {
  const texts = useTexts(migrateTexts);
  const { version: versionText } = useTexts(operationsTexts);
  const sources = useMemo(
    (): Highlights =>
      Object.fromEntries(
        mapping.map(({ sourceElementId }) => [sourceElementId, sourceElementId === source ? 'changed' : 'active']),
      ),
    [mapping, source],
  );
  const targets = useMemo(
    (): Highlights =>
      Object.fromEntries(
        mapping.flatMap(({ sourceElementId, targetElementId }) =>
          targetElementId === null ? [] : [[targetElementId, sourceElementId === source ? 'changed' : 'next'] as const],
        ),
      ),
    [mapping, source],
  );
  const sides = [
    {
      key: 'before',
      label: `${texts.from}: ${versionText(before.version)}`,
      definition: before,
      highlights: sources,
      onClick: onSource,
    },
    {
      key: 'after',
      label: `${texts.to}: ${after.name ?? ''} ${versionText(after.version)}`,
      definition: after,
      highlights: targets,
      onClick: onTarget,
    },
  ];
  return (
    <div class="migrate__diagrams">
      {sides.map(({ key, label, definition, highlights, onClick }) => (
        <section key={key} class="section" aria-labelledby={`migrate-${key}`}>
          <h2 id={`migrate-${key}`}>{label}</h2>
          <div class="migrate__diagram">
            <Diagram
              xml={definition.xml}
              label={label}
              highlights={highlights}
              focus={Object.keys(highlights)[0]}
              onElementClick={onClick}
            />
          </div>
        </section>
      ))}
    </div>
  );
}
