import type { PartnerEntry } from '../../../src/contracts/partner.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { partnersTexts } from '../texts.ts';

interface Props {
  partner: PartnerEntry;
  /** What is entered stands in a form below. */
  editable: boolean;
}

/** What the register says about a partner, and how it goes with those of its kind. */
export function PartnerFacts({ partner, editable }: Props) {
  const texts = useTexts(partnersTexts);
  const { contact, messages, answeredAfterDays, answerWithinDays } = partner;
  const reach = [contact.person, contact.phone, contact.email, contact.address].filter((part) => part !== null).join(' · ');
  const { waiting, failed, unmatched } = messages;
  const measured: [string, string][] = [
    [texts.answered, answeredAfterDays === null ? '–' : texts.days(answeredAfterDays)],
    [texts.messages, waiting + failed + unmatched === 0 ? texts.noTraffic : texts.traffic(waiting, failed, unmatched)],
  ];
  const entered: [string, string][] = [
    [texts.kind, texts.kinds[partner.kind]],
    [texts.channel, texts.channels[partner.channel]],
    [texts.contact, reach || '–'],
    [texts.answerTime, answerWithinDays === null ? texts.noAnswer : texts.workingDays(answerWithinDays)],
    [texts.referrals, partner.acceptsReferrals ? texts.acceptsReferrals : texts.acceptsNone],
    ...(partner.referralNote === null ? [] : [[texts.referralNote, partner.referralNote] satisfies [string, string]]),
  ];
  return (
    <dl class="content-list">
      {[...(editable ? [] : entered), ...measured].map(([name, value]) => [
        <dt key={`${name} name`}>{name}</dt>,
        <dd key={name}>{value}</dd>,
      ])}
    </dl>
  );
}
