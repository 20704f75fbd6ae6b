import { NotFound } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import { loadedTogether } from './loaded-together.ts';
import type { Models } from './models.ts';
import type { Calculation, Calculations } from './repositories.ts';
import type { CalculationDocument } from './schemas/calculation.ts';

export function createCalculations(models: Models, now: () => Date): Calculations {
  const load = loadedTogether(models.calculations);

  return {
    async save(idempotencyKey, calculation, provenance) {
      const _id = derivedId('calculation', idempotencyKey);
      const stored = await models.calculations
        .findOneAndUpdate(
          { _id },
          { $setOnInsert: { ...calculation, createdAt: now(), provenance } },
          { upsert: true, returnDocument: 'after', runValidators: true },
        )
        .lean();
      return toCalculation(stored);
    },

    async get(calculationId) {
      const stored = await load(calculationId);
      if (stored === null) throw new NotFound('NOT_FOUND', { field: 'calculationId' });
      return toCalculation(stored);
    },

    async ofCase(caseId) {
      return (await models.calculations.find({ caseId }).sort({ createdAt: -1 }).lean()).map(toCalculation);
    },

    async byIds(calculationIds) {
      return (await models.calculations.find({ _id: { $in: [...calculationIds] } }).lean()).map(toCalculation);
    },
  };
}

function toCalculation({ _id, createdAt, provenance, ...calculation }: CalculationDocument): Calculation {
  return { calculationId: _id, ...calculation };
}
