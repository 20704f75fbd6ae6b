/** An element of a BPMN model as flat properties: path → text. References appear by id. */

interface Described {
  $type: string;
  id?: string;
  $descriptor?: { properties?: { name: string; isReference?: boolean; isMany?: boolean }[] };
  [property: string]: unknown;
}

/** What lies inside an element on the drawing is compared on its own; the drawing and its mirror images are not compared. */
const apart = new Set([
  'flowElements',
  'laneSets',
  'artifacts',
  'incoming',
  'outgoing',
  'di',
  'participants',
  'messageFlows',
  'lanes',
]);

export function describeElement(element: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  collect(element as Described, '', found);
  return found;
}

function collect(element: Described, path: string, found: Record<string, string>): void {
  for (const { name, isReference } of element.$descriptor?.properties ?? []) {
    const local = name.replace(/^.*:/, '');
    const value = Object.hasOwn(element, local) ? element[local] : undefined;
    if (isNothing(value) || local === 'id' || apart.has(local)) continue;
    const here = path === '' ? local : `${path}.${local}`;
    if (isReference === true) found[here] = referenced(value);
    else if (Array.isArray(value)) collectList(value, local === 'values' ? path : here, found);
    else if (isDescribed(value)) collect(value, here, found);
    else found[here] = textOf(value);
  }
}

function collectList(list: unknown[], path: string, found: Record<string, string>): void {
  list.forEach((entry, index) => {
    if (!isDescribed(entry)) found[`${path}.${index}`] = textOf(entry);
    else if (entry.$type === 'bpmn:Documentation') found.documentation = textOf(entry.text);
    else collect(entry, listPath(path, entry), found);
  });
}

/** The reader makes a list empty when somebody looks at it. */
function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Entries are told apart by what they are about, so that one more in front of them does not change all that follow. */
function listPath(path: string, entry: Described): string {
  const key = entry.target ?? entry.name ?? entry.key;
  const type = entry.$type.replace(/^.*:/, '');
  const outer = path === 'extensionElements' ? '' : `${path}.`;
  return typeof key === 'string' ? `${outer}${type} ${key}` : `${outer}${type}`;
}

function referenced(value: unknown): string {
  const ids = (Array.isArray(value) ? value : [value]).map((each) => (isDescribed(each) ? (each.id ?? '') : textOf(each)));
  return ids.sort().join(', ');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isDescribed(value: unknown): value is Described {
  return typeof value === 'object' && value !== null && '$type' in value;
}
