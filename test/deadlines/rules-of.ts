import { deadlineRules, type DeadlineRules } from '../../src/deadlines/deadline-rules.ts';
import type { State } from '../../src/deadlines/working-days.ts';

export const rulesOf = (state: State): DeadlineRules => deadlineRules({ state, added: [], left: [] });
