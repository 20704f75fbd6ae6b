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
}

export interface RoomNeeds {
  persons: number;
  barrierFree: boolean;
  womenOnly: boolean;
  family: boolean;
}

export interface Places {
  /** @throws NotFound */
  get(placeId: string): Promise<Place>;
  /** The whole register, by site and room. */
  list(): Promise<Place[]>;
  /** Adds a place or changes what it offers. @throws Conflict CAPACITY_BELOW_OCCUPIED */
  put(place: Omit<Place, 'occupied'>): Promise<Place>;
  /** Free places that satisfy the needs, best fit (least spare capacity) first. */
  findFree(needs: RoomNeeds, accommodationType: string): Promise<Place[]>;
  /** Atomically takes `persons` of the capacity; null when somebody else was faster. The same case and place give the same reservation. */
  reserve(placeId: string, caseId: string, persons: number, provenance: Provenance): Promise<{ reservationId: string } | null>;
  release(caseId: string, provenance: Provenance): Promise<void>;
}
