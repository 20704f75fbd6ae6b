import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { ErrorState, NotFound, Skeleton } from '../../shared/ui/states.tsx';
import { useMayKeepPartners } from '../rights.ts';
import { partnersTexts } from '../texts.ts';
import { draftOf } from './partner-draft.ts';
import { PartnerFacts } from './partner-facts.tsx';
import { PartnerForm } from './partner-form.tsx';
import { usePartners } from './use-partners.ts';

export function PartnerPage({ partnerKey }: { partnerKey: string }) {
  const texts = useTexts(partnersTexts);
  const mayKeep = useMayKeepPartners();
  const { data, error, refetch } = usePartners();
  const partner = data?.items.find(({ key }) => key === partnerKey);
  usePageTitle(partner?.name ?? texts.register);
  if (data === undefined) {
    return error === null ? <Skeleton lines={10} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  if (partner === undefined) return <NotFound page />;
  return (
    <div class="page">
      <BackLink href="/register">{texts.back}</BackLink>
      <div class="facts">
        <h1>{partner.name}</h1>
        <Badge kind={partner.active ? 'success' : 'neutral'}>{partner.active ? texts.active : texts.inactive}</Badge>
      </div>
      <PartnerFacts partner={partner} editable={mayKeep} />
      {mayKeep ? (
        <PartnerForm partnerKey={partner.key} stored={draftOf(partner)} version={partner.version} />
      ) : (
        <p class="muted">{texts.readOnly}</p>
      )}
    </div>
  );
}
