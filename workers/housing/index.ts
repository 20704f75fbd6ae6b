import determineRoomNeeds from './determine-room-needs.worker.ts';
import findPlace from './find-place.worker.ts';
import issueLandlordConfirmation from './issue-landlord-confirmation.worker.ts';
import releasePlace from './release-place.worker.ts';
import reservePlace from './reserve-place.worker.ts';

export type { HousingDeps } from './housing.service.ts';

export const housingWorkers = [determineRoomNeeds, findPlace, reservePlace, releasePlace, issueLandlordConfirmation];
