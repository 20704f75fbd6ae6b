import type { Partner, PartnerChannel } from '../contracts/partner.ts';

/** How messages reach the partners of a kind: as the register says of all active ones, and by file where they differ or are none. */
export function channelOf(partners: readonly Partner[], kind: string): PartnerChannel {
  const channels = new Set(partners.filter((partner) => partner.active && partner.kind === kind).map(({ channel }) => channel));
  const [channel = 'FILE'] = channels;
  return channels.size === 1 ? channel : 'FILE';
}

/** Somebody else than Lotse delivers: a person writes, calls or enters it elsewhere. */
export const isByHand = (channel: PartnerChannel): boolean => channel === 'MAIL' || channel === 'MANUAL';
