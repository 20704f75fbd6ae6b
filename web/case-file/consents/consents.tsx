/** What the person of a case has consented to; social work records it, the front office takes a withdrawal as well. */
import { useState } from 'preact/hooks';
import { consentListSchema, type ConsentEntry } from '../../../src/contracts/consent.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { useRead } from '../../shared/api/queries.ts';
import { dataClassTexts } from '../../shared/facts/data-classes.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { ConsentTable } from './consent-table.tsx';
import './consents.css';
import { GiveConsent } from './give-consent.tsx';
import { consentsTexts } from './texts.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

export function Consents({ caseId }: { caseId: string }) {
  const texts = useTexts(consentsTexts);
  const classes = useTexts(dataClassTexts);
  const { actor } = useSession();
  const list = useRead(`/cases/${caseId}/consents`, consentListSchema);
  const [giving, setGiving] = useState(false);
  const [withdrawing, setWithdrawing] = useState<ConsentEntry | null>(null);
  if (list.isPending) return <Skeleton lines={6} />;
  if (list.error instanceof ApiProblem && list.error.problem.status === 403) {
    return <EmptyState title={texts.notPermitted} text={classes.CONSENT.readers} />;
  }
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const { items } = list.data;
  const mayGive = actor.departments.includes('fsa');
  return (
    <div class="consents">
      <div class="consents__head">
        <h2>{texts.title}</h2>
        {mayGive && !giving && <Button onClick={() => setGiving(true)}>{texts.give}</Button>}
      </div>
      <p class="muted consents__intro">{texts.intro}</p>
      {giving && <GiveConsent caseId={caseId} items={items} onDone={() => setGiving(false)} />}
      {items.length === 0 && !giving && <EmptyState title={texts.none} text={texts.noneText} />}
      {items.length > 0 && <ConsentTable items={items} onWithdraw={setWithdrawing} />}
      {withdrawing !== null && <WithdrawDialog caseId={caseId} consent={withdrawing} onClose={() => setWithdrawing(null)} />}
    </div>
  );
}
