import type { PartnerEntry, PutPartner } from '../../../src/contracts/partner.ts';

type ContactName = keyof PartnerEntry['contact'];

/** A partner as a form holds it: texts, empty where nothing is known. */
export interface PartnerDraft extends Record<ContactName, string> {
  name: string;
  kind: PartnerEntry['kind'];
  channel: PartnerEntry['channel'];
  answerWithinDays: string;
  acceptsReferrals: boolean;
  referralNote: string;
  active: boolean;
}

export const emptyPartner: PartnerDraft = {
  name: '',
  kind: 'COURSE_PROVIDER',
  channel: 'MAIL',
  answerWithinDays: '',
  person: '',
  phone: '',
  email: '',
  address: '',
  acceptsReferrals: false,
  referralNote: '',
  active: true,
};

export function draftOf({ name, kind, channel, active, acceptsReferrals, ...partner }: PartnerEntry): PartnerDraft {
  const { person, phone, email, address } = partner.contact;
  return {
    name,
    kind,
    channel,
    active,
    acceptsReferrals,
    answerWithinDays: partner.answerWithinDays === null ? '' : String(partner.answerWithinDays),
    person: person ?? '',
    phone: phone ?? '',
    email: email ?? '',
    address: address ?? '',
    referralNote: partner.referralNote ?? '',
  };
}

/** What `after` says otherwise than `before`. */
export function changesOf(before: PartnerDraft, after: PartnerDraft): Partial<PartnerDraft> {
  const changed = Object.entries(after).filter(([name, value]) => before[name as keyof PartnerDraft] !== value);
  return Object.fromEntries(changed);
}

/** As the API takes it. */
export function bodyOf(draft: PartnerDraft): Omit<PutPartner, 'reason' | 'expectedVersion'> {
  const { name, kind, channel, active, acceptsReferrals, answerWithinDays, referralNote } = draft;
  const known = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    name: name.trim(),
    kind,
    channel,
    active,
    acceptsReferrals,
    answerWithinDays: answerWithinDays.trim() === '' ? null : Number(answerWithinDays),
    contact: {
      person: known(draft.person),
      phone: known(draft.phone),
      email: known(draft.email),
      address: known(draft.address),
    },
    referralNote: known(referralNote),
  };
}
