import { randomUUID } from 'node:crypto';
import { Conflict } from '../../../src/errors.ts';
import { provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const own = ownCaseFile();

async function putPlace(capacity: number, changes = {}) {
  const placeId = randomUUID();
  await own.caseFile.places.put({
    placeId,
    site: 'GU 1',
    accommodationType: 'GEMEINSCHAFTSUNTERKUNFT',
    room: placeId,
    capacity,
    barrierFree: false,
    womenOnly: false,
    familySuitable: false,
    ...changes,
  });
  return placeId;
}

test('50 cases reaching for 3 beds at once: exactly 3 get one', async () => {
  // given
  const placeId = await putPlace(3);
  const caseIds = Array.from({ length: 50 }, () => randomUUID());

  // when
  const reservations = await Promise.all(caseIds.map((caseId) => own.caseFile.places.reserve(placeId, caseId, 1, provenance)));

  // then
  expect(reservations.filter((reservation) => reservation !== null)).toHaveLength(3);
  expect(await own.caseFile.places.get(placeId)).toMatchObject({ capacity: 3, occupied: 3 });
});

test('the same case reserving 50 times at once takes its beds once', async () => {
  // given
  const placeId = await putPlace(4);
  const caseId = randomUUID();

  // when
  const reservations = await Promise.all(
    Array.from({ length: 50 }, () => own.caseFile.places.reserve(placeId, caseId, 2, provenance)),
  );

  // then
  expect(new Set(reservations.map((reservation) => reservation?.reservationId)).size).toBe(1);
  expect(await own.caseFile.places.get(placeId)).toMatchObject({ occupied: 2 });
});

test('a release gives the beds back once', async () => {
  // given
  const placeId = await putPlace(2);
  const caseId = randomUUID();
  await own.caseFile.places.reserve(placeId, caseId, 2, provenance);

  // when
  await Promise.all([own.caseFile.places.release(caseId, provenance), own.caseFile.places.release(caseId, provenance)]);

  // then
  expect(await own.caseFile.places.get(placeId)).toMatchObject({ occupied: 0 });
});

test('free places fit the needs, least spare capacity first', async () => {
  // given
  const accommodationType = `TYPE-${randomUUID()}`;
  const large = await putPlace(6, { accommodationType, familySuitable: true });
  const fitting = await putPlace(4, { accommodationType, familySuitable: true });
  await putPlace(2, { accommodationType, familySuitable: true });
  await putPlace(4, { accommodationType });
  await putPlace(4, { accommodationType, familySuitable: true, womenOnly: true });

  // when
  const free = await own.caseFile.places.findFree(
    { persons: 3, barrierFree: false, womenOnly: false, family: true },
    accommodationType,
  );

  // then
  expect(free.map(({ placeId }) => placeId)).toEqual([fitting, large]);
});

test('capacity can not fall below the occupied beds', async () => {
  // given
  const placeId = await putPlace(3);
  await own.caseFile.places.reserve(placeId, randomUUID(), 2, provenance);
  const { occupied, ...place } = await own.caseFile.places.get(placeId);

  // then
  expect(occupied).toBe(2);
  await expect(own.caseFile.places.put({ ...place, capacity: 1 })).rejects.toThrow(Conflict);
  expect(await own.caseFile.places.put({ ...place, capacity: 2 })).toMatchObject({ capacity: 2, occupied: 2 });
});
