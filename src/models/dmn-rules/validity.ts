import { warning } from '../finding.ts';
import type { DmnRule } from './dmn-rule.ts';

/** Two inputs compare the day whose rules apply with the day from which and until which a row is valid. */
export const validity: DmnRule = ({ id, table }) => {
  if (table === null) return [];
  const compared = table.inputs.filter(({ expression }) => /^date\(\s*validOn\s*\)$/.test(expression.trim()));
  return compared.length < 2 ? [warning('DECISION_WITHOUT_VALIDITY', id)] : [];
};
