import { useEffect, useState } from 'preact/hooks';
import { differenceSchema } from '../../../src/contracts/deployment.ts';
import { DiagramDifference } from '../../adapters/bpmn-js/difference.tsx';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { ChangeList } from '../release/change-list.tsx';
import { versionsTexts } from './texts.ts';
import { contentOf, differenceAddress, type FileVersion, type Versions } from './use-versions.ts';

interface Props {
  versions: Versions;
  before: FileVersion;
  after: FileVersion;
}

/** Two versions: what changed in words, and for a process on both diagrams. */
export function VersionDifference({ versions, before, after }: Props) {
  const texts = useTexts(versionsTexts);
  const difference = useRead(differenceAddress(versions, before, after), differenceSchema);
  const [contents, setContents] = useState<readonly [string, string] | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const isProcess = versions.kind === 'process';
  useEffect(() => {
    let gone = false;
    if (!isProcess) return undefined;
    // Without the diagrams the words remain.
    Promise.all([contentOf(versions, before), contentOf(versions, after)]).then(
      ([one, other]) => {
        if (!gone) setContents([one, other]);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [before.key, after.key]);

  return (
    <section class="versions__difference" aria-labelledby="version-difference">
      <h2 id="version-difference">{texts.difference(before.version, after.version)}</h2>
      {difference.error !== null && <ProblemNotice error={difference.error} />}
      {difference.data === undefined && difference.error === null && <Skeleton lines={6} awaiting={texts.awaiting} />}
      {difference.data !== undefined && contents !== null && (
        <div class="versions__diagrams">
          <DiagramDifference
            before={{ xml: contents[0], label: texts.versionLabel(before.version) }}
            after={{ xml: contents[1], label: texts.versionLabel(after.version) }}
            changes={difference.data.changes}
            shown={shown}
          />
        </div>
      )}
      {difference.data?.changes.length === 0 && <p class="muted">{texts.noDifference}</p>}
      {difference.data !== undefined && (
        <ChangeList changes={difference.data.changes} onPick={isProcess ? ({ elementId }) => setShown(elementId) : undefined} />
      )}
    </section>
  );
}
