/** The register of places over HTTP: who keeps it, who reads it, and what can't be entered. */
import { randomUUID } from 'node:crypto';
import { type ApiClient, signIn } from './api-client.ts';

let clerk: ApiClient;
beforeAll(async () => {
  clerk = await signIn('unt-clerk');
});

function newPlace(changes: Record<string, unknown> = {}) {
  const suits = { barrierFree: true, womenOnly: false, familySuitable: false };
  const kind = { site: `Haus ${randomUUID().slice(0, 8)}`, room: '1', accommodationType: 'NOTUNTERKUNFT', capacity: 3 };
  return { ...kind, ...suits, reason: 'Angemietet', ...changes };
}

async function addPlace(changes: Record<string, unknown> = {}) {
  const { status, body } = await clerk.post('/places', newPlace(changes));
  expect(status).toBe(201);
  return { address: `/places/${body.placeId as string}`, site: String(body.site), placeId: String(body.placeId) };
}

test('a place is added once under one key, changed, closed and opened again; each change keeps its reason', async () => {
  // given
  const idempotencyKey = randomUUID();
  const place = newPlace();

  // when
  const added = await clerk.post('/places', place, { idempotencyKey });
  const again = await clerk.post('/places', place, { idempotencyKey });
  const address = `/places/${added.body.placeId as string}`;
  const changed = await clerk.patch(address, { capacity: 5, reason: 'Zweites Etagenbett', expectedVersion: 1 });
  await clerk.post(`${address}/close`, { reason: 'Wasserschaden', expectedVersion: 2 });
  const reopened = await clerk.post(`${address}/reopen`, { reason: 'Repariert', expectedVersion: 3 });

  // then
  expect([added.status, again.status, again.body.placeId]).toEqual([201, 201, added.body.placeId]);
  expect(changed.body).toMatchObject({ capacity: 5, free: 5, occupied: 0, version: 2 });
  expect(reopened.body).toMatchObject({ closedAt: null, version: 4, reservations: [] });
  expect(reopened.body.history.map(({ action, reason, by }: Record<string, string>) => [action, reason, by])).toEqual([
    ['REOPENED', 'Repariert', clerk.accountId],
    ['CLOSED', 'Wasserschaden', clerk.accountId],
    ['CHANGED', 'Zweites Etagenbett', clerk.accountId],
    ['ADDED', 'Angemietet', clerk.accountId],
  ]);
  expect(reopened.body.history[2].changes).toEqual([{ field: 'capacity', before: 3, after: 5 }]);
});

test('whoever changes an old version is shown what stands there now', async () => {
  const { address } = await addPlace();
  await clerk.patch(address, { capacity: 4, reason: 'Bett dazu', expectedVersion: 1 });

  const stale = await clerk.patch(address, { womenOnly: true, reason: 'Frauenetage', expectedVersion: 1 });

  expect(stale.status).toBe(409);
  expect(stale.body).toMatchObject({ code: 'STALE_VERSION', difference: { version: { sent: 1, current: 2 } } });
  expect(stale.body.difference.current).toMatchObject({ capacity: 4, womenOnly: false });
});

test('what cannot be is refused', async () => {
  const { site, address } = await addPlace();

  expect((await clerk.post('/places', newPlace({ site }))).body).toMatchObject({ code: 'PLACE_EXISTS', field: 'room' });
  expect((await clerk.post('/places', newPlace({ capacity: 0 }))).status).toBe(422);
  expect((await clerk.post('/places', newPlace({ reason: '' }))).status).toBe(422);
  expect((await clerk.post('/places', newPlace({ accommodationType: 'SCHLOSS' }))).status).toBe(422);
  await addPlace({ site, room: '2' });
  const renamed = await clerk.patch(address, { room: '2', reason: 'Umnummeriert', expectedVersion: 1 });
  expect([renamed.status, renamed.body.code]).toEqual([409, 'PLACE_EXISTS']);
});

