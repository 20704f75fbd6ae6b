import { type PartnerChannel, partnerSchema } from '../../src/contracts/partner.ts';
import { channelOf } from '../../src/partners/channels.ts';

const partner = (channel: PartnerChannel, changes: object = {}) =>
  partnerSchema.parse({
    key: 'p',
    kind: 'JOBCENTER',
    name: 'Jobcenter',
    channel,
    answerWithinDays: 10,
    active: true,
    ...changes,
  });

it.each([
  ['what the register says', [partner('MAIL')], 'MAIL'],
  ['what all of a kind share', [partner('FIT_CONNECT'), partner('FIT_CONNECT')], 'FIT_CONNECT'],
  ['files where partners of a kind differ', [partner('MAIL'), partner('FIT_CONNECT')], 'FILE'],
  ['files where nobody is entered', [], 'FILE'],
  ['no partner that is not active', [partner('MAIL'), partner('FILE', { active: false })], 'MAIL'],
  ['no partner of another kind', [partner('MAIL', { kind: 'COURT' })], 'FILE'],
])('the channel of a kind is %s', (_, partners, channel) => {
  expect(channelOf(partners, 'JOBCENTER')).toBe(channel);
});
