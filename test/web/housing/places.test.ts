import { changedFields } from '../../../web/housing/places/changed-fields.ts';
import { placeQuery } from '../../../web/housing/places/place-filters.ts';

const draft = {
  site: 'GU 1',
  room: '101',
  accommodationType: 'GEMEINSCHAFTSUNTERKUNFT' as const,
  capacity: '2',
  barrierFree: false,
  womenOnly: false,
  familySuitable: false,
};

test('only what has changed is sent, numbers as numbers and texts without blanks', () => {
  expect(changedFields(draft, { ...draft, room: ' 101 ', capacity: '3', womenOnly: true })).toEqual({
    capacity: 3,
    womenOnly: true,
  });
  expect(changedFields(draft, draft)).toEqual({});
});

test('what an address says is asked for as far as the API knows it', () => {
  expect(placeQuery({ site: 'GU 1', needs: 'womenOnly', free: '3', state: 'closed' })).toMatchObject({
    site: 'GU 1',
    womenOnly: 'true',
    free: '3',
    state: 'closed',
  });
  expect(placeQuery({ needs: 'site', free: 'viele' })).toEqual({});
});
