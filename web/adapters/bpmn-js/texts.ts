import type { Texts } from '../../shared/language/language.ts';
import type { ElementState } from './diagram-states.ts';

interface Shape {
  zoomIn: string;
  zoomOut: string;
  fit: string;
  list: string;
  listLabel: (diagram: string) => string;
  notShown: string;
  loading: string;
  canvas: string;
  states: Record<ElementState, string>;
  types: Record<string, string>;
}

export const diagramTexts: Texts<Shape> = {
  de: {
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Einpassen',
    list: 'Als Liste',
    listLabel: (diagram) => `Elemente: ${diagram}`,
    notShown: 'Dieses Diagramm lässt sich nicht darstellen.',
    loading: 'Das Diagramm wird gezeichnet.',
    canvas: 'Zeichnung. J und K wählen das nächste und das vorige Element aus, M öffnet sein Menü, ? zeigt alle Tasten.',
    states: {
      active: 'hier steht der Vorgang',
      done: 'durchlaufen',
      next: 'als Nächstes',
      incident: 'Störung',
      canceled: 'abgebrochen',
      added: 'neu',
      changed: 'geändert',
      removed: 'entfallen',
    },
    types: {
      StartEvent: 'Beginn',
      EndEvent: 'Ende',
      IntermediateCatchEvent: 'Warten auf Ereignis',
      IntermediateThrowEvent: 'Ereignis',
      BoundaryEvent: 'Ereignis am Rand',
      UserTask: 'Aufgabe',
      ServiceTask: 'Automatischer Schritt',
      SendTask: 'Nachricht senden',
      ReceiveTask: 'Nachricht erwarten',
      ScriptTask: 'Automatischer Schritt',
      ManualTask: 'Schritt von Hand',
      Task: 'Schritt',
      BusinessRuleTask: 'Entscheidungstabelle',
      CallActivity: 'Anderer Prozess',
      SubProcess: 'Teilprozess',
      Participant: 'Pool',
      Lane: 'Bahn',
      ExclusiveGateway: 'Verzweigung',
      InclusiveGateway: 'Verzweigung',
      ParallelGateway: 'Gleichzeitig',
      EventBasedGateway: 'Was zuerst eintritt',
    },
  },
  en: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    list: 'As a list',
    listLabel: (diagram) => `Elements: ${diagram}`,
    notShown: 'This diagram cannot be shown.',
    loading: 'The diagram is being drawn.',
    canvas: 'Canvas. J and K select the next and the previous element, M opens its menu, ? shows all keys.',
    states: {
      active: 'the case stands here',
      done: 'passed',
      next: 'comes next',
      incident: 'incident',
      canceled: 'cancelled',
      added: 'new',
      changed: 'changed',
      removed: 'removed',
    },
    types: {
      StartEvent: 'Start',
      EndEvent: 'End',
      IntermediateCatchEvent: 'Waits for an event',
      IntermediateThrowEvent: 'Event',
      BoundaryEvent: 'Boundary event',
      UserTask: 'Task',
      ServiceTask: 'Automatic step',
      SendTask: 'Sends a message',
      ReceiveTask: 'Waits for a message',
      ScriptTask: 'Automatic step',
      ManualTask: 'Manual step',
      Task: 'Step',
      BusinessRuleTask: 'Decision table',
      CallActivity: 'Other process',
      SubProcess: 'Sub-process',
      Participant: 'Pool',
      Lane: 'Lane',
      ExclusiveGateway: 'Branch',
      InclusiveGateway: 'Branch',
      ParallelGateway: 'In parallel',
      EventBasedGateway: 'Whatever comes first',
    },
  },
};
