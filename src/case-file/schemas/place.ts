import { Schema } from 'mongoose';
import type { Place, PlaceChange, RegisteredPlace } from '../repositories.ts';
import type { Provenance } from '../provenance.ts';
import { provenanceSchema } from './provenance.ts';

export interface Reservation {
  reservationId: string;
  caseId: string;
  persons: number;
  reservedAt: Date;
  provenance: Provenance;
}

/**
 * Free capacity and reservations stand in one document, so that one conditional update decides who gets the place:
 * no two readers can both see it free and both take it.
 */
export interface PlaceDocument extends Omit<Place, 'placeId' | 'occupied' | 'siteAddress'> {
  _id: string;
  free: number;
  reservations: Reservation[];
  /** Absent: never changed since it was added. */
  version?: number;
  /** Absent or null: in use. */
  closedAt?: Date | null;
}

const reservationSchema = new Schema<Reservation>(
  {
    reservationId: { type: String, required: true },
    caseId: { type: String, required: true },
    persons: { type: Number, required: true },
    reservedAt: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
  },
  { _id: false, strict: 'throw' },
);

export const placeSchema = new Schema<PlaceDocument>(
  {
    _id: String,
    site: { type: String, required: true },
    accommodationType: { type: String, required: true },
    room: { type: String, required: true },
    capacity: { type: Number, required: true, min: 0 },
    free: { type: Number, required: true, min: 0 },
    barrierFree: { type: Boolean, default: false },
    womenOnly: { type: Boolean, default: false },
    familySuitable: { type: Boolean, default: false },
    reservations: { type: [reservationSchema], default: [] },
    version: { type: Number, default: 1 },
    closedAt: { type: Date, default: null },
  },
  { collection: 'places', versionKey: false, strict: 'throw' },
);
placeSchema.index({ accommodationType: 1, free: 1 });
placeSchema.index({ site: 1, room: 1 }, { unique: true });
placeSchema.index({ 'reservations.caseId': 1 });

export interface PlaceChangeDocument extends PlaceChange {
  /** `<placeId>:<version>`: no two changes make the same version. */
  _id: string;
  placeId: string;
}

const changedValueSchema = new Schema<PlaceChange['changes'][number]>(
  { field: String, before: Schema.Types.Mixed, after: Schema.Types.Mixed },
  { _id: false, strict: 'throw' },
);

export const placeChangeSchema = new Schema<PlaceChangeDocument>(
  {
    _id: String,
    placeId: { type: String, required: true, index: true },
    version: { type: Number, required: true },
    action: { type: String, required: true },
    at: { type: Date, required: true },
    changes: { type: [changedValueSchema], default: [] },
    provenance: { type: provenanceSchema, required: true },
  },
  { collection: 'placeChanges', versionKey: false, strict: 'throw' },
);

export interface FormerReservationDocument extends Omit<Reservation, 'reservationId'> {
  _id: string;
  placeId: string;
  releasedAt: Date;
  releasedBy: Provenance;
}

export const formerReservationSchema = new Schema<FormerReservationDocument>(
  {
    _id: String,
    placeId: { type: String, required: true, index: true },
    caseId: { type: String, required: true, index: true },
    persons: { type: Number, required: true },
    reservedAt: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
    releasedAt: { type: Date, required: true },
    releasedBy: { type: provenanceSchema, required: true },
  },
  { collection: 'formerReservations', versionKey: false, strict: 'throw' },
);

export function toPlace(document: PlaceDocument): Place {
  return {
    placeId: document._id,
    site: document.site,
    accommodationType: document.accommodationType,
    room: document.room,
    capacity: document.capacity,
    occupied: document.capacity - document.free,
    barrierFree: document.barrierFree,
    womenOnly: document.womenOnly,
    familySuitable: document.familySuitable,
  };
}

export function toRegisteredPlace(document: PlaceDocument): RegisteredPlace {
  return { ...toPlace(document), closedAt: document.closedAt ?? null, version: document.version ?? 1 };
}
