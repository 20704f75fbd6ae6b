const bpmn = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const zeebe = 'http://camunda.org/schema/zeebe/1.0';

/** Names of the process variables that the tasks with this form set. */
export function variablesOfForm(processXml: string, formId: string): Set<string> {
  const document = new DOMParser().parseFromString(processXml, 'application/xml');
  const tasks = [...document.getElementsByTagNameNS(bpmn, 'userTask')].filter((task) =>
    [...task.getElementsByTagNameNS(zeebe, 'formDefinition')].some((form) => form.getAttribute('formId') === formId),
  );
  const lists = tasks.flatMap((task) =>
    [...task.getElementsByTagNameNS(zeebe, 'property')]
      .filter((property) => property.getAttribute('name') === 'lotse:variables')
      .map((property) => property.getAttribute('value') ?? ''),
  );
  return new Set(lists.flatMap((list) => list.split(',').map((name) => name.trim())).filter((name) => name !== ''));
}
