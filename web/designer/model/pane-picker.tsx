import { useTexts } from '../../shared/language/language-provider.tsx';
import { modelTexts } from './texts.ts';

export type Pane = 'files' | 'canvas' | 'properties' | 'problems';

/** On a small screen one part of the page at a time. */
export function PanePicker({
  pane,
  onPick,
  withProperties,
}: {
  pane: Pane;
  onPick: (pane: Pane) => void;
  withProperties: boolean;
}) {
  const texts = useTexts(modelTexts);
  const names: Record<Pane, string> = {
    files: texts.paneFiles,
    canvas: texts.canvas,
    properties: texts.properties,
    problems: texts.problems,
  };
  const panes = (Object.keys(names) as Pane[]).filter((one) => one !== 'properties' || withProperties);
  return (
    <div class="panes" role="group" aria-label={texts.files}>
      {panes.map((one) => (
        <button key={one} type="button" class="panes__pane" aria-pressed={pane === one} onClick={() => onPick(one)}>
          {names[one]}
        </button>
      ))}
    </div>
  );
}
