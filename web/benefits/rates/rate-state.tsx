import type { RateTableState } from '../../../src/contracts/rate-table.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { ratesTexts } from './texts.ts';

const kinds = {
  DRAFT: 'neutral',
  SUBMITTED: 'warning',
  RETURNED: 'warning',
  RELEASING: 'info',
  RELEASED: 'success',
  REPLACED: 'neutral',
} as const satisfies Record<RateTableState, string>;

export function RateStateBadge({ state }: { state: RateTableState }) {
  const { states } = useTexts(ratesTexts);
  return <Badge kind={kinds[state]}>{states[state]}</Badge>;
}
