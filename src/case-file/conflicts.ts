import { Conflict as StateConflict, NotFound } from '../errors.ts';
import type { Models } from './models.ts';
import type { Conflict, Conflicts } from './repositories.ts';
import type { ConflictDocument } from './schemas/conflict.ts';

export function createConflicts(models: Models, now: () => Date): Conflicts {
  const get: Conflicts['get'] = async (conflictId) => {
    const stored = await models.conflicts.findById(conflictId).lean();
    if (stored === null) throw new NotFound('NOT_FOUND', { field: 'conflictId' });
    return toConflict(stored);
  };

  return {
    get,

    async ofCase(caseId) {
      return (await models.conflicts.find({ caseId }).sort({ raisedAt: -1 }).lean()).map(toConflict);
    },

    async list({ caseId, decided }) {
      const filter = {
        ...(caseId !== undefined && { caseId }),
        ...(decided !== undefined && { outcome: decided ? { $ne: null } : null }),
      };
      return (await models.conflicts.find(filter).sort({ raisedAt: -1 }).lean()).map(toConflict);
    },

    async decidedSince(instant) {
      return (await models.conflicts.find({ decidedAt: { $gte: instant } }).lean()).map(toConflict);
    },

    async open({ conflictId, ...conflict }, provenance) {
      await models.conflicts.updateOne(
        { _id: conflictId },
        { $setOnInsert: { ...conflict, raisedBy: provenance, raisedAt: now() } },
        { upsert: true },
      );
      return get(conflictId);
    },

    /** One position per party: stated again, the newer one replaces it as long as nothing is decided. */
    async addPosition(conflictId, position, provenance) {
      const entry = { ...position, submittedAt: now(), by: provenance.by };
      const replaced = await models.conflicts.updateOne(
        { _id: conflictId, outcome: null, 'positions.orgKey': position.orgKey },
        { $set: { 'positions.$[own]': entry } },
        { arrayFilters: [{ 'own.orgKey': position.orgKey }] },
      );
      if (replaced.matchedCount === 1) return;
      const added = await models.conflicts.updateOne(
        { _id: conflictId, outcome: null, 'positions.orgKey': { $ne: position.orgKey } },
        { $push: { positions: entry } },
      );
      if (added.matchedCount === 0) refuseDecided(await get(conflictId));
    },

    async recordOutcome(conflictId, outcome, reasons, provenance) {
      const decided = await models.conflicts.updateOne(
        { _id: conflictId, outcome: null },
        { $set: { outcome, reasons, decidedAt: now(), decidedBy: provenance } },
      );
      const conflict = await get(conflictId);
      if (decided.matchedCount === 0 && conflict.outcome !== outcome) refuseDecided(conflict);
      return conflict;
    },
  };
}

function refuseDecided(conflict: Conflict): never {
  throw new StateConflict('CONFLICT_DECIDED', { field: 'conflictId', difference: { outcome: { current: conflict.outcome } } });
}

function toConflict({ _id, decidedBy, ...conflict }: ConflictDocument): Conflict {
  return { conflictId: _id, ...conflict };
}
