/** Tokens are ended, begun and moved on the diagram; the server says beforehand what that does. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { z } from 'zod';
import type { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import { modificationAnswerSchema } from '../../../src/contracts/process-instance.ts';
import { Diagram } from '../../adapters/bpmn-js/diagram.tsx';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import '../actions/actions.css';
import { ReasonedSubmit } from '../actions/reasoned-submit.tsx';
import { useDryRun } from '../actions/use-dry-run.ts';
import type { InstanceDetail } from '../instance/instance-detail.ts';
import { ChosenElement } from './chosen-element.tsx';
import './modify.css';
import { addToken, emptyPlan, endToken, isEmpty, moveToken } from './plan.ts';
import { highlightsOfPlan, overlaysOfPlan } from './plan-marks.ts';
import { Planned } from './planned.tsx';
import { Preview } from './preview.tsx';
import { modifyTexts } from './texts.ts';

interface Props {
  instance: InstanceDetail;
  definition: z.infer<typeof processDefinitionDetailSchema>;
  onClose: () => void;
}

export function ModifyMode({ instance, definition, onClose }: Props) {
  const texts = useTexts(modifyTexts);
  const notices = useNotices();
  const [plan, setPlan] = useState(emptyPlan);
  const [chosen, setChosen] = useState<string | undefined>();
  const [moving, setMoving] = useState<string | null>(null);
  const path = `/process-instances/${instance.processInstanceKey}/modify`;
  const dryRun = useDryRun(path, isEmpty(plan) ? null : { ...plan, dryRun: true }, modificationAnswerSchema);
  const names = useMemo(
    () => new Map(definition.elements.map(({ elementId, name }) => [elementId, name ?? elementId])),
    [definition],
  );
  const nameOf = (elementId: string) => names.get(elementId) ?? elementId;
  const highlights = useMemo(() => highlightsOfPlan(plan, instance.activeElements, chosen), [plan, instance, chosen]);
  const overlays = useMemo(() => overlaysOfPlan(plan, instance.activeElements, texts.tokens), [plan, instance, texts]);
  const forbidden = dryRun.answer?.problems.some(({ severity }) => severity === 'error') ?? true;

  const heading = useRef<HTMLHeadingElement>(null);
  // The button that opened this is gone.
  useEffect(() => heading.current?.focus(), []);

  function moveTo(elementId: string | undefined): void {
    if (moving === null || elementId === undefined || !names.has(elementId)) return;
    setPlan(moveToken(plan, moving, elementId));
    setMoving(null);
    heading.current?.focus();
  }

  /** On the diagram one means what one clicks; in the list the arrow keys pass by others. */
  function click(elementId: string): void {
    setChosen(elementId);
    moveTo(elementId);
  }

  async function execute(reason: string): Promise<void> {
    const { visible } = await write(path, modificationAnswerSchema, { method: 'POST', body: { ...plan, reason } });
    notices.done(visible ? texts.done : texts.soon);
    await refresh('/process-instances', '/process-definitions');
    onClose();
  }

  return (
    <div class="modify">
      <div class="modify__diagram">
        <Diagram
          xml={definition.xml}
          label={texts.title}
          highlights={highlights}
          overlays={overlays}
          focus={instance.activeElements.at(-1)?.elementId}
          onElementClick={click}
        />
      </div>
      <div class="modify__panel">
        <h2 ref={heading} tabIndex={-1}>
          {texts.title}
        </h2>
        <p class="muted">{texts.hint}</p>
        <ChosenElement
          instance={instance}
          elements={definition.elements}
          chosen={chosen}
          moving={moving}
          ending={plan.terminate}
          onChoose={setChosen}
          onEnd={(key) => setPlan(endToken(plan, key))}
          onMove={setMoving}
          onTarget={() => moveTo(chosen)}
          onAdd={(elementId) => setPlan(addToken(plan, elementId))}
        />
        <Planned plan={plan} instance={instance} problems={dryRun.answer?.problems ?? []} nameOf={nameOf} onChange={setPlan} />
        {!isEmpty(plan) && <Preview dryRun={dryRun} nameOf={nameOf} />}
        <ReasonedSubmit
          label={texts.execute}
          ready={!isEmpty(plan) && !dryRun.busy && !forbidden}
          danger={dryRun.answer?.endsInstance ?? false}
          onSubmit={execute}
          onDiscard={onClose}
          discard={texts.close}
        />
      </div>
    </div>
  );
}
