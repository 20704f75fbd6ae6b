/** Two states of a file beside each other in colours: diagrams of a process, rules of a decision, fields of a form. */
import type { ModelChange } from '../../../src/contracts/model-change.ts';
import { DiagramDifference } from '../../adapters/bpmn-js/difference.tsx';
import type { FileKind } from '../model/model-file.ts';
import { FormDifference } from './form-difference.tsx';
import { TableDifference, type Side } from './table-difference.tsx';

interface Props {
  kind: FileKind;
  before: Side;
  after: Side;
  changes: readonly ModelChange[];
  /** Is brought into view on whichever side has it. */
  shown: string | null;
}

export function FileDifference({ kind, before, after, changes, shown }: Props) {
  switch (kind) {
    case 'process':
      return (
        <div class="difference-diagrams">
          <DiagramDifference
            before={{ xml: before.content, label: before.label }}
            after={{ xml: after.content, label: after.label }}
            changes={changes}
            shown={shown}
          />
        </div>
      );
    case 'decision':
      return <TableDifference before={before} after={after} shown={shown} />;
    case 'form':
      return <FormDifference before={before} after={after} changes={changes} shown={shown} />;
  }
}
