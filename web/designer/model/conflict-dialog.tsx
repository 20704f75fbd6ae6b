/** Somebody else has saved the file that one is working on: both states in words, and the choice. */
import { useEffect, useState } from 'preact/hooks';
import { modelDifferenceSchema } from '../../../src/contracts/model.ts';
import type { ModelChange } from '../../../src/contracts/model-change.ts';
import { write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { ChangeList } from '../release/change-list.tsx';
import { saveFile } from './download.ts';
import { useModel, useModelFiles } from './model-context.ts';
import { shortName, type ModelFile } from './model-file.ts';
import { modelTexts } from './texts.ts';

function useDifference(name: string, before: string, after: string): ModelChange[] | null {
  const [changes, setChanges] = useState<ModelChange[] | null>(null);
  useEffect(() => {
    let gone = false;
    setChanges(null);
    write('/model-differences', modelDifferenceSchema, { method: 'POST', body: { name, before, after } }).then(
      (answer) => {
        if (!gone) setChanges(answer.changes);
      },
      // Without the words the choice remains.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [name, before, after]);
  return changes;
}

export function ConflictDialog() {
  const file = useModelFiles().find(({ state }) => state === 'conflict');
  return file === undefined ? null : <Conflict key={`${file.name} ${file.theirs?.revision ?? ''}`} file={file} />;
}

function Conflict({ file }: { file: ModelFile }) {
  const texts = useTexts(modelTexts);
  const formats = useFormats();
  const { store } = useModel();
  const me = useSession().actor.accountId;
  const [closed, setClosed] = useState(false);
  const { name, content, theirs, deployed } = file;
  const changes = useDifference(name, theirs?.content ?? deployed?.content ?? content, content);
  if (closed) {
    return (
      <div class="conflict-reminder" role="alert">
        {texts.conflict}
        <Button onClick={() => setClosed(false)}>{texts.compare}</Button>
      </div>
    );
  }
  const who = theirs?.savedBy.accountId === me ? texts.ownOtherWindow : (theirs?.savedBy.name ?? '');
  return (
    <Dialog
      title={texts.conflictTitle}
      wide
      onClose={() => setClosed(true)}
      actions={
        <>
          <Button onClick={() => saveFile(shortName(name), content)}>{texts.conflictLater}</Button>
          <Button onClick={() => store.resolve(name, 'theirs')}>{texts.takeTheirs}</Button>
          <Button kind="primary" onClick={() => store.resolve(name, 'mine')}>
            {texts.keepMine}
          </Button>
        </>
      }
    >
      <p>
        {theirs === null ? texts.conflictGone(file.title) : texts.conflictIntro(file.title, who, formats.ago(theirs.savedAt))}
      </p>
      {changes !== null && (
        <div>
          <h3>{texts.differences}</h3>
          {changes.length === 0 ? <p>{texts.noDifferences}</p> : <ChangeList changes={changes} />}
        </div>
      )}
    </Dialog>
  );
}
