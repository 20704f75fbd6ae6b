import type { PartnerEntry } from '../../contracts/partner.ts';
import type { PartnerTraffic } from '../../case-file/repositories.ts';
import type { ApiDeps } from '../deps.ts';

const answersOfDays = 182;
const dayMs = 24 * 60 * 60 * 1000;

/** The register, each partner with what goes on with partners of its kind. */
export async function listPartners({ identity, caseFile, now }: ApiDeps): Promise<{ items: PartnerEntry[] }> {
  const since = new Date(now().getTime() - answersOfDays * dayMs);
  const [{ partners }, traffic] = await Promise.all([identity.organisation.read(), caseFile.partnerTraffic(since)]);
  return { items: partners.map((partner) => ({ ...partner, ...trafficOf(traffic.get(partner.kind)) })) };
}

function trafficOf(traffic: PartnerTraffic | undefined): Pick<PartnerEntry, 'messages' | 'answeredAfterDays'> {
  const { waiting, failed, unmatched, answerMs } = traffic ?? { waiting: 0, failed: 0, unmatched: 0, answerMs: [] };
  return { messages: { waiting, failed, unmatched }, answeredAfterDays: medianDays(answerMs) };
}

/** In days, to one decimal. */
export function medianDays(durationsMs: readonly number[]): number | null {
  const sorted = [...durationsMs].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
  return Math.round((median / dayMs) * 10) / 10;
}
