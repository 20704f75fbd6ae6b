/** What a process uses of other things: job types, forms, decisions, processes, messages. */
import { extension, type BpmnElement, type BpmnProcess } from './bpmn-elements.ts';

export type UseKind = 'jobType' | 'form' | 'decision' | 'process' | 'message';

export interface Use {
  kind: UseKind;
  /** Job type, form id, decision id, process id or message name. */
  id: string;
  elementId: string;
}

function messageName(element: BpmnElement): string | undefined {
  const definition = element.eventDefinitions?.find(({ $type }) => $type === 'bpmn:MessageEventDefinition');
  return (element.messageRef ?? definition?.messageRef)?.name;
}

/** Expressions stand for what is known only when they run. */
export function usesOf({ elements }: BpmnProcess): Use[] {
  return elements.flatMap((element) => {
    const found: [UseKind, string | undefined][] = [
      ['jobType', extension(element, 'TaskDefinition')?.type],
      ['form', extension(element, 'FormDefinition')?.formId],
      ['decision', extension(element, 'CalledDecision')?.decisionId],
      ['process', extension(element, 'CalledElement')?.processId],
      ['message', messageName(element)],
    ];
    return found.flatMap(([kind, id]) => (id === undefined || id === '' ? [] : [{ kind, id, elementId: element.id }]));
  });
}

/** Messages that start the process itself; those of event sub-processes start nothing new. */
export function startMessages({ element }: BpmnProcess): { elementId: string; name: string }[] {
  return (element.flowElements ?? [])
    .filter(({ $type }) => $type === 'bpmn:StartEvent')
    .flatMap((start) => {
      const name = messageName(start);
      return name === undefined ? [] : [{ elementId: start.id, name }];
    });
}
