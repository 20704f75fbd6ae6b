/** The sentence for every finding about a model. `{name}` is replaced by a value. */
export const findingMessages = {
  MODEL_TOO_LARGE: {
    de: 'Die Datei ist größer als {limit} KB.',
    en: 'The file is larger than {limit} KB.',
  },
  XML_ENCODING: {
    de: 'Die Datei muss in UTF-8 geschrieben sein, nennt aber {encoding}.',
    en: 'The file must be written in UTF-8 but names {encoding}.',
  },
  XML_DOCTYPE: {
    de: 'Die Datei enthält eine Dokumenttyp- oder Entitätsdeklaration. Solche Dateien werden nicht gelesen.',
    en: 'The file contains a document type or entity declaration. Such files are not read.',
  },
  XML_INSTRUCTION: {
    de: 'Die Datei enthält die Verarbeitungsanweisung „{name}“. Solche Dateien werden nicht gelesen.',
    en: 'The file contains the processing instruction “{name}”. Such files are not read.',
  },
  NESTED_TOO_DEEP: {
    de: 'Die Elemente der Datei sind tiefer als {limit} Ebenen verschachtelt.',
    en: 'The elements of the file are nested deeper than {limit} levels.',
  },
  XML_TOO_MANY_ELEMENTS: {
    de: 'Die Datei hat mehr als {limit} Elemente.',
    en: 'The file has more than {limit} elements.',
  },
  XML_MALFORMED: {
    de: 'Die Datei ist kein wohlgeformtes XML (Zeile {line}, Spalte {column}): {message}',
    en: 'The file is not well-formed XML (line {line}, column {column}): {message}',
  },
  XML_NOT_BPMN: { de: 'Die Datei ist kein BPMN-2.0-Modell.', en: 'The file is no BPMN 2.0 model.' },
  XML_NOT_DMN: { de: 'Die Datei ist kein DMN-1.3-Modell.', en: 'The file is no DMN 1.3 model.' },
  NAMESPACE_UNKNOWN: {
    de: 'Lotse kennt den Namensraum {uri} nicht; was darin steht, hat keine Wirkung.',
    en: 'Lotse does not know the namespace {uri}; what is written in it has no effect.',
  },
  MODEL_CONTENT_UNKNOWN: {
    de: 'Im Modell steht etwas, das der Standard nicht kennt: {message}',
    en: 'The model contains something that the standard does not know: {message}',
  },
  MODEL_WITHOUT_PROCESS: { de: 'Das Modell enthält keinen Prozess.', en: 'The model contains no process.' },
  ID_IN_OTHER_FILE: {
    de: 'Die Kennung „{id}“ steht auch in der Datei {file}.',
    en: 'The id “{id}” is also in the file {file}.',
  },
  JOB_TYPE_WITHOUT_WORKER: {
    de: 'Für den Auftragstyp „{type}“ gibt es keinen Worker; der Vorgang würde hier stehen bleiben.',
    en: 'There is no worker for the job type “{type}”; the process would stop here.',
  },
  JOB_TYPE_IS_EXPRESSION: {
    de: 'Der Auftragstyp ist ein Ausdruck. Ob es einen Worker dafür gibt, lässt sich nicht prüfen.',
    en: 'The job type is an expression. Whether there is a worker for it cannot be checked.',
  },
  USER_TASK_NOT_NATIVE: {
    de: 'Die Aufgabe ist als Auftrag modelliert und erschiene in keinem Postkorb. Bitte stellen Sie sie auf „Zeebe user task“ um.',
    en: 'The task is modelled as a job and would appear in no inbox. Please change it to “Zeebe user task”.',
  },
  TASK_WITHOUT_FORM: {
    de: 'Die Aufgabe hat kein Formular; sie kann nur als erledigt gemeldet werden.',
    en: 'The task has no form; it can only be reported as done.',
  },
  FORM_UNKNOWN: {
    de: 'Das Formular „{formId}“ ist weder bereitgestellt noch Teil dieser Bereitstellung.',
    en: 'The form “{formId}” is neither deployed nor part of this deployment.',
  },
  TASK_VARIABLE_NOT_IN_FORM: {
    de: 'Die Aufgabe soll „{name}“ an den Prozess geben, ihr Formular „{formId}“ fragt aber nicht danach.',
    en: 'The task is to hand “{name}” to the process, but its form “{formId}” does not ask for it.',
  },
  FOUR_EYES_UNKNOWN: {
    de: 'Vier-Augen-Prinzip: Die Aufgabe „{id}“ gibt es in diesem Prozess nicht.',
    en: 'Four eyes: there is no task “{id}” in this process.',
  },
  TASK_WITHOUT_GROUP: {
    de: 'Die Aufgabe nennt keine Gruppe und erschiene in keinem Postkorb.',
    en: 'The task names no group and would appear in no inbox.',
  },
  GROUP_UNKNOWN: {
    de: 'Die Gruppe „{group}“ gibt es in der Organisation nicht.',
    en: 'There is no group “{group}” in the organisation.',
  },
  GROUP_IN_EXPRESSION_UNKNOWN: {
    de: 'Der Ausdruck für die Gruppen nennt „{group}“; das ist weder Gruppe noch Fachbereich.',
    en: 'The expression for the groups names “{group}”, which is neither a group nor a department.',
  },
  LANE_UNKNOWN: {
    de: 'Die Bahn „{name}“ entspricht keinem Fachbereich der Organisation.',
    en: 'The lane “{name}” is no department of the organisation.',
  },
  LANE_DISABLED: {
    de: 'Der Fachbereich „{name}“ ist in dieser Kommune abgeschaltet; seine Aufgaben bearbeitet niemand.',
    en: 'The department “{name}” is switched off in this municipality; nobody works on its tasks.',
  },
  NODE_OUTSIDE_LANES: {
    de: 'Das Element liegt in keiner Bahn; es ist nicht erkennbar, wer zuständig ist.',
    en: 'The element lies in no lane; it does not show who is responsible.',
  },
  VARIABLE_HOLDS_PERSONAL_DATA: {
    de: 'Die Angabe „{name}“ gehört in die Fallakte und darf keine Prozessvariable werden.',
    en: 'The field “{name}” belongs in the case file and must not become a process variable.',
  },
  VARIABLE_NOT_LISTED: {
    de: '„{name}“ steht nicht in der Liste der erlaubten Prozessvariablen. Personenbezogene Daten dürfen die Fallakte nicht verlassen.',
    en: '“{name}” is not in the list of permitted process variables. Personal data must not leave the case file.',
  },
  VARIABLES_IN_BULK: {
    de: 'Die Aufrufaktivität gibt alle Variablen weiter. Bitte nennen Sie die Variablen einzeln.',
    en: 'The call activity hands over all variables. Please name the variables one by one.',
  },
  FEEL_SYNTAX: {
    de: 'Der FEEL-Ausdruck „{expression}“ ist ab Zeichen {position} nicht lesbar.',
    en: 'The FEEL expression “{expression}” cannot be read from character {position} on.',
  },
  FEEL_TOO_LONG: {
    de: 'Der FEEL-Ausdruck ist länger als {limit} Zeichen.',
    en: 'The FEEL expression is longer than {limit} characters.',
  },
  FEEL_NEVER_ENDS: {
    de: 'Der FEEL-Ausdruck „{expression}“ läuft über mehr als {limit} Werte und würde die Engine anhalten.',
    en: 'The FEEL expression “{expression}” runs over more than {limit} values and would halt the engine.',
  },
  DECISION_UNKNOWN: {
    de: 'Die Entscheidung „{decisionId}“ ist weder bereitgestellt noch Teil dieser Bereitstellung.',
    en: 'The decision “{decisionId}” is neither deployed nor part of this deployment.',
  },
  PROCESS_UNKNOWN: {
    de: 'Der aufgerufene Prozess „{processId}“ ist weder bereitgestellt noch Teil dieser Bereitstellung.',
    en: 'The called process “{processId}” is neither deployed nor part of this deployment.',
  },
  MESSAGE_WITHOUT_NAME: { de: 'Die Nachricht hat keinen Namen.', en: 'The message has no name.' },
  MESSAGE_NAME_FORM: {
    de: 'Der Nachrichtenname „{name}“ sollte aus Kleinbuchstaben, Ziffern und Bindestrichen bestehen.',
    en: 'The message name “{name}” should consist of lower-case letters, digits and hyphens.',
  },
  MESSAGE_STARTS_OTHER_PROCESS: {
    de: 'Die Nachricht „{name}“ beginnt auch den Prozess „{processId}“; beide würden gestartet.',
    en: 'The message “{name}” also starts the process “{processId}”; both would be started.',
  },
  DECISION_WITHOUT_LOGIC: {
    de: 'Die Entscheidung hat weder Tabelle noch Ausdruck.',
    en: 'The decision has neither table nor expression.',
  },
  DECISION_LANGUAGE: {
    de: 'Nur FEEL wird ausgewertet, nicht „{language}“.',
    en: 'Only FEEL is evaluated, not “{language}”.',
  },
  DECISION_WITHOUT_LEGAL_BASIS: {
    de: 'Die Tabelle hat keine Ausgabe „{output}“; ungeprüftes Recht fällt so nicht auf.',
    en: 'The table has no output “{output}”; unreviewed law does not show that way.',
  },
  DECISION_WITHOUT_VALIDITY: {
    de: 'Die Tabelle prüft nicht, ab wann und bis wann eine Regel gilt (Eingaben auf date(validOn)).',
    en: 'The table does not check from when until when a rule is valid (inputs on date(validOn)).',
  },
  DECISION_WITHOUT_CATCH_ALL: {
    de: 'Die letzte Regel der Tabelle trifft nicht auf jeden Fall zu; ein Fall ohne Regel bliebe ohne Ergebnis.',
    en: 'The last rule of the table does not match every case; a case without a rule would have no result.',
  },
  DECISION_INPUT_UNKNOWN: {
    de: 'Die Eingabe „{name}“ ist keine erlaubte Prozessvariable und wäre immer leer.',
    en: 'The input “{name}” is no permitted process variable and would always be empty.',
  },
  FORM_MALFORMED: {
    de: 'Die Datei ist kein Formular, das Lotse lesen kann: {message}',
    en: 'The file is no form that Lotse can read: {message}',
  },
  FORM_COMPONENT_NOT_ALLOWED: {
    de: 'Bausteine der Art „{type}“ sind in Formularen nicht zugelassen.',
    en: 'Components of the kind “{type}” are not permitted in forms.',
  },
  FORM_FIELD_UNKNOWN: {
    de: 'Die Angabe „{key}“ steht nicht im Datenfeldkatalog.',
    en: 'The field “{key}” is not in the field catalogue.',
  },
  FORM_FIELD_KIND: {
    de: 'Die Angabe „{key}“ passt nicht zu einem Baustein der Art „{type}“.',
    en: 'The field “{key}” does not fit a component of the kind “{type}”.',
  },
  FORM_OPTION_UNKNOWN: {
    de: 'Der Wert „{value}“ gehört nicht zu den Möglichkeiten der Angabe „{key}“.',
    en: 'The value “{value}” is none of the options of the field “{key}”.',
  },
  FORM_MONEY_UNIT: {
    de: 'Geldbeträge („{key}“) werden in Euro mit zwei Nachkommastellen gezeigt (Eigenschaft lotse:unit = euro).',
    en: 'Amounts of money (“{key}”) are shown in euros with two decimal digits (property lotse:unit = euro).',
  },
  ENGINE_REFUSED: {
    de: 'Die Prozess-Engine nimmt das Modell nicht an: {message}',
    en: 'The process engine does not accept the model: {message}',
  },
} as const satisfies Record<string, { de: string; en: string }>;

export type FindingCode = keyof typeof findingMessages;
