import { warning } from '../finding.ts';
import type { DmnRule } from './dmn-rule.ts';

/** Every row says on what norm it rests and whether it was reviewed, so that unreviewed law goes to a person. */
export const legalBasis: DmnRule = ({ id, table }) => {
  if (table === null) return [];
  const names = new Set(table.outputs.map(({ name }) => name));
  return ['legalBasis', 'reviewed']
    .filter((output) => !names.has(output))
    .map((output) => warning('DECISION_WITHOUT_LEGAL_BASIS', id, { output }));
};
