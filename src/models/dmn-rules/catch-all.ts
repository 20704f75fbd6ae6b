import { warning } from '../finding.ts';
import { matchesAll, type DmnRule } from './dmn-rule.ts';

/** A table that takes the first match ends with a row for everything else. */
export const catchAll: DmnRule = ({ id, table }) => {
  if (table?.hitPolicy !== 'FIRST') return [];
  return table.rules.at(-1)?.inputs.every(matchesAll) === true ? [] : [warning('DECISION_WITHOUT_CATCH_ALL', id)];
};
