import type { ModelEditor } from '../../adapters/model-editor.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { useMenu } from '../../shared/ui/use-menu.ts';
import { saveFile, savePng, saveZip } from './download.ts';
import { useModel, useModelFiles } from './model-context.ts';
import { shortName, type ModelFile } from './model-file.ts';
import { modelTexts } from './texts.ts';

interface Props {
  file: ModelFile;
  editor: ModelEditor | undefined;
  /** Null where there is nothing to discard. */
  onDiscard: (() => void) | null;
  /** Null where there is no canvas. */
  onKeys: (() => void) | null;
}

/** Files and pictures to take away, and the way back to what runs. */
export function MoreMenu({ file, editor, onDiscard, onKeys }: Props) {
  const texts = useTexts(modelTexts);
  const notices = useNotices();
  const { modelId } = useModel();
  const files = useModelFiles();
  const { menu, close } = useMenu();
  const name = shortName(file.name);
  const picture = editor?.picture;

  function run(action: () => void | Promise<void>): void {
    close();
    Promise.resolve(action()).catch((error: unknown) => notices.problem(error));
  }
  const pictureName = (ending: string) => name.replace(/\.\w+$/, ending);
  async function png(): Promise<void> {
    if (picture !== undefined) await savePng(pictureName('.png'), await picture());
  }
  async function svg(): Promise<void> {
    if (picture !== undefined) saveFile(pictureName('.svg'), await picture(), 'image/svg+xml');
  }

  return (
    <details class="menu" ref={menu}>
      <summary class="button button--secondary">{texts.more}</summary>
      <ul class="menu__list">
        <li>
          <button type="button" onClick={() => run(() => saveFile(name, file.content))}>
            {texts.exportFile(name)}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => run(() => saveZip(`${modelId}.zip`, files))}>
            {texts.exportAll}
          </button>
        </li>
        {picture !== undefined && (
          <>
            <li>
              <button type="button" onClick={() => run(svg)}>
                {texts.exportSvg}
              </button>
            </li>
            <li>
              <button type="button" onClick={() => run(png)}>
                {texts.exportPng}
              </button>
            </li>
          </>
        )}
        {onKeys !== null && (
          <li class="menu__apart">
            <button type="button" aria-keyshortcuts="?" onClick={() => run(onKeys)}>
              {texts.keys}
            </button>
          </li>
        )}
        {onDiscard !== null && (
          <li class="menu__apart">
            <button type="button" onClick={() => run(onDiscard)}>
              {file.deployed === null ? texts.remove : texts.discard}
            </button>
          </li>
        )}
      </ul>
    </details>
  );
}
