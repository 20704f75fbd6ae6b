/** The decisions of a DMN file as rows and columns. */
export interface Column {
  id: string;
  kind: 'input' | 'output';
  label: string;
  /** Of an input its expression, of an output its name. */
  meaning: string;
}

export interface Rule {
  id: string;
  /** Counted from 1, as the editor does. */
  number: number;
  description: string;
  /** By column; an empty condition is written as the dash that it means. */
  cells: ReadonlyMap<string, string>;
}

export interface Decision {
  id: string;
  name: string;
  hitPolicy: string;
  columns: Column[];
  rules: Rule[];
  /** FEEL of a decision that is no table. */
  expression: string | null;
}

function children(element: Element | undefined, name: string): Element[] {
  return [...(element?.children ?? [])].filter(({ localName }) => localName === name);
}

function textOf(element: Element | undefined): string {
  return children(element, 'text')[0]?.textContent.trim() ?? '';
}

function columnsOf(table: Element | undefined): Column[] {
  const inputs = children(table, 'input').map((input): Column => {
    const meaning = textOf(children(input, 'inputExpression')[0]);
    return { id: input.id, kind: 'input', label: input.getAttribute('label') ?? meaning, meaning };
  });
  const outputs = children(table, 'output').map((output): Column => {
    const meaning = output.getAttribute('name') ?? '';
    return { id: output.id, kind: 'output', label: output.getAttribute('label') ?? meaning, meaning };
  });
  return [...inputs, ...outputs];
}

function ruleOf(rule: Element, index: number, columns: readonly Column[]): Rule {
  const entries = [...children(rule, 'inputEntry'), ...children(rule, 'outputEntry')].map(textOf);
  return {
    id: rule.id,
    number: index + 1,
    description: children(rule, 'description')[0]?.textContent.trim() ?? '',
    cells: new Map(columns.map(({ id }, column) => [id, entries[column] || '-'])),
  };
}

/** Nothing when the text is no DMN. */
export function readTables(xml: string): Decision[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return [...document.getElementsByTagNameNS('*', 'decision')].map((decision) => {
    const table = children(decision, 'decisionTable')[0];
    const literal = children(decision, 'literalExpression')[0];
    const columns = columnsOf(table);
    return {
      id: decision.id,
      name: decision.getAttribute('name') ?? decision.id,
      hitPolicy: table?.getAttribute('hitPolicy') ?? (table === undefined ? '' : 'UNIQUE'),
      columns,
      rules: children(table, 'rule').map((rule, index) => ruleOf(rule, index, columns)),
      expression: literal === undefined ? null : textOf(literal),
    };
  });
}
