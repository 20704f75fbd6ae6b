import type { CommandProblem } from '../../../src/contracts/process-instance.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import type { InstanceDetail } from '../instance/instance-detail.ts';
import { dropToken, isEmpty, keepToken, placeToken, type Plan } from './plan.ts';
import { modifyTexts } from './texts.ts';

interface Props {
  plan: Plan;
  instance: InstanceDetail;
  problems: readonly CommandProblem[];
  nameOf: (elementId: string) => string;
  onChange: (plan: Plan) => void;
}

const needsScope = new Set(['SCOPE_AMBIGUOUS', 'SCOPE_IS_MULTI_INSTANCE']);
const scopeTypes = new Set(['SUB_PROCESS', 'EVENT_SUB_PROCESS', 'MULTI_INSTANCE_BODY', 'AD_HOC_SUB_PROCESS']);

/** What is going to be sent, each piece with its way back. */
export function Planned({ plan, instance, problems, nameOf, onChange }: Props) {
  const texts = useTexts(modifyTexts);
  const scopes = instance.activeElements.filter(({ type }) => scopeTypes.has(type));
  const tokenName = (key: string) =>
    nameOf(instance.activeElements.find(({ elementInstanceKey }) => elementInstanceKey === key)?.elementId ?? key);
  const asksScope = (elementId: string) =>
    problems.some((problem) => problem.elementId === elementId && needsScope.has(problem.code));
  return (
    <section class="modify__part" aria-labelledby="planned">
      <h3 id="planned">{texts.planned}</h3>
      {isEmpty(plan) && <p class="muted">{texts.nothingPlanned}</p>}
      <ul class="modify__list">
        {plan.terminate.map((key) => (
          <li key={key}>
            <span>{texts.ends(tokenName(key))}</span>
            <Button
              kind="quiet"
              aria-label={texts.takeBackOf(texts.ends(tokenName(key)))}
              onClick={() => onChange(keepToken(plan, key))}
            >
              {texts.takeBack}
            </Button>
          </li>
        ))}
        {plan.activate.map(({ elementId, ancestorElementInstanceKey }, index) => (
          <li key={`${elementId} ${index}`}>
            <span>{texts.begins(nameOf(elementId))}</span>
            {(ancestorElementInstanceKey !== undefined || asksScope(elementId)) && (
              <select
                class="input"
                aria-label={`${nameOf(elementId)}: ${texts.inScope}`}
                value={ancestorElementInstanceKey ?? ''}
                onChange={({ currentTarget }) => onChange(placeToken(plan, index, currentTarget.value || null))}
              >
                <option value="">{texts.anyScope}</option>
                {scopes.map((scope) => (
                  <option key={scope.elementInstanceKey} value={scope.elementInstanceKey}>
                    {nameOf(scope.elementId)} {scope.elementInstanceKey}
                  </option>
                ))}
              </select>
            )}
            <Button
              kind="quiet"
              aria-label={texts.takeBackOf(texts.begins(nameOf(elementId)))}
              onClick={() => onChange(dropToken(plan, index))}
            >
              {texts.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