test('a room that is renumbered gives its number free, and keeps its history', async () => {
  const { site, address } = await addPlace();

  const renamed = await clerk.patch(address, { room: '101', reason: 'Umnummeriert', expectedVersion: 1 });
  const second = await clerk.post('/places', newPlace({ site }));

  expect(renamed.body).toMatchObject({ room: '101', version: 2 });
  expect(renamed.body.history).toHaveLength(2);
  expect([second.status, second.body.room]).toEqual([201, '1']);
});

test('filters find what a household needs; the list comes in pages', async () => {
  const { site } = await addPlace({ capacity: 1 });
  const family = await addPlace({ site, room: '2', capacity: 6, familySuitable: true, barrierFree: false });
  const women = await addPlace({ site, room: '3', womenOnly: true });
  const closed = await addPlace({ site, room: '4' });
  await clerk.post(`${closed.address}/close`, { reason: 'Umbau', expectedVersion: 1 });
  const found = async (query: string) => {
    const { body } = await clerk.get(`/places?site=${encodeURIComponent(site)}&${query}`);
    return body.items.map(({ room }: { room: string }) => room);
  };

  expect(await found('')).toEqual(['1', '2', '3']);
  expect(await found('free=3')).toEqual(['2', '3']);
  expect(await found('familySuitable=true')).toEqual(['2']);
  expect(await found('womenOnly=true')).toEqual(['3']);
  expect(await found('barrierFree=true&womenOnly=false')).toEqual(['1']);
  expect(await found('state=closed')).toEqual(['4']);
  expect(await found('state=all&limit=3')).toEqual(['1', '2', '3']);
  const { body: first } = await clerk.get(`/places?site=${encodeURIComponent(site)}&limit=2`);
  expect(await found(`limit=2&cursor=${first.nextCursor as string}`)).toEqual(['3']);
  expect([family.placeId, women.placeId]).toContain(first.nextCursor);
});

test('sites show their occupancy and have an address', async () => {
  const { site } = await addPlace({ capacity: 4 });
  const of = (body: { items: { site: string }[] }) => body.items.find((item) => item.site === site);
  const address = { street: 'Parkallee', houseNumber: '7', postcode: '12345', city: 'Musterstadt' };
  const own = `/sites/${encodeURIComponent(site)}`;

  const before = of((await clerk.get('/sites')).body);
  const put = await clerk.put(own, { address, reason: 'Vertrag liegt vor', expectedVersion: 0 });
  const again = await clerk.put(own, { address, reason: 'Noch einmal', expectedVersion: 0 });

  expect(before).toMatchObject({ address: null, version: 0, rooms: 1, capacity: 4, occupied: 0, free: 4 });
  expect(of(put.body)).toMatchObject({ address: 'Parkallee 7, 12345 Musterstadt', version: 1 });
  expect([again.status, again.body.difference.version]).toEqual([409, { sent: 0, current: 1 }]);
});

test('sites read, the strategy unit sees numbers, others nothing', async () => {
  const { address } = await addPlace();
  const [site, steering, benefits] = await Promise.all(['unt-site', 'stab-steering', 'lst-clerk'].map((who) => signIn(who)));

  expect((await site?.get(address))?.body.reservations).toEqual([]);
  expect((await site?.patch(address, { capacity: 9, reason: 'Mehr', expectedVersion: 1 }))?.status).toBe(403);
  expect((await steering?.get(address))?.body.reservations).toBeNull();
  expect((await steering?.post('/places', newPlace()))?.status).toBe(403);
  expect((await benefits?.get('/places'))?.status).toBe(403);
});

test('each change is in the audit log', async () => {
  const { address, placeId } = await addPlace();
  await clerk.patch(address, { capacity: 4, reason: 'Bett dazu', expectedVersion: 1 });

  const dpo = await signIn('dpo');
  const { body } = await dpo.get(`/audit?resourceKind=place&resourceId=${placeId}`);
  expect(body.items.map(({ action }: { action: string }) => action)).toEqual(['place.change', 'place.add']);
});
