import type { CaseScript } from '../script.ts';
import { case1 } from './case-1-single-in-shared-housing.ts';
import { case10 } from './case-10-objection.ts';
import { case2 } from './case-2-family-in-own-dwelling.ts';
import { case3 } from './case-3-analogous-benefits.ts';
import { case4 } from './case-4-restriction.ts';
import { case5 } from './case-5-training.ts';
import { case6 } from './case-6-unreviewed-law.ts';
import { case7 } from './case-7-unaccompanied-minor.ts';
import { case8 } from './case-8-recognised.ts';
import { case9 } from './case-9-earnings.ts';

export const cases: readonly CaseScript[] = [case1, case2, case3, case4, case5, case6, case7, case8, case9, case10];
