import { useEffect, useState } from 'preact/hooks';
import type { ModelEditor } from '../../adapters/model-editor.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { modelTexts } from './texts.ts';

interface Props {
  editor: ModelEditor | undefined;
  asList: boolean;
  onList: (asList: boolean) => void;
}

/** Search, overview, list and simulation, where the editor has a canvas. */
export function CanvasTools({ editor, asList, onList }: Props) {
  const texts = useTexts(modelTexts);
  const [simulating, setSimulating] = useState(false);
  const [overview, setOverview] = useState(false);
  useEffect(() => {
    setSimulating(false);
    setOverview(false);
  }, [editor]);
  if (editor?.simulate === undefined) return null;
  return (
    <div class="model__tools" role="group" aria-label={texts.canvas}>
      <Button kind="quiet" aria-keyshortcuts="Control+F" disabled={simulating} onClick={() => editor.search?.()}>
        {texts.search}
      </Button>
      <Button
        kind="quiet"
        aria-pressed={overview}
        onClick={() => {
          editor.minimap?.(!overview);
          setOverview(!overview);
        }}
      >
        {texts.minimap}
      </Button>
      <Button kind="quiet" aria-pressed={asList} onClick={() => onList(!asList)}>
        {texts.asList}
      </Button>
      <Button
        kind="quiet"
        aria-pressed={simulating}
        title={texts.simulateTitle}
        onClick={() => {
          editor.simulate?.(!simulating);
          setSimulating(!simulating);
        }}
      >
        {texts.simulate}
      </Button>
    </div>
  );
}
