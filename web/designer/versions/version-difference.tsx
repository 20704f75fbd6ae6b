import { useEffect, useState } from 'preact/hooks';
import { differenceSchema } from '../../../src/contracts/deployment.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { DifferenceView } from './difference-view.tsx';
import { versionsTexts } from './texts.ts';
import { contentOf, differenceAddress, type FileVersion, type Versions } from './use-versions.ts';

interface Props {
  versions: Versions;
  before: FileVersion;
  after: FileVersion;
}

/** Two versions of a file. */
export function VersionDifference({ versions, before, after }: Props) {
  const texts = useTexts(versionsTexts);
  const difference = useRead(differenceAddress(versions, before, after), differenceSchema);
  const [contents, setContents] = useState<readonly [string, string] | null>(null);
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
    <DifferenceView
      title={texts.difference(before.version, after.version)}
      kind={versions.kind}
      changes={difference.data?.changes}
      sides={
        contents && [
          { content: contents[0], label: texts.versionLabel(before.version) },
          { content: contents[1], label: texts.versionLabel(after.version) },
        ]
      }
      error={difference.error}
    />
  );
}
