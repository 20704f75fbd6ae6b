import { fieldHistorySchema } from '../../../src/contracts/case.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { conflictTexts } from '../texts.ts';
import type { ConflictDetail, ConflictProgress } from './conflict-page.tsx';
import { roundsOf, type RoundField } from './rounds-of.ts';

interface Props {
  conflict: ConflictDetail;
  /** Absent as long as it is loading. */
  progress: ConflictProgress | undefined;
}

const roundElements = new Set(['Task_RoundOne', 'Task_RoundTwo']);

function useHistory(caseId: string, field: RoundField, enabled: boolean) {
  return useRead(address(`/cases/${caseId}/fields/${field}/history`, { purpose: 'TASK' }), fieldHistorySchema, { enabled });
}

/** What the leads proposed in each round, and whether they agreed. */
export function Rounds({ conflict: { caseId }, progress }: Props) {
  const texts = useTexts(conflictTexts);
  const formats = useFormats();
  const completed = (progress?.steps ?? []).filter(
    ({ elementId, state }) => roundElements.has(elementId) && state === 'COMPLETED',
  );
  const enabled = completed.length > 0;
  const heldOn = useHistory(caseId, 'roundHeldOn', enabled);
  const proposal = useHistory(caseId, 'conflictProposal', enabled);
  const agreed = useHistory(caseId, 'agreed', enabled);
  const error = heldOn.error ?? proposal.error ?? agreed.error;
  const rounds = roundsOf(
    completed.map(({ userTaskKey }) => userTaskKey),
    {
      roundHeldOn: heldOn.data?.items ?? [],
      conflictProposal: proposal.data?.items ?? [],
      agreed: agreed.data?.items ?? [],
    },
  );
  return (
    <section class="conflict__part">
      <h2>{texts.rounds}</h2>
      {!enabled && <p class="muted">{texts.noRound}</p>}
      {error !== null && <ProblemNotice error={error} />}
      <ol class="conflict__positions">
        {rounds.map((round, index) => {
          const step = completed[index];
          return (
            <li key={round.userTaskKey} class="conflict__position">
              <h3>{step === undefined ? texts.rounds : (texts.stepNames[step.elementId] ?? step.name)}</h3>
              <span class="conflicts__row">
                {round.agreed !== null && (
                  <Badge kind={round.agreed ? 'success' : 'neutral'}>{round.agreed ? texts.agreed : texts.notAgreed}</Badge>
                )}
                {round.heldOn !== null && <span class="muted">{texts.heldOn(formats.date(round.heldOn))}</span>}
              </span>
              {round.proposal !== null && (
                <p class="conflict__text">
                  <span class="muted">{texts.proposal}:</span> {round.proposal}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
