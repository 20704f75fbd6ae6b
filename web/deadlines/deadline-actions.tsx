import { useState } from 'preact/hooks';
import type { ChangeDeadline, DeadlineDetail } from '../../src/contracts/deadline.ts';
import { useTexts } from '../shared/language/language-provider.tsx';
import { Button } from '../shared/ui/button.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { deadlinePageTexts } from './texts.ts';

type Kind = ChangeDeadline['kind'];

/** What its norm and its state allow. */
function possible({ state, extendable, suspendable, byNotice }: DeadlineDetail): Kind[] {
  const suspended = state === 'SUSPENDED';
  return [
    ...(suspended ? (['RESUMED'] as const) : []),
    ...(!suspended && suspendable ? (['SUSPENDED'] as const) : []),
    ...(!suspended && extendable ? (['EXTENDED'] as const) : []),
    ...(byNotice || !suspended ? (['CORRECTED'] as const) : []),
    'ENDED',
  ];
}

export function DeadlineActions({ deadline }: { deadline: DeadlineDetail }) {
  const texts = useTexts(deadlinePageTexts);
  const [kind, setKind] = useState<Kind | null>(null);
  return (
    <div class="deadline-page__actions">
      {possible(deadline).map((one) => (
        <Button key={one} kind="secondary" onClick={() => setKind(one)}>
          {texts.actions[one]}
        </Button>
      ))}
      {kind !== null && <ChangeDialog deadline={deadline} kind={kind} onClose={() => setKind(null)} />}
    </div>
  );
}
