/** Forms and decisions that a process names; those that are only known when they run are left out. */
export interface Uses {
  forms: string[];
  decisions: string[];
}

const zeebe = 'http://camunda.org/schema/zeebe/1.0';

export function usesInXml(xml: string): Uses {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const named = (element: string, attribute: string): string[] => {
    const ids = [...document.getElementsByTagNameNS(zeebe, element)].map((one) => one.getAttribute(attribute) ?? '');
    return [...new Set(ids)].filter((id) => id !== '' && !id.startsWith('='));
  };
  return { forms: named('formDefinition', 'formId'), decisions: named('calledDecision', 'decisionId') };
}

/** Names of the user tasks that show a form, by its id. */
export function tasksByForm(xml: string): ReadonlyMap<string, readonly string[]> {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const tasks = new Map<string, string[]>();
  for (const form of document.getElementsByTagNameNS(zeebe, 'formDefinition')) {
    const id = form.getAttribute('formId') ?? '';
    const name = form.closest('userTask')?.getAttribute('name') ?? '';
    const known = tasks.get(id) ?? [];
    if (name !== '' && !known.includes(name)) tasks.set(id, [...known, name]);
  }
  return tasks;
}

/** What a file gives to the processes that use it: ids of decisions, of a form, of processes. */
export function idsInFile(name: string, content: string): string[] {
  if (name.endsWith('.form')) {
    const id = idOfForm(content);
    return id === null ? [] : [id];
  }
  const document = new DOMParser().parseFromString(content, 'application/xml');
  const wanted = name.endsWith('.dmn') ? 'decision' : 'process';
  return [...document.getElementsByTagNameNS('*', wanted)].flatMap((element) => element.getAttribute('id') ?? []);
}

/** Null when the text is no form. */
export function idOfForm(content: string): string | null {
  try {
    const { id } = JSON.parse(content) as { id?: unknown };
    return typeof id === 'string' && id !== '' ? id : null;
  } catch {
    return null;
  }
}

/** The name that people see: of the process, of the first decision, or the id of the form. */
export function titleOfFile(name: string, content: string): string {
  if (name.endsWith('.form')) return idOfForm(content) ?? name;
  const document = new DOMParser().parseFromString(content, 'application/xml');
  const wanted = name.endsWith('.dmn') ? 'decision' : 'process';
  const elements = [...document.getElementsByTagNameNS('*', wanted)];
  const named = elements.find((element) => element.hasAttribute('name')) ?? elements[0];
  return named?.getAttribute('name') ?? named?.getAttribute('id') ?? name;
}
