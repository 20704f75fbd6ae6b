/** How messages to and from partners fare, by kind of partner. */
import type { Models } from './models.ts';
import type { PartnerMessageState } from '../contracts/partner-message.ts';
import type { PartnerTraffic } from './repositories.ts';

const countedAs = {
  QUEUED: 'waiting',
  BY_HAND: 'waiting',
  SENT: 'waiting',
  FAILED: 'failed',
  UNMATCHED: 'unmatched',
} as const satisfies Partial<Record<PartnerMessageState, keyof PartnerTraffic>>;

interface Answer {
  partnerKind: string;
  createdAt: Date;
  envelope: { inReplyTo: string };
}

/** Enough for a median; older answers of a busy half year do not change it. */
const mostAnswers = 2_000;

export async function trafficByPartner({ partnerMessages }: Models, since: Date): Promise<Map<string, PartnerTraffic>> {
  const byPartner = new Map<string, PartnerTraffic>();
  function of(partnerKind: string): PartnerTraffic {
    const traffic = byPartner.get(partnerKind) ?? { waiting: 0, failed: 0, unmatched: 0, answerMs: [] };
    byPartner.set(partnerKind, traffic);
    return traffic;
  }
  const open = { state: { $in: Object.keys(countedAs) as (keyof typeof countedAs)[] } };
  for (const { partnerKind, state } of await partnerMessages.find(open, { partnerKind: 1, state: 1 }).lean()) {
    of(partnerKind)[countedAs[state as keyof typeof countedAs]] += 1;
  }
  const answers = await partnerMessages
    .find(
      { direction: 'IN', createdAt: { $gte: since }, 'envelope.inReplyTo': { $ne: null } },
      { partnerKind: 1, createdAt: 1, 'envelope.inReplyTo': 1 },
    )
    .sort({ createdAt: -1 })
    .limit(mostAnswers)
    .lean<Answer[]>();
  const requestOf = ({ envelope }: Answer) => envelope.inReplyTo;
  const requests = await partnerMessages.find({ _id: { $in: answers.map(requestOf) } }, { createdAt: 1 }).lean();
  const sentAt = new Map(requests.map(({ _id, createdAt }) => [_id, createdAt.getTime()]));
  for (const answer of answers) {
    const sent = sentAt.get(requestOf(answer));
    if (sent !== undefined) of(answer.partnerKind).answerMs.push(answer.createdAt.getTime() - sent);
  }
  return byPartner;
}
