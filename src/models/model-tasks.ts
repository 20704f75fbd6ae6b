/** The work on models that may take long, as the thread does it: plain data in, plain data out. */
import { fieldCatalogue } from '../contracts/field-catalogue.ts';
import type { RatePeriod } from '../contracts/rate-table.ts';
import type { ModelChange } from '../contracts/model-change.ts';
import type { Finding, ModelResource } from '../contracts/validation.ts';
import { checkResources, readResource } from './check-resources.ts';
import { resourceDifference } from './difference/resource-difference.ts';
import type { ModelContext } from './model-context.ts';
import { readRatePeriods, withBenefitRates, withSupplies, type YearOfRates } from './rates/rate-models.ts';
import { targetOf, type Target } from './target.ts';

/** The catalogue holds functions, which no thread can be sent: it reads its own. */
export type Surroundings = Omit<ModelContext, 'catalogue'>;

export interface CheckedModels {
  findings: Finding[];
  /** By name of the file; files that could not be read are missing. */
  targets: { resourceName: string; target: Target }[];
}

export interface ModelTasks {
  check: (resources: ModelResource[], surroundings: Surroundings) => Promise<CheckedModels>;
  /** Null when the two texts can not be compared. @param name decides what kind of file they are */
  difference: (name: string, before: string, after: string) => Promise<ModelChange[] | null>;
  /** @throws Error where the tables have lost what the rates stand in */
  ratePeriods: (tables: RateModels) => Promise<RatePeriod[]>;
  /** @throws Error as above */
  withRates: (tables: RateModels, years: readonly YearOfRates[]) => Promise<RateModels>;
}

/** XML of the tables that the amounts of a year stand in; null for one that does not run here. */
export interface RateModels {
  benefitRates: string;
  educationGrants: string | null;
}

export const modelTasks: ModelTasks = {
  async check(resources, surroundings) {
    const { read, findings } = await checkResources(resources, { ...surroundings, catalogue: fieldCatalogue });
    const targets = read.flatMap((each) => {
      const target = targetOf(each);
      return target === null ? [] : [{ resourceName: each.resource.name, target }];
    });
    return { findings, targets };
  },

  async difference(name, before, after) {
    return resourceDifference(await readResource({ name, content: before }), await readResource({ name, content: after }));
  },

  ratePeriods: ({ benefitRates, educationGrants }) => readRatePeriods(benefitRates, educationGrants),

  async withRates({ benefitRates, educationGrants }, years) {
    return {
      benefitRates: await withBenefitRates(benefitRates, years),
      educationGrants: educationGrants === null ? null : await withSupplies(educationGrants, years),
    };
  },
};
