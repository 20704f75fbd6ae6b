/** The capacity register of the accommodation. */
import type { Provenance } from '../provenance.ts';

export interface Place {
  placeId: string;
  /** Name of the site, e.g. `GU 1`. */
  site: string;
  accommodationType: string;
  room: string;
  capacity: number;
  occupied: number;
  barrierFree: boolean;
  womenOnly: boolean;
  familySuitable: boolean;
  /** Where the site is, as one line; absent or null where the register does not say. */
  siteAddress?: string | null;
}

export interface RoomNeeds {
  persons: number;
  barrierFree: boolean;
  womenOnly: boolean;
  family: boolean;
}

/** Places as the processes use them. */
export interface Places {
  /** @throws NotFound */
  get(placeId: string): Promise<Place>;
  /** Free places in use that satisfy the needs, best fit (least spare capacity) first. */
  findFree(needs: RoomNeeds, accommodationType: string): Promise<Place[]>;
  /** Atomically takes `persons` of the capacity; null when somebody else was faster. The same case and place give the same reservation. */
  reserve(placeId: string, caseId: string, persons: number, provenance: Provenance): Promise<{ reservationId: string } | null>;
  release(caseId: string, provenance: Provenance): Promise<void>;
}

/** What somebody enters about a place. */
export type PlaceDescription = Omit<Place, 'placeId' | 'occupied' | 'siteAddress'>;

export type PlaceDescriptionChange = { [Key in keyof PlaceDescription]?: PlaceDescription[Key] | undefined };

export interface RegisteredPlace extends Place {
  closedAt: Date | null;
  /** Counts changes of what the place is; reservations do not count. */
  version: number;
}

export interface PlaceReservation {
  caseId: string;
  persons: number;
  reservedAt: Date;
}

export type PlaceAction = 'ADDED' | 'CHANGED' | 'CLOSED' | 'REOPENED';
type PlaceValue = string | number | boolean | null;

export interface PlaceChange {
  version: number;
  action: PlaceAction;
  at: Date;
  changes: { field: string; before: PlaceValue; after: PlaceValue }[];
  provenance: Provenance;
}

export interface PlaceFilter {
  site?: string | undefined;
  accommodationType?: string | undefined;
  room?: string | undefined;
  /** At least so many free beds. */
  free?: number | undefined;
  barrierFree?: boolean | undefined;
  womenOnly?: boolean | undefined;
  familySuitable?: boolean | undefined;
  state: 'open' | 'closed' | 'all';
}

export interface Site {
  site: string;
  /** One line: `Lindenweg 12, 12345 Musterstadt`. */
  address: string | null;
  version: number;
  /** Rooms and beds in use. */
  rooms: number;
  capacity: number;
  occupied: number;
  closedRooms: number;
}

/** Places as the housing department keeps them. The reason of a change is the reason of its provenance. */
export interface PlaceRegister {
  /** By site and room; those behind `after` when it is given. */
  find(filter: PlaceFilter, limit: number, after?: Pick<Place, 'site' | 'room'>): Promise<RegisteredPlace[]>;
  /** @throws NotFound */
  get(placeId: string): Promise<RegisteredPlace>;
  reservations(placeId: string): Promise<PlaceReservation[]>;
  /** Newest first. */
  history(placeId: string): Promise<PlaceChange[]>;
  /** The same key adds it once. @throws Conflict PLACE_EXISTS */
  add(idempotencyKey: string, place: PlaceDescription, provenance: Provenance): Promise<RegisteredPlace>;
  /** @throws NotFound; Conflict STALE_VERSION, CAPACITY_BELOW_OCCUPIED, PLACE_EXISTS */
  change(
    placeId: string,
    change: PlaceDescriptionChange,
    expectedVersion: number,
    provenance: Provenance,
  ): Promise<RegisteredPlace>;
  /** Takes a place that nobody has out of use. @throws NotFound; Conflict STALE_VERSION, PLACE_OCCUPIED */
  close(placeId: string, expectedVersion: number, provenance: Provenance): Promise<RegisteredPlace>;
  /** @throws NotFound; Conflict STALE_VERSION */
  reopen(placeId: string, expectedVersion: number, provenance: Provenance): Promise<RegisteredPlace>;
  /** Every site that has an address or a place, by name. */
  sites(): Promise<Site[]>;
  /** @throws Conflict STALE_VERSION */
  setSiteAddress(site: string, address: string, expectedVersion: number, provenance: Provenance): Promise<void>;
  /** Sites that the register does not know yet, with their addresses. */
  addSites(addresses: Readonly<Record<string, string>>, provenance: Provenance): Promise<void>;
}
