import { useTexts } from '../shared/language/language-provider.tsx';
import { Badge } from '../shared/ui/badge.tsx';
import { operationsTexts } from './texts.ts';

const kinds = { ACTIVE: 'info', COMPLETED: 'success', CANCELED: 'neutral' } as const;

export function StateBadge({ state }: { state: keyof typeof kinds }) {
  const { states } = useTexts(operationsTexts);
  return <Badge kind={kinds[state]}>{states[state]}</Badge>;
}
