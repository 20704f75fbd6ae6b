/** Where the places are: each site with its address and the beds of its places. */
import { Conflict } from '../errors.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import type { Models } from './models.ts';
import type { PlaceRegister, Site } from './repositories.ts';
import { toPlace } from './schemas/place.ts';

const nothing = { rooms: 0, capacity: 0, occupied: 0, closedRooms: 0 };

export function createSites(models: Models, now: () => Date): Pick<PlaceRegister, 'sites' | 'setSiteAddress' | 'addSites'> {
  return {
    async sites() {
      const sites = new Map<string, Site>();
      for (const { _id, address, version } of await models.sites.find().lean()) {
        sites.set(_id, { site: _id, address, version, ...nothing });
      }
      for (const document of await models.places.find().lean()) {
        const { site, capacity, occupied } = toPlace(document);
        const known = sites.get(site) ?? { site, address: null, version: 0, ...nothing };
        if (document.closedAt) known.closedRooms += 1;
        else {
          known.rooms += 1;
          known.capacity += capacity;
          known.occupied += occupied;
        }
        sites.set(site, known);
      }
      return [...sites.values()].sort((a, b) => a.site.localeCompare(b.site, 'de', { numeric: true }));
    },

    async setSiteAddress(site, address, expectedVersion, provenance) {
      const change = { address, version: expectedVersion + 1, changedAt: now(), provenance };
      const written =
        expectedVersion === 0
          ? await models.sites.create({ _id: site, ...change }).then(() => true, ignoreDuplicate)
          : (await models.sites.updateOne({ _id: site, version: expectedVersion }, { $set: change })).matchedCount === 1;
      if (written) return;
      const current = await models.sites.findById(site).lean();
      throw new Conflict('STALE_VERSION', {
        difference: {
          version: { sent: expectedVersion, current: current?.version ?? 0 },
          address: { sent: address, current: current?.address ?? null },
        },
      });
    },

    async addSites(addresses, provenance) {
      for (const [site, address] of Object.entries(addresses)) {
        await models.sites.create({ _id: site, address, version: 1, changedAt: now(), provenance }).catch(ignoreDuplicate);
      }
    },
  };
}

function ignoreDuplicate(error: unknown): false {
  if (!isDuplicateKey(error)) throw error;
  return false;
}
