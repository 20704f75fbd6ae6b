/** The diagram in words: every named element with its state. */
import { useTexts } from '../../shared/language/language-provider.tsx';
import { statesOf, type DiagramOverlay, type Highlights, type ListedElement } from './diagram-states.ts';
import { diagramTexts } from './texts.ts';

interface Props {
  label: string;
  elements: readonly ListedElement[];
  highlights: Highlights;
  overlays: readonly DiagramOverlay[];
  onElementClick?: ((elementId: string) => void) | undefined;
}

export function ElementList({ label, elements, highlights, overlays, onElementClick }: Props) {
  const texts = useTexts(diagramTexts);
  return (
    <ul class="diagram__list" aria-label={texts.listLabel(label)}>
      {elements.map(({ elementId, name, type }) => {
        const states = statesOf(highlights, elementId);
        const said = overlays.filter((overlay) => overlay.elementId === elementId).map((overlay) => overlay.label);
        return (
          <li key={elementId} class="diagram__row">
            <span class={`diagram__mark diagram__mark--${states.at(-1) ?? 'none'}`} aria-hidden="true" />
            {onElementClick === undefined ? (
              <span>{name}</span>
            ) : (
              <button type="button" class="diagram__name" onClick={() => onElementClick(elementId)}>
                {name}
              </button>
            )}
            <span class="muted">
              {[texts.types[type] ?? type, ...states.map((state) => texts.states[state]), ...said].join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
