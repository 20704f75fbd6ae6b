import { randomUUID } from 'node:crypto';
import { Conflict } from '../../../src/errors.ts';
import { provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const own = ownCaseFile();

async function addPlace(capacity: number, changes = {}) {
  const room = randomUUID();
  const kind = { site: 'GU 1', accommodationType: 'GEMEINSCHAFTSUNTERKUNFT', room, capacity };
  const suits = { barrierFree: false, womenOnly: false, familySuitable: false };
  const { placeId } = await own.caseFile.placeRegister.add(room, { ...kind, ...suits, ...changes }, provenance);
  return placeId;
}

test('50 cases reaching for 3 beds at once: exactly 3 get one', async () => {
  // given
  const placeId = await addPlace(3);
  const caseIds = Array.from({ length: 50 }, () => randomUUID());

  // when
  const reservations = await Promise.all(caseIds.map((caseId) => own.caseFile.places.reserve(placeId, caseId, 1, provenance)));

  // then
  expect(reservations.filter((reservation) => reservation !== null)).toHaveLength(3);
  expect(await own.caseFile.places.get(placeId)).toMatchObject({ capacity: 3, occupied: 3 });
});

test('the same case reserving 50 times at once takes its beds once', async () => {
  // given
  const placeId = await addPlace(4);
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
  const placeId = await addPlace(2);
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
  const large = await addPlace(6, { accommodationType, familySuitable: true });
  const fitting = await addPlace(4, { accommodationType, familySuitable: true });
  await addPlace(2, { accommodationType, familySuitable: true });
  await addPlace(4, { accommodationType });
  await addPlace(4, { accommodationType, familySuitable: true, womenOnly: true });

  // when
  const free = await own.caseFile.places.findFree(
    { persons: 3, barrierFree: false, womenOnly: false, family: true },
    accommodationType,
  );

  // then
  expect(free.map(({ placeId }) => placeId)).toEqual([fitting, large]);
});

test('capacity can not fall below the occupied beds, however many reach for them meanwhile', async () => {
  // given
  const { placeRegister, places } = own.caseFile;
  const placeId = await addPlace(6);

  // when
  const reservations = Array.from({ length: 6 }, () => places.reserve(placeId, randomUUID(), 1, provenance));
  const changed = await placeRegister.change(placeId, { capacity: 3 }, 1, provenance).catch((error: unknown) => error);
  const taken = (await Promise.all(reservations)).filter((reservation) => reservation !== null).length;

  // then
  const place = await placeRegister.get(placeId);
  expect(place.occupied).toBe(taken);
  expect(place.capacity).toBeGreaterThanOrEqual(taken);
  if (changed instanceof Error) expect(changed).toMatchObject({ code: 'CAPACITY_BELOW_OCCUPIED' });
  else expect(place).toMatchObject({ capacity: 3, version: 2 });
  await expect(placeRegister.change(placeId, { capacity: taken - 1 }, place.version, provenance)).rejects.toThrow(Conflict);
});

test('a closed place is offered to nobody, and only an empty one can be closed', async () => {
  // given
  const { placeRegister, places } = own.caseFile;
  const accommodationType = `TYPE-${randomUUID()}`;
  const needs = { persons: 1, barrierFree: false, womenOnly: false, family: false };
  const placeId = await addPlace(2, { accommodationType });
  const caseId = randomUUID();
  await places.reserve(placeId, caseId, 1, provenance);
  await expect(placeRegister.close(placeId, 1, provenance)).rejects.toMatchObject({ code: 'PLACE_OCCUPIED' });

  // when
  await places.release(caseId, provenance);
  await placeRegister.close(placeId, 1, provenance);

  // then
  expect(await places.findFree(needs, accommodationType)).toEqual([]);
  expect(await places.reserve(placeId, randomUUID(), 1, provenance)).toBeNull();
  await placeRegister.reopen(placeId, 2, provenance);
  expect(await places.findFree(needs, accommodationType)).toHaveLength(1);
  expect((await placeRegister.history(placeId)).map(({ action, version }) => [action, version])).toEqual([
    ['REOPENED', 3],
    ['CLOSED', 2],
    ['ADDED', 1],
  ]);
});

test('a place from before the history has version 1 and can be changed', async () => {
  // given
  const placeId = randomUUID();
  const kind = { site: 'GU 9', accommodationType: 'NOTUNTERKUNFT', room: placeId, capacity: 2, free: 2, reservations: [] };
  const suits = { barrierFree: false, womenOnly: false, familySuitable: false };
  await own.connection.collection<{ _id: string }>('places').insertOne({ _id: placeId, ...kind, ...suits });

  // when
  const changed = await own.caseFile.placeRegister.change(placeId, { capacity: 4 }, 1, provenance);

  // then
  expect(changed).toMatchObject({ version: 2, capacity: 4, closedAt: null, siteAddress: null });
  await expect(own.caseFile.placeRegister.change(placeId, { capacity: 5 }, 1, provenance)).rejects.toMatchObject({
    code: 'STALE_VERSION',
  });
});
