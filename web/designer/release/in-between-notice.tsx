import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { shortName } from '../model/model-file.ts';
import { ChangeList } from './change-list.tsx';
import { releaseTexts } from './texts.ts';
import type { InBetween } from './use-release.ts';

interface Props {
  conflicts: InBetween;
  busy: boolean;
  onContinue: () => void;
}

/** Somebody has released since the draft was begun: what they changed, and what releasing the draft would do to it. */
export function InBetweenNotice({ conflicts, busy, onContinue }: Props) {
  const texts = useTexts(releaseTexts);
  const newest = Math.max(...conflicts.map(({ currentVersion }) => currentVersion ?? 0));
  return (
    <section class="release__between" role="alert">
      <h2>{texts.inBetweenTitle}</h2>
      {conflicts.map(({ resourceName, currentVersion, deployedBy, theirChanges, yourChanges }) => (
        <div key={resourceName}>
          <p>
            <strong>{shortName(resourceName)}:</strong> {texts.inBetween(deployedBy?.name ?? texts.somebody, currentVersion ?? 0)}
          </p>
          {theirChanges !== null && (
            <>
              <h3>{texts.theirChanges}</h3>
              <ChangeList changes={theirChanges} />
            </>
          )}
          {yourChanges !== null && (
            <>
              <h3>{texts.yourChanges}</h3>
              <ChangeList changes={yourChanges} />
            </>
          )}
        </div>
      ))}
      <p>{texts.overwrite}</p>
      <div>
        <Button kind="danger" busy={busy} onClick={onContinue}>
          {texts.continueOn(newest)}
        </Button>
      </div>
    </section>
  );
}
