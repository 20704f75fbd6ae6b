import type { Deadline, DeadlineState } from '../../../src/contracts/deadline.ts';
import { useTexts } from '../language/language-provider.tsx';
import { Badge, type BadgeKind } from '../ui/badge.tsx';
import { deadlineTexts } from './texts.ts';

const kinds: Record<DeadlineState, BadgeKind> = {
  RUNNING: 'neutral',
  WARNING: 'warning',
  OVERDUE: 'danger',
  SUSPENDED: 'info',
  MET: 'success',
  EXPIRED: 'danger',
  CANCELED: 'neutral',
};

/** The state, and whether somebody has to look whether the norm still holds. */
export function DeadlineStateBadge({ deadline: { state, reviewed, origin } }: { deadline: Deadline }) {
  const texts = useTexts(deadlineTexts);
  return (
    <span class="deadline-state">
      <Badge kind={kinds[state]}>{texts.states[state]}</Badge>
      {!reviewed && <Badge kind="warning">{texts.notReviewed}</Badge>}
      {origin === 'OWN' && <Badge>{texts.own}</Badge>}
    </span>
  );
}
