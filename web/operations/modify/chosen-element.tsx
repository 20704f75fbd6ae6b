import type { z } from 'zod';
import type { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { elementTypeOf } from '../element-type.ts';
import { useTypeName } from '../instance/element-name.ts';
import type { InstanceDetail } from '../instance/instance-detail.ts';
import { modifyTexts } from './texts.ts';

interface Props {
  instance: InstanceDetail;
  elements: z.infer<typeof processDefinitionDetailSchema>['elements'];
  chosen: string | undefined;
  /** Token that looks for its target. */
  moving: string | null;
  ending: readonly string[];
  onChoose: (elementId: string) => void;
  onEnd: (elementInstanceKey: string) => void;
  onMove: (elementInstanceKey: string | null) => void;
  /** The chosen element is the target of the token that moves. */
  onTarget: () => void;
  onAdd: (elementId: string) => void;
}

/** Kinds that the engine starts by itself only, and what is no step. */
const notChoosable = new Set([
  'StartEvent',
  'BoundaryEvent',
  'SequenceFlow',
  'DataObjectReference',
  'DataStoreReference',
  'Process',
]);

export function ChosenElement({ instance, elements, chosen, moving, ending, onChoose, onEnd, onMove, onTarget, onAdd }: Props) {
  const texts = useTexts(modifyTexts);
  const { ago } = useFormats();
  const typeName = useTypeName();
  const nameOf = (elementId: string) => elements.find((each) => each.elementId === elementId)?.name ?? elementId;
  const choosable = elements
    .filter(({ type }) => !notChoosable.has(elementTypeOf(type)))
    .map(({ elementId, type, name }) => ({ elementId, label: `${name ?? elementId} (${typeName(type)})` }))
    .sort((a, b) => a.label.localeCompare(b.label, 'de'));
  const tokens = instance.activeElements.filter(({ elementId }) => elementId === chosen);
  const moved = instance.activeElements.find(({ elementInstanceKey }) => elementInstanceKey === moving);
  const canBegin = choosable.some(({ elementId }) => elementId === chosen);
  return (
    <section class="modify__part" aria-label={texts.chosen}>
      {moved !== undefined && (
        <p class="modify__moving" role="status">
          {texts.moving(nameOf(moved.elementId))}{' '}
          <Button kind="quiet" onClick={() => onMove(null)}>
            {texts.stopMoving}
          </Button>
        </p>
      )}
      <Field label={texts.chosen}>
        {(control) => (
          <select {...control} value={chosen ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
            <option value="" disabled>
              {texts.chooseElement}
            </option>
            {chosen !== undefined && !canBegin && <option value={chosen}>{nameOf(chosen)}</option>}
            {choosable.map(({ elementId, label }) => (
              <option key={elementId} value={elementId}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen !== undefined && (
        <>
          {tokens.length === 0 && <p class="muted">{texts.noToken}</p>}
          <ul class="modify__list">
            {tokens.map(({ elementInstanceKey, since }) => (
              <li key={elementInstanceKey}>
                <span>
                  {texts.tokens(1)}, {ago(since)}
                </span>
                <Button
                  disabled={ending.includes(elementInstanceKey)}
                  aria-label={texts.moveToken(nameOf(chosen))}
                  onClick={() => onMove(elementInstanceKey)}
                >
                  {texts.move}
                </Button>
                <Button
                  disabled={ending.includes(elementInstanceKey)}
                  aria-label={texts.endToken(nameOf(chosen))}
                  onClick={() => onEnd(elementInstanceKey)}
                >
                  {texts.end}
                </Button>
              </li>
            ))}
          </ul>
          {canBegin && (
            <div class="page__actions">
              {moved !== undefined && moved.elementId !== chosen && (
                <Button kind="primary" onClick={onTarget}>
                  {texts.moveHere}
                </Button>
              )}
              <Button onClick={() => onAdd(chosen)}>{texts.add}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
