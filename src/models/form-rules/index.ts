import { components } from './components.ts';
import { expressions } from './expressions.ts';
import { fields } from './fields.ts';
import type { FormRule } from './form-rule.ts';

export const formRules: readonly FormRule[] = [components, fields, expressions];
