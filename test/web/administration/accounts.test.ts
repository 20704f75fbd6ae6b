import { absenceState, filterAccounts, type Account } from '../../../web/administration/accounts/account.ts';
import { deviceOf } from '../../../web/administration/accounts/device.ts';
import { possibleDeputies } from '../../../web/administration/accounts/possible-deputies.ts';

function account(displayName: string, given: Partial<Account> = {}): Account {
  const login = displayName.toLowerCase().replace(' ', '.');
  const absence = { absentFrom: null, absentUntil: null, deputyId: null };
  const rest = { groups: ['lst-clerk'], active: true, demo: false, signsInElsewhere: false, version: 1 };
  return { accountId: login, login, displayName, ...absence, ...rest, ...given };
}
const label = { de: '', en: '' };
const groups = [
  { key: 'lst-clerk', label, department: 'lst', lead: false },
  { key: 'lst-lead', label, department: 'lst', lead: true },
  { key: 'abh-clerk', label, department: 'abh', lead: false },
];
const names = (accounts: readonly Account[]) => accounts.map(({ displayName }) => displayName);

describe('filter', () => {
  const all = [
    account('Zoe Ende'),
    account('Änne Anfang'),
    account('Otto Aus', { active: false }),
    account('Ida Amt', { groups: ['abh-clerk'] }),
  ];

  test('active accounts by name, as Germans sort', () => {
    expect(names(filterAccounts(all, {}))).toEqual(['Änne Anfang', 'Ida Amt', 'Zoe Ende']);
  });

  test('by state, group, and words of name or login in any order', () => {
    expect(names(filterAccounts(all, { state: 'inactive' }))).toEqual(['Otto Aus']);
    expect(names(filterAccounts(all, { group: 'abh-clerk' }))).toEqual(['Ida Amt']);
    expect(names(filterAccounts(all, { state: 'all', q: 'aus OTTO' }))).toEqual(['Otto Aus']);
    expect(names(filterAccounts(all, { q: 'zoe.e' }))).toEqual(['Zoe Ende']);
  });
});

test.each([
  [null, null, 'present'],
  ['2026-12-01', '2026-12-06', 'present'],
  ['2026-12-01', '2026-12-07', 'absent'],
  ['2026-12-07', null, 'absent'],
  ['2026-12-08', null, 'coming'],
])('absent from %s until %s is %s on 7 December', (absentFrom, absentUntil, state) => {
  expect(absenceState(account('A B', { absentFrom, absentUntil }), '2026-12-07')).toBe(state);
});

describe('deputies', () => {
  const berta = account('Berta');
  const others = [
    account('Lead', { groups: ['lst-lead'] }),
    account('Amt', { groups: ['abh-clerk'] }),
    account('Aus', { active: false }),
  ];

  test('come from the same department and are active', () => {
    expect(names(possibleDeputies(berta, [berta, ...others], groups))).toEqual(['Lead']);
  });

  test('share a role where there is no department', () => {
    const admins = [account('Adam', { groups: ['admin'] }), account('Ada', { groups: ['admin'] })];
    expect(names(possibleDeputies(admins[0] ?? berta, [...admins, ...others], groups))).toEqual(['Ada']);
  });
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0', 'Edge, Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox, Linux'],
  ['curl/8.5.0', 'curl/8.5.0'],
  ['', '–'],
])('%s is called %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});
