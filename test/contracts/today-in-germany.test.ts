import { fieldCatalogue } from '../../src/contracts/field-catalogue.ts';
import { todayInGermany } from '../../src/contracts/today-in-germany.ts';

afterEach(() => jest.useRealTimers());

test('what happens on a day may be recorded from its first minute in Germany, when it is still the day before in Greenwich', () => {
  // given
  jest.useFakeTimers({ now: new Date('2027-06-30T22:01:00Z') });
  const accepts = (key: string, value: string) => fieldCatalogue.get(key)!.schema.safeParse(value).success;

  // then
  expect(todayInGermany()).toBe('2027-07-01');
  expect(accepts('birthDate', '2027-07-01')).toBe(true);
  expect(accepts('birthDate', '2027-07-02')).toBe(false);
  expect(accepts('movedInOn', '2027-07-01')).toBe(true);
});
