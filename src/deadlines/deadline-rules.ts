/** What a municipality's deadlines depend on beside the federal law. */
import { federalPostingRules, type PostingRule } from './posting.ts';
import { workingDays, type HolidaySettings, type WorkingDays } from './working-days.ts';

export interface DeadlineRules {
  days: WorkingDays;
  postingRules: readonly PostingRule[];
}

/** @param postingRules of the state's own act, newest first; the federal ones when not given */
export function deadlineRules(
  holidays: HolidaySettings,
  postingRules: readonly PostingRule[] = federalPostingRules,
): DeadlineRules {
  return { days: workingDays(holidays), postingRules };
}
