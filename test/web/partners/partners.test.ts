import type { PartnerEntry } from '../../../src/contracts/partner.ts';
import { messageQuery } from '../../../web/partners/messages/message-filters.ts';
import { bodyOf, changesOf, draftOf } from '../../../web/partners/register/partner-draft.ts';
import { filterPartners } from '../../../web/partners/register/partner-filters.ts';

const school: PartnerEntry = {
  key: 'vhs',
  kind: 'COURSE_PROVIDER',
  name: 'Volkshochschule',
  channel: 'MAIL',
  answerWithinDays: 10,
  active: true,
  contact: { person: 'Petra Partnerin', phone: null, email: null, address: null },
  acceptsReferrals: true,
  referralNote: null,
  version: 2,
  messages: { waiting: 0, failed: 0, unmatched: 0 },
  answeredAfterDays: null,
};
const court: PartnerEntry = {
  ...school,
  key: 'COURT',
  kind: 'COURT',
  name: 'Amtsgericht',
  acceptsReferrals: false,
  active: false,
};

test('a partner that is shown and sent unchanged stays the same', () => {
  const { key: _key, version: _version, messages: _messages, answeredAfterDays: _answered, ...description } = school;

  expect(bodyOf(draftOf(school))).toEqual(description);
  expect(bodyOf({ ...draftOf(school), answerWithinDays: ' ', phone: ' 0123 ' })).toMatchObject({
    answerWithinDays: null,
    contact: { phone: '0123' },
  });
});

test('the register is narrowed by name, state and referrals', () => {
  const keys = (filters: Parameters<typeof filterPartners>[1]) => filterPartners([school, court], filters).map(({ key }) => key);

  expect(keys({})).toEqual(['vhs']);
  expect(keys({ state: 'all' })).toEqual(['COURT', 'vhs']);
  expect(keys({ state: 'all', q: 'GERICHT' })).toEqual(['COURT']);
  expect(keys({ state: 'all', referrals: 'yes' })).toEqual(['vhs']);
});

test('without a view the messages are those that a person has to clarify', () => {
  expect(messageQuery({})).toEqual({ attention: 'true', partnerKind: undefined });
  expect(messageQuery({ view: 'out', partner: 'COURT' })).toEqual({ direction: 'OUT', partnerKind: 'COURT' });
  expect(messageQuery({ view: 'sideways' })).toEqual({ attention: 'true', partnerKind: undefined });
});

test('of two who change a partner each has what the other one left alone', () => {
  const before = draftOf(school);
  const mine = changesOf(before, { ...before, phone: '0151 1', name: 'VHS' });
  const theirs = changesOf(before, { ...before, name: 'Volkshochschule Mitte', active: false });

  expect(mine).toEqual({ phone: '0151 1', name: 'VHS' });
  expect(theirs).toEqual({ name: 'Volkshochschule Mitte', active: false });
  expect(changesOf(before, { ...before })).toEqual({});
});
