/** What changed between two states of a file: beside each other in colours, and in words. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DeployedKind } from '../../../src/contracts/deployment.ts';
import type { ModelChange } from '../../../src/contracts/model-change.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { FileDifference } from '../difference/file-difference.tsx';
import type { Side } from '../difference/table-difference.tsx';
import type { FileKind } from '../model/model-file.ts';
import { ChangeList } from '../release/change-list.tsx';
import { versionsTexts } from './texts.ts';

interface Props {
  title: ComponentChildren;
  kind: DeployedKind;
  /** Undefined while it is worked out. */
  changes: readonly ModelChange[] | undefined;
  /** Null until they are there; without them the words remain. */
  sides: readonly [Side, Side] | null;
  error: unknown;
}

const kinds: Record<DeployedKind, FileKind> = { process: 'process', decisionRequirements: 'decision', form: 'form' };

export function DifferenceView({ title, kind, changes, sides, error }: Props) {
  const texts = useTexts(versionsTexts);
  const [shown, setShown] = useState<string | null>(null);
  return (
    <section class="versions__difference" aria-labelledby="version-difference">
      <h2 id="version-difference">{title}</h2>
      {error !== null && <ProblemNotice error={error} />}
      {changes === undefined && error === null && <Skeleton lines={6} awaiting={texts.awaiting} />}
      {changes !== undefined && changes.length > 0 && sides !== null && (
        <FileDifference kind={kinds[kind]} before={sides[0]} after={sides[1]} changes={changes} shown={shown} />
      )}
      {changes?.length === 0 && <p class="muted">{texts.noDifference}</p>}
      {changes !== undefined && <ChangeList changes={changes} onPick={({ elementId }) => setShown(elementId)} />}
    </section>
  );
}
