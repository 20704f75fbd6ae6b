import { useEffect, useState } from 'preact/hooks';
import { differenceSchema } from '../../../src/contracts/deployment.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { FileDifference } from '../difference/file-difference.tsx';
import type { FileKind } from '../model/model-file.ts';
import { ChangeList } from '../release/change-list.tsx';
import { versionsTexts } from './texts.ts';
import { contentOf, differenceAddress, type FileVersion, type Versions } from './use-versions.ts';

interface Props {
  versions: Versions;
  before: FileVersion;
  after: FileVersion;
}

const kinds: Record<Versions['kind'], FileKind> = { process: 'process', decisionRequirements: 'decision', form: 'form' };

/** Two versions: what changed, beside each other in colours and in words. */
export function VersionDifference({ versions, before, after }: Props) {
  const texts = useTexts(versionsTexts);
  const difference = useRead(differenceAddress(versions, before, after), differenceSchema);
  const [contents, setContents] = useState<readonly [string, string] | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    // Without the texts the words remain.
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
      {difference.data !== undefined && difference.data.changes.length > 0 && contents !== null && (
        <FileDifference
          kind={kinds[versions.kind]}
          before={{ content: contents[0], label: texts.versionLabel(before.version) }}
          after={{ content: contents[1], label: texts.versionLabel(after.version) }}
          changes={difference.data.changes}
          shown={shown}
        />
      )}
      {difference.data?.changes.length === 0 && <p class="muted">{texts.noDifference}</p>}
      {difference.data !== undefined && (
        <ChangeList changes={difference.data.changes} onPick={({ elementId }) => setShown(elementId)} />
      )}
    </section>
  );
}
