/** What elements and their properties are called. */
interface Words {
  de: string;
  en: string;
}

const nouns: Readonly<Record<string, Words>> = {
  'bpmn:UserTask': { de: 'Aufgabe', en: 'Task' },
  'bpmn:ServiceTask': { de: 'Automatischer Schritt', en: 'Automatic step' },
  'bpmn:SendTask': { de: 'Sendeschritt', en: 'Send task' },
  'bpmn:ReceiveTask': { de: 'Empfangsschritt', en: 'Receive task' },
  'bpmn:BusinessRuleTask': { de: 'Regelschritt', en: 'Rule step' },
  'bpmn:ScriptTask': { de: 'Skriptschritt', en: 'Script step' },
  'bpmn:CallActivity': { de: 'Aufruf', en: 'Call' },
  'bpmn:SubProcess': { de: 'Teilprozess', en: 'Sub-process' },
  'bpmn:ExclusiveGateway': { de: 'Verzweigung', en: 'Gateway' },
  'bpmn:ParallelGateway': { de: 'Paralleles Gateway', en: 'Parallel gateway' },
  'bpmn:InclusiveGateway': { de: 'Inklusives Gateway', en: 'Inclusive gateway' },
  'bpmn:EventBasedGateway': { de: 'Ereignisbasiertes Gateway', en: 'Event-based gateway' },
  'bpmn:StartEvent': { de: 'Startereignis', en: 'Start event' },
  'bpmn:EndEvent': { de: 'Endereignis', en: 'End event' },
  'bpmn:BoundaryEvent': { de: 'Angeheftetes Ereignis', en: 'Boundary event' },
  'bpmn:IntermediateCatchEvent': { de: 'Warteereignis', en: 'Catch event' },
  'bpmn:IntermediateThrowEvent': { de: 'Auslösendes Ereignis', en: 'Throw event' },
  'bpmn:SequenceFlow': { de: 'Fluss', en: 'Flow' },
  'bpmn:MessageFlow': { de: 'Nachrichtenfluss', en: 'Message flow' },
  'bpmn:Lane': { de: 'Bahn', en: 'Lane' },
  'bpmn:Participant': { de: 'Beteiligter', en: 'Participant' },
  'bpmn:Collaboration': { de: 'Zusammenarbeit', en: 'Collaboration' },
  'bpmn:Process': { de: 'Prozess', en: 'Process' },
  'bpmn:Message': { de: 'Nachricht', en: 'Message' },
  'bpmn:Error': { de: 'Fehler', en: 'Error' },
  'bpmn:Escalation': { de: 'Eskalation', en: 'Escalation' },
  'bpmn:Signal': { de: 'Signal', en: 'Signal' },
  'dmn:Decision': { de: 'Entscheidung', en: 'Decision' },
  'dmn:InputClause': { de: 'Eingabe', en: 'Input' },
  'dmn:OutputClause': { de: 'Ausgabe', en: 'Output' },
  'dmn:DecisionRule': { de: 'Regel', en: 'Rule' },
  'form:Form': { de: 'Anordnung im Formular', en: 'Order in the form' },
  'form:Component': { de: 'Formularfeld', en: 'Form field' },
};

/** Properties by the last parts of their path. */
const labels: Readonly<Record<string, Words>> = {
  name: { de: 'Name', en: 'Name' },
  label: { de: 'Beschriftung', en: 'Label' },
  'TaskDefinition.type': { de: 'Auftragstyp', en: 'Job type' },
  'TaskDefinition.retries': { de: 'Versuche', en: 'Retries' },
  'FormDefinition.formId': { de: 'Formular', en: 'Form' },
  'AssignmentDefinition.candidateGroups': { de: 'Gruppen', en: 'Groups' },
  'AssignmentDefinition.assignee': { de: 'Bearbeitung', en: 'Assignee' },
  'TaskSchedule.dueDate': { de: 'Fälligkeit', en: 'Due date' },
  'TaskSchedule.followUpDate': { de: 'Wiedervorlage', en: 'Follow-up date' },
  'CalledDecision.decisionId': { de: 'Entscheidung', en: 'Decision' },
  'CalledDecision.resultVariable': { de: 'Ergebnisvariable', en: 'Result variable' },
  'CalledElement.processId': { de: 'Aufgerufener Prozess', en: 'Called process' },
  'Subscription.correlationKey': { de: 'Zuordnung der Nachricht', en: 'Correlation key' },
  'conditionExpression.body': { de: 'Bedingung', en: 'Condition' },
  'timeDuration.body': { de: 'Dauer', en: 'Duration' },
  'timeDate.body': { de: 'Zeitpunkt', en: 'Date' },
  'timeCycle.body': { de: 'Wiederholung', en: 'Cycle' },
  documentation: { de: 'Beschreibung', en: 'Documentation' },
  default: { de: 'Standardfluss', en: 'Default flow' },
  sourceRef: { de: 'Anfang', en: 'Source' },
  targetRef: { de: 'Ende', en: 'Target' },
  flowNodeRef: { de: 'Elemente der Bahn', en: 'Elements of the lane' },
  cancelActivity: { de: 'Unterbrechend', en: 'Interrupting' },
  hitPolicy: { de: 'Trefferregel', en: 'Hit policy' },
  ruleOrder: { de: 'Reihenfolge der Regeln', en: 'Order of the rules' },
  expression: { de: 'Ausdruck', en: 'Expression' },
  description: { de: 'Anmerkung', en: 'Annotation' },
  type: { de: 'Art', en: 'Kind' },
  text: { de: 'Text', en: 'Text' },
  'conditional.hide': { de: 'Ausblenden, wenn', en: 'Hide if' },
  dateLabel: { de: 'Beschriftung', en: 'Label' },
  timeLabel: { de: 'Beschriftung der Uhrzeit', en: 'Label of the time' },
  subtype: { de: 'Art der Zeitangabe', en: 'Kind of date or time' },
  values: { de: 'Auswahl', en: 'Options' },
  valuesExpression: { de: 'Auswahl aus', en: 'Options from' },
  defaultValue: { de: 'Vorbelegung', en: 'Default' },
  key: { de: 'Schlüssel', en: 'Key' },
  readonly: { de: 'Nur lesen', en: 'Read only' },
  disabled: { de: 'Gesperrt', en: 'Disabled' },
  'validate.minLength': { de: 'Mindestlänge', en: 'Minimum length' },
  'validate.maxLength': { de: 'Höchstlänge', en: 'Maximum length' },
  'validate.min': { de: 'Kleinster Wert', en: 'Minimum' },
  'validate.max': { de: 'Größter Wert', en: 'Maximum' },
  'validate.pattern': { de: 'Muster', en: 'Pattern' },
  'validate.required': { de: 'Pflichtangabe', en: 'Required' },
};

export function nounOf(type: string): Words {
  return nouns[type] ?? { de: type.replace(/^bpmn:/, ''), en: type.replace(/^bpmn:/, '') };
}

export function labelOf(property: string): Words {
  const parts = property.split('.');
  for (let from = 0; from < parts.length; from += 1) {
    const label = labels[parts.slice(from).join('.')];
    if (label !== undefined) return label;
  }
  return { de: property, en: property };
}
