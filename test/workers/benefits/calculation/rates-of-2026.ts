/** The rates of 2026 as the decision table gives them, in euros by stage 1 to 6. */
import type { Rate } from '../../../../workers/benefits/calculation/rate.ts';

const personal = [202, 182, 163, 138, 135, 130] as const;
const necessary = [253, 227, 202, 267, 202, 179] as const;
const analog = [563, 506, 451, 471, 390, 357] as const;

export function rateOf(personId: string, stage: 1 | 2 | 3 | 4 | 5 | 6, immediateSupplement = 0): Rate {
  return {
    personId,
    stage,
    personal: personal[stage - 1]!,
    necessary: necessary[stage - 1]!,
    analog: analog[stage - 1]!,
    analogStageOne: analog[0],
    immediateSupplement,
    legalBasis: '§ 3a AsylbLG',
    reviewed: true,
  };
}
