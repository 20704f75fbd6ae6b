import { useState } from 'preact/hooks';
import type { ResourceChange } from '../../../src/contracts/deployment.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { FileDifference } from '../difference/file-difference.tsx';
import type { ModelFile } from '../model/model-file.ts';
import { ChangeList } from './change-list.tsx';
import { releaseTexts } from './texts.ts';

/** What one file changes: beside each other in colours and in words; and whom it does not reach. */
export function FileChange({ change, file }: { change: ResourceChange; file: ModelFile | undefined }) {
  const texts = useTexts(releaseTexts);
  const [shown, setShown] = useState<string | null>(null);
  const { currentVersion, differences, kind, running, id } = change;
  return (
    <article class="file-change">
      <div class="file-change__head">
        <h3>{file?.title ?? change.resourceName}</h3>
        <Badge>{texts.changeOf[change.change]}</Badge>
        <span class="muted">{currentVersion === null ? texts.firstVersion : texts.versionStep(currentVersion)}</span>
      </div>
      {kind === 'process' && currentVersion !== null && (
        <p>
          {running === 0 ? texts.nobodyRuns : texts.running(running)}{' '}
          {running > 0 && <a href={`/operations/processes/${encodeURIComponent(id)}`}>{texts.migrate}</a>}
        </p>
      )}
      {differences !== null && differences.length === 0 && <p class="muted">{texts.noDifference}</p>}
      {file?.deployed != null && differences !== null && differences.length > 0 && (
        <FileDifference
          kind={file.kind}
          before={{ content: file.deployed.content, label: texts.runsNow(currentVersion ?? 0) }}
          after={{ content: file.content, label: texts.willRun }}
          changes={differences}
          shown={shown}
        />
      )}
      {differences !== null && differences.length > 0 && (
        <ChangeList changes={differences} onPick={({ elementId }) => setShown(elementId)} />
      )}
    </article>
  );
}
