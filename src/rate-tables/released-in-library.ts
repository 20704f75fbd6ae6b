/**
 * A new version of a decision table that comes with Lotse knows nothing of the years that this office has released since. It goes
 * to the engine with them in it, so that there is no moment without them.
 */
import type { mongo } from 'mongoose';
import { withBenefitRates, withSupplies, type YearOfRates } from '../models/rates/rate-models.ts';
import type { Resource } from '../zeebe/commands.ts';
import { rateTableStore, releasedYears } from './rate-table-store.ts';

const tables: Readonly<Record<string, (xml: string, years: readonly YearOfRates[]) => Promise<string>>> = {
  'benefit-application/benefit-rate.dmn': withBenefitRates,
  'education-enrolment/education-grant.dmn': withSupplies,
};

export function releasedInLibrary(db: mongo.Db): (resource: Resource) => Promise<Resource> {
  return async (resource) => {
    const withYears = tables[resource.name];
    if (withYears === undefined) return resource;
    const years = await releasedYears(rateTableStore(db));
    if (years.length === 0) return resource;
    const xml = await withYears(Buffer.from(resource.content).toString('utf8'), years);
    return { name: resource.name, content: Buffer.from(xml) };
  };
}
