import { catchAll } from './catch-all.ts';
import type { DmnRule } from './dmn-rule.ts';
import { expressions } from './expressions.ts';
import { inputs } from './inputs.ts';
import { legalBasis } from './legal-basis.ts';
import { validity } from './validity.ts';

export const dmnRules: readonly DmnRule[] = [expressions, inputs, legalBasis, validity, catchAll];
