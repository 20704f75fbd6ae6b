/** What an application says, as rows that a person reads: nothing is mapped to the case file, because nothing is to be invented. */

interface Statement {
  /** Path in the data, e.g. `antragsteller.familienname`. */
  label: string;
  value: string;
}

const mostStatements = 500;

export function statementsOf(data: unknown, label = ''): Statement[] {
  return rows(data, label).slice(0, mostStatements);
}

function rows(data: unknown, label: string): Statement[] {
  if (data === null || data === undefined || data === '') return [];
  if (typeof data !== 'object') return [{ label, value: typeof data === 'string' ? data : JSON.stringify(data) }];
  return Object.entries(data).flatMap(([key, value]) => rows(value, label === '' ? key : `${label}.${key}`));
}
