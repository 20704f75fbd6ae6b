/** Takes the place for the case. The store decides in one step who gets it, so that it is never given twice. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { BpmnError, defineWorker } from '../../src/zeebe/define-worker.ts';
import { type HousingDeps, roomNeedsSchema } from './housing.service.ts';

export default defineWorker({
  type: 'reserve-place',
  title: { de: 'Platz belegen', en: 'Reserve place' },
  input: z.object({ caseId: z.uuid(), placeId: z.string().min(1), roomNeeds: roomNeedsSchema }),
  output: z.object({ reservationId: z.string() }),
  errors: {
    PLACE_TAKEN: {
      de: 'Der Platz wurde inzwischen anderweitig vergeben.',
      en: 'The place has been given to somebody else in the meantime.',
    },
  },
  timeoutMs: 30_000,
  async handle({ caseId, placeId, roomNeeds }, { places }: HousingDeps, job) {
    const reservation = await places.reserve(placeId, caseId, roomNeeds.persons, writtenBy('reserve-place', job));
    if (reservation === null) throw new BpmnError('PLACE_TAKEN');
    return reservation;
  },
});
