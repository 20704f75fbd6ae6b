/** The sentence for every error code, in the two languages of the interface. `{name}` is replaced by a value. */
export const errorMessages = {
  INVALID_REQUEST: {
    de: 'Die Anfrage enthält ungültige Angaben. Bitte prüfen Sie die genannten Felder.',
    en: 'The request contains invalid values. Please check the fields named.',
  },
  MALFORMED_REQUEST: { de: 'Die Anfrage ist kein gültiges HTTP.', en: 'The request is not valid HTTP.' },
  HEADERS_TOO_LARGE: {
    de: 'Die Adresse oder der Kopf der Anfrage ist zu lang.',
    en: 'The address or the header of the request is too long.',
  },
  REQUEST_TIMEOUT: {
    de: 'Die Anfrage kam nicht rechtzeitig vollständig an.',
    en: 'The request did not arrive completely in time.',
  },
  NESTED_TOO_DEEP: {
    de: 'Die Anfrage ist tiefer verschachtelt als die erlaubten {limit} Ebenen.',
    en: 'The request is nested deeper than the permitted {limit} levels.',
  },
  MALFORMED_JSON: { de: 'Die Anfrage ist kein gültiges JSON.', en: 'The request is not valid JSON.' },
  SESSION_REQUIRED: { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' },
  NOT_PERMITTED: { de: 'Dafür fehlt Ihnen die Berechtigung.', en: 'You do not have permission to do this.' },
  NOT_FOUND: { de: 'Das Gesuchte gibt es nicht oder nicht mehr.', en: 'What you are looking for does not exist (any more).' },
  ENGINE_UNAVAILABLE: {
    de: 'Die Prozess-Engine antwortet zurzeit nicht. Es wurde nichts geändert; bitte versuchen Sie es gleich noch einmal.',
    en: 'The process engine does not answer at present. Nothing was changed; please try again shortly.',
  },
  STORE_UNAVAILABLE: {
    de: 'Der Datenspeicher antwortet zurzeit nicht. Es wurde nichts geändert; bitte versuchen Sie es gleich noch einmal.',
    en: 'The data store does not answer at present. Nothing was changed; please try again shortly.',
  },
  ENGINE_REJECTED: {
    de: 'Die Prozess-Engine hat den Befehl abgelehnt: {message}',
    en: 'The process engine rejected the command: {message}',
  },
  ENGINE_NOT_FOUND: {
    de: 'Die Prozess-Engine kennt das Genannte nicht oder nicht mehr: {message}',
    en: 'The process engine does not know this (any more): {message}',
  },
  ENGINE_STATE_CHANGED: {
    de: 'Der Stand hat sich inzwischen geändert. Bitte laden Sie die Ansicht neu. ({message})',
    en: 'The state has changed in the meantime. Please reload the view. ({message})',
  },
  BODY_TOO_LARGE: {
    de: 'Die Anfrage ist größer als die erlaubten {limit} Bytes.',
    en: 'The request is larger than the permitted {limit} bytes.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    de: 'Der Inhaltstyp „{mediaType}“ wird hier nicht angenommen. Erwartet wird: {expected}.',
    en: 'The content type “{mediaType}” is not accepted here. Expected: {expected}.',
  },
  RATE_LIMITED: {
    de: 'Zu viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in {seconds} Sekunden noch einmal.',
    en: 'Too many requests in a short time. Please try again in {seconds} seconds.',
  },
  METHOD_NOT_ALLOWED: { de: 'Diese Methode gibt es an dieser Adresse nicht.', en: 'This method does not exist at this address.' },
  IDEMPOTENCY_KEY_REUSED: {
    de: 'Der Idempotency-Key wurde schon für eine andere Anfrage verwendet. Bitte senden Sie einen neuen.',
    en: 'The Idempotency-Key was already used for a different request. Please send a new one.',
  },
  IDEMPOTENCY_IN_PROGRESS: {
    de: 'Dieselbe Anfrage wird gerade bearbeitet. Bitte warten Sie einen Augenblick.',
    en: 'The same request is being processed. Please wait a moment.',
  },
  FOREIGN_ORIGIN: {
    de: 'Die Anfrage kommt von einer fremden Adresse und wurde nicht ausgeführt.',
    en: 'The request comes from a foreign origin and was not carried out.',
  },
  CAPACITY_BELOW_OCCUPIED: {
    de: 'Der Raum ist mit {occupied} Personen belegt. Die Platzzahl kann nicht darunter liegen.',
    en: 'The room is occupied by {occupied} persons. Its capacity cannot be below that.',
  },
  CONFLICT_DECIDED: {
    de: 'Über diesen Zielkonflikt ist bereits entschieden.',
    en: 'This goal conflict has already been decided.',
  },
  DATE_IMPOSSIBLE: {
    de: 'Das Datum „{date}“ gibt es nicht, oder es liegt weit außerhalb der heutigen Zeit.',
    en: 'The date “{date}” does not exist, or lies far outside our time.',
  },
  DATE_BEFORE_EVENT: {
    de: 'Der {date} liegt vor dem Ereignis, mit dem die Frist beginnt ({event}).',
    en: '{date} lies before the event that starts the deadline ({event}).',
  },
  DATE_IN_FUTURE: {
    de: 'Der {date} liegt in der Zukunft. Hier zählt nur, was schon geschehen ist.',
    en: '{date} lies in the future. Only what has already happened counts here.',
  },
  DEADLINE_NOT_LATER: {
    de: 'Eine Frist wird nur auf einen späteren Tag als den {dueOn} verlängert.',
    en: 'A deadline is only extended to a later day than {dueOn}.',
  },
  DEADLINE_NOT_EXTENDABLE: {
    de: 'Diese Frist setzt das Gesetz ({legalBasis}). Die Behörde kann sie weder festlegen noch verlängern.',
    en: 'This deadline is set by law ({legalBasis}). The office can neither set nor extend it.',
  },
  DEADLINE_NOT_SUSPENDABLE: {
    de: 'Diese Frist ({legalBasis}) kann nicht ruhen.',
    en: 'This deadline ({legalBasis}) cannot be suspended.',
  },
  DEADLINE_SUSPENDED: {
    de: 'Die Frist ruht bereits. Bitte lassen Sie sie zuerst weiterlaufen.',
    en: 'The deadline is suspended already. Please resume it first.',
  },
  DEADLINE_NOT_SUSPENDED: { de: 'Die Frist ruht nicht.', en: 'The deadline is not suspended.' },
  DEADLINE_ENDED: { de: 'Diese Frist ist bereits beendet.', en: 'This deadline has already ended.' },
  DEADLINE_CHANGED: {
    de: 'Jemand anderes hat die Frist inzwischen geändert. Bitte sehen Sie sie noch einmal an.',
    en: 'Somebody else has changed the deadline in the meantime. Please look at it again.',
  },
  NORM_NOT_IN_FORCE: {
    de: 'Die Norm {norm} galt am {date} nicht.',
    en: 'The norm {norm} was not in force on {date}.',
  },
  NORM_TAKES_NO_POSTING: {
    de: 'Diese Frist beginnt nicht mit einem Schreiben der Behörde; die Angabe zur Post oder zur Belehrung passt nicht dazu.',
    en: 'This deadline does not start with a letter of the office; what is said of posting or instruction does not fit.',
  },
  DOCUMENT_EMPTY: { de: 'Die Datei ist leer.', en: 'The file is empty.' },
  DOCUMENT_LOCKED: {
    de: 'Das Dokument wurde versandt und kann nicht mehr geändert werden.',
    en: 'The document has been sent and can no longer be changed.',
  },
  DOCUMENT_TOO_LARGE: { de: 'Die Datei ist größer als {limit} MB.', en: 'The file is larger than {limit} MB.' },
  DOCUMENT_TYPE_MISMATCH: {
    de: 'Die Datei ist als {declared} angegeben, ihr Inhalt ist aber {mediaType}.',
    en: 'The file is declared as {declared} but its content is {mediaType}.',
  },
  DOCUMENT_TYPE_NOT_ALLOWED: {
    de: 'Dateien dieser Art ({mediaType}) werden nicht angenommen.',
    en: 'Files of this kind ({mediaType}) are not accepted.',
  },
  IDENTITY_PROVIDER_UNAVAILABLE: {
    de: 'Der Anmeldedienst antwortet zurzeit nicht. Bitte versuchen Sie es gleich noch einmal.',
    en: 'The sign-in service does not answer at present. Please try again shortly.',
  },
  CONSENT_STANDS: {
    de: 'Diese Einwilligung gilt schon. Eine zweite ist nicht nötig; sie bliebe bestehen, wenn die erste widerrufen wird.',
    en: 'This consent stands already. A second one is not needed; it would remain when the first is withdrawn.',
  },
  LOGIN_TAKEN: { de: 'Die Kennung {login} ist schon vergeben.', en: 'The login {login} is already taken.' },
  MERGE_WITH_ITSELF: {
    de: 'Diese beiden Personen können nicht zusammengeführt werden.',
    en: 'These two persons cannot be merged.',
  },
  MESSAGE_STATE: {
    de: 'Die Nachricht ist inzwischen in einem anderen Zustand ({state}).',
    en: 'The message is in another state by now ({state}).',
  },
  PLACE_EXISTS: {
    de: 'Den Raum „{room}“ gibt es in „{site}“ schon.',
    en: 'There already is a room “{room}” at “{site}”.',
  },
  PLACE_OCCUPIED: {
    de: 'Der Raum ist mit {occupied} Personen belegt oder für sie reserviert. Er kann erst geschlossen werden, wenn er leer ist.',
    en: 'The room is occupied by or reserved for {occupied} persons. It can be closed when it is empty.',
  },
  NOT_A_MEMBER: {
    de: 'Diese Person gehört nicht zum Haushalt.',
    en: 'This person is not a member of the household.',
  },
  PASSWORD_TOO_WEAK: {
    de: 'Das Passwort muss {shortest} bis {longest} Zeichen haben und darf nicht nur aus wenigen verschiedenen bestehen.',
    en: 'The password must have {shortest} to {longest} characters and not just a few different ones.',
  },
  SIGN_IN_FAILED: { de: 'Kennung oder Passwort stimmt nicht.', en: 'Login or password is wrong.' },
  SIGN_IN_THROTTLED: {
    de: 'Zu viele Fehlversuche. Bitte versuchen Sie es in {seconds} Sekunden noch einmal.',
    en: 'Too many failed attempts. Please try again in {seconds} seconds.',
  },
  STALE_VERSION: {
    de: 'Die Angaben wurden inzwischen von jemand anderem geändert. Bitte vergleichen Sie beide Fassungen.',
    en: 'The data have been changed by somebody else. Please compare both versions.',
  },
  VARIABLE_NOT_ROUTING: {
    de: 'Das Feld {field} darf die Fallakte nicht verlassen und kann deshalb keine Prozessvariable sein.',
    en: 'The field {field} must not leave the case file and so cannot be a process variable.',
  },
  UNKNOWN_FIELD: { de: 'Das Feld {field} gibt es nicht.', en: 'There is no field {field}.' },
  TASK_NOT_FOUND: {
    de: 'Diese Aufgabe gibt es nicht, oder sie ist noch nicht sichtbar.',
    en: 'This task does not exist, or is not visible yet.',
  },
  TASK_ALREADY_COMPLETED: {
    de: 'Diese Aufgabe ist bereits erledigt. Ihre Angaben wurden nicht übernommen.',
    en: 'This task has already been completed. What you entered was not saved.',
  },
  TASK_BEING_COMPLETED: {
    de: 'Diese Aufgabe wird gerade mit anderen Angaben erledigt. Bitte laden Sie die Ansicht neu.',
    en: 'This task is being completed with other values. Please reload the view.',
  },
  TASK_CANCELED: {
    de: 'Der Vorgang ist weitergegangen, ohne auf diese Aufgabe zu warten.',
    en: 'The process has moved on without waiting for this task.',
  },
  TASK_OF_SOMEBODY_ELSE: {
    de: 'Jemand anderes bearbeitet diese Aufgabe. Bitte stimmen Sie sich ab oder laden Sie die Liste neu.',
    en: 'Somebody else is working on this task. Please agree with them or reload the list.',
  },
  TASK_WAS_NOT_HANDED_OVER: {
    de: 'Diese Aufgabe wurde nicht übergeben und kann deshalb nicht zurückgegeben werden.',
    en: 'This task was not handed over and so cannot be returned.',
  },
  ASSIGNEE_NOT_A_CANDIDATE: {
    de: 'Diese Person gehört zu keiner Gruppe, die die Aufgabe bearbeiten darf.',
    en: 'This person belongs to none of the groups that may work on the task.',
  },
  TOO_MANY_FILTERS: {
    de: 'Sie haben schon {limit} Filter gespeichert. Bitte entfernen Sie einen, den Sie nicht mehr brauchen.',
    en: 'You have saved {limit} filters already. Please remove one that you no longer need.',
  },
  UNKNOWN_GROUP: { de: 'Diese Gruppe gibt es nicht: {group}.', en: 'This group does not exist: {group}.' },
  INVALID_FORM: {
    de: 'Einige Angaben fehlen oder sind nicht gültig. Bitte prüfen Sie die markierten Felder.',
    en: 'Some values are missing or not valid. Please check the fields marked.',
  },
  OWN_MODEL_REVIEW: {
    de: 'Vier-Augen-Prinzip: An diesem Entwurf haben Sie mitgearbeitet, oder Sie haben die Prüfung selbst angefordert. Bitte lassen Sie eine andere Person prüfen.',
    en: 'Four eyes: you have worked on this draft or asked for the review yourself. Please let somebody else check it.',
  },
  OWN_NOTICE_TEMPLATE: {
    de: 'Vier-Augen-Prinzip: An dieser Vorlage haben Sie mitgeschrieben. Bitte lassen Sie eine andere Person freigeben.',
    en: 'Four eyes: you have written on this template. Please let somebody else release it.',
  },
  LEAD_MUST_RELEASE: {
    de: 'Geschrieben hat sie niemand aus der Leitung. Freigeben muss deshalb die Leitung des Bereichs.',
    en: 'Nobody who leads the department has written on it. So whoever leads it has to release it.',
  },
  TEMPLATE_OPEN: {
    de: 'An dieser Vorlage wird schon geschrieben. Bitte arbeiten Sie an dem Entwurf weiter, der da ist.',
    en: 'This template is being written already. Please go on with the draft that is there.',
  },
  TEMPLATE_STATE: {
    de: 'Das geht in diesem Stand der Vorlage nicht. Bitte sehen Sie nach, was inzwischen geschehen ist.',
    en: 'That is not possible in this state of the template. Please look at what has happened meanwhile.',
  },
  TEMPLATE_FAULTY: {
    de: 'Mit dieser Vorlage kann noch kein Schreiben erstellt werden. Bitte beheben Sie, was an den Blöcken steht.',
    en: 'No letter can be written with this template yet. Please mend what stands at its blocks.',
  },
  TEMPLATE_VALID_FROM: {
    de: 'Bitte nennen Sie den Tag, ab dem die Vorlage gilt: heute oder später.',
    en: 'Please give the day from which the template applies: today or later.',
  },
  TEMPLATE_UNCHANGED: {
    de: 'Der Entwurf unterscheidet sich nicht von der Vorlage, die gilt.',
    en: 'The draft does not differ from the template that applies.',
  },
  REVIEW_REQUIRED: {
    de: 'Diese Änderungen hat noch keine zweite Person freigegeben. Bitte fordern Sie eine Prüfung an.',
    en: 'No second person has approved these changes yet. Please ask for a review.',
  },
  REVIEW_OUTDATED: {
    de: 'Der Entwurf wurde nach der Anforderung der Prüfung geändert. Bitte fordern Sie eine neue Prüfung an.',
    en: 'The draft has been changed since the review was asked for. Please ask for a new one.',
  },
  REVIEW_DECIDED: {
    de: 'Über diese Prüfung ist schon entschieden.',
    en: 'This review has been decided already.',
  },
  NOTHING_TO_REVIEW: {
    de: 'Dieses Modell hat keinen Entwurf, den jemand prüfen könnte.',
    en: 'This model has no draft that somebody could review.',
  },
  FOUR_EYES: {
    de: 'Vier-Augen-Prinzip: Diese Aufgabe prüft eine Entscheidung, die Sie selbst vorbereitet haben. Bitte lassen Sie eine Kollegin oder einen Kollegen prüfen.',
    en: 'Four eyes: this task checks a decision that you prepared yourself. Please let a colleague check it.',
  },
  DATA_CLASS_NOT_PERMITTED: {
    de: 'Diese Angaben sind für Ihre Abteilung nicht freigegeben.',
    en: 'These data are not open to your department.',
  },
  PURPOSE_REQUIRED: {
    de: 'Bitte geben Sie an, wofür Sie diese geschützten Angaben brauchen.',
    en: 'Please state what you need these protected data for.',
  },
  PROCESS_NOT_STARTABLE: {
    de: 'Diesen Vorgang kann Ihre Abteilung nicht von Hand beginnen.',
    en: 'Your department cannot start this process by hand.',
  },
  PROCESS_NOT_STARTED: {
    de: 'Der Vorgang {caseNumber} ist angelegt, aber die Prozess-Engine antwortet zurzeit nicht. Bitte beginnen Sie den Prozess gleich noch einmal.',
    en: 'Case {caseNumber} is open, but the process engine does not answer at present. Please start the process again shortly.',
  },
  CASE_CLOSED: {
    de: 'Der Vorgang {caseNumber} ist abgeschlossen. Bitte legen Sie für die Person einen neuen Vorgang an.',
    en: 'Case {caseNumber} is closed. Please open a new case for the person.',
  },
  CONFLICT_ALREADY_RAISED: {
    de: 'Dieser Zielkonflikt ist für den Vorgang schon gemeldet und noch nicht entschieden.',
    en: 'This goal conflict has already been raised for the case and is not decided yet.',
  },
  LAST_ADMINISTRATOR: {
    de: 'Das ist das letzte aktive Konto der Administration. Bitte geben Sie zuerst einem anderen Konto diese Rolle.',
    en: 'This is the last active administrator account. Please give another account this role first.',
  },
  DEPUTY_NOT_POSSIBLE: {
    de: 'Diese Person kann nicht vertreten. Bitte wählen Sie eine andere aktive Person derselben Abteilung.',
    en: 'This person cannot stand in. Please choose another active person of the same department.',
  },
  METRICS_TOKEN_REQUIRED: {
    de: 'Die Kennzahlen werden nur diesem Rechner oder mit dem vereinbarten Token gegeben.',
    en: 'Metrics are only given to this machine or with the agreed token.',
  },
  MODEL_HAS_ERRORS: {
    de: 'Die Modelle haben Fehler und wurden nicht bereitgestellt. Bitte beheben Sie die genannten Stellen.',
    en: 'The models have errors and were not deployed. Please correct the places named.',
  },
  MODEL_TOO_COMPLEX: {
    de: 'Die Modelle sind zu umfangreich, um sie in angemessener Zeit zu prüfen. Bitte teilen Sie sie auf.',
    en: 'The models are too large to be checked in reasonable time. Please split them.',
  },
  DEPLOYED_IN_BETWEEN: {
    de: 'Jemand anderes hat inzwischen eine neue Version bereitgestellt. Bitte vergleichen Sie beide Fassungen.',
    en: 'Somebody else has deployed a new version in the meantime. Please compare both versions.',
  },
  DEPLOYMENT_IN_PROGRESS: {
    de: 'Gerade wird etwas anderes bereitgestellt. Bitte versuchen Sie es gleich noch einmal.',
    en: 'Something else is being deployed at the moment. Please try again shortly.',
  },
  VERSION_IS_CURRENT: {
    de: 'Diese Fassung ist als Version {version} schon die neueste.',
    en: 'This is already the newest version ({version}).',
  },
  NOT_COMPARABLE: {
    de: 'Diese beiden Fassungen lassen sich nicht vergleichen.',
    en: 'These two versions cannot be compared.',
  },
  DEFINITION_NOT_FOUND: {
    de: 'Diese Version gibt es nicht, oder sie ist noch nicht sichtbar.',
    en: 'This version does not exist, or is not visible yet.',
  },
  VARIABLE_NOT_PERMITTED: {
    de: 'Das darf keine Prozessvariable sein: {names}. Angaben zu Personen gehören in die Fallakte.',
    en: 'This must not be a process variable: {names}. Personal data belong in the case file.',
  },
  VARIABLE_WRONG_TYPE: {
    de: 'Der Wert passt nicht zur Art der Variablen: {names}.',
    en: 'The value does not fit the kind of the variable: {names}.',
  },
  DECISION_TOO_SLOW: {
    de: 'Die Entscheidung hat nach {seconds} Sekunden noch kein Ergebnis. Bitte prüfen Sie ihre Ausdrücke.',
    en: 'The decision has no result after {seconds} seconds. Please check its expressions.',
  },
  INSTANCE_NOT_FOUND: {
    de: 'Diesen Prozesslauf gibt es nicht, oder er ist noch nicht sichtbar.',
    en: 'This process instance does not exist, or is not visible yet.',
  },
  INSTANCE_ENDED: {
    de: 'Dieser Prozesslauf ist bereits beendet.',
    en: 'This process instance has already ended.',
  },
  INSTANCE_IS_CALLED: {
    de: 'Dieser Prozesslauf wurde von einem anderen aufgerufen und kann nur mit ihm zusammen abgebrochen werden.',
    en: 'This process instance was called by another one and can only be canceled together with it.',
  },
  MODIFICATION_NOT_POSSIBLE: {
    de: 'So kann der Prozesslauf nicht geändert werden. Bitte beachten Sie die genannten Stellen.',
    en: 'The process instance cannot be modified this way. Please see the places named.',
  },
  MIGRATION_NOT_POSSIBLE: {
    de: 'So kann der Prozesslauf nicht auf die andere Version umgestellt werden. Bitte beachten Sie die genannten Stellen.',
    en: 'The process instance cannot be migrated this way. Please see the places named.',
  },
  REASON_REQUIRED: {
    de: 'Bitte begründen Sie den Eingriff.',
    en: 'Please give a reason for this.',
  },
  SCOPE_NOT_ACTIVE: {
    de: 'Der Bereich {scopeKey} gehört nicht zu diesem Prozesslauf oder ist beendet.',
    en: 'The scope {scopeKey} does not belong to this process instance or has ended.',
  },
  INCIDENT_NOT_FOUND: {
    de: 'Diese Störung gibt es nicht, oder sie ist noch nicht sichtbar.',
    en: 'This incident does not exist, or is not visible yet.',
  },
  INCIDENT_RESOLVED: { de: 'Diese Störung ist bereits behoben.', en: 'This incident has already been resolved.' },
  JOB_ENDED: { de: 'Dieser automatische Schritt ist bereits beendet.', en: 'This job has already ended.' },
  INSTANCE_ON_TARGET: {
    de: 'Der Prozesslauf läuft schon auf dieser Version.',
    en: 'The process instance already runs on this version.',
  },
  OWNER_NOT_AN_OPERATOR: {
    de: 'Um eine Störungsursache kann sich nur jemand aus der Administration kümmern.',
    en: 'Only an administrator can look after a cause of incidents.',
  },
  BATCH_EMPTY: {
    de: 'Zu dieser Auswahl gibt es nichts, was zu tun wäre.',
    en: 'There is nothing to be done for this selection.',
  },
  BATCH_TOO_LARGE: {
    de: 'Die Auswahl umfasst mehr als {limit} Einträge. Bitte schränken Sie sie ein.',
    en: 'The selection holds more than {limit} entries. Please narrow it.',
  },
  BATCH_ENDED: { de: 'Diese Sammelaktion ist bereits beendet.', en: 'This batch operation has already ended.' },
  BATCH_NOT_STOPPED: { de: 'Diese Sammelaktion ist nicht angehalten.', en: 'This batch operation is not stopped.' },
  DUTY_REPORT_EDUCATION: {
    de: 'Was durch Schulen, Kitas oder andere Bildungs- und Erziehungseinrichtungen bekannt wurde, wird nicht übermittelt (§ 87 Abs. 1 AufenthG).',
    en: 'What became known through schools, nurseries or other educational institutions is not transmitted (AufenthG 87(1)).',
  },
  DUTY_REPORT_SECRECY: {
    de: 'Das unterliegt der Schweigepflicht (§ 203 StGB, § 88 Abs. 2 AufenthG). Übermittelt wird es nur, wenn eine erhebliche Gefahr besteht: Bitte begründen Sie diese oder lassen Sie die Angaben weg.',
    en: 'This is bound by professional secrecy (StGB 203, AufenthG 88(2)). It is transmitted only in serious danger: please give reasons for it or leave these data out.',
  },
  DUTY_REPORT_FIELD: {
    de: 'Eine der gewählten Angaben darf nicht übermittelt werden. Bitte lassen Sie sie weg.',
    en: 'One of the chosen data may not be transmitted. Please leave it out.',
  },
  DUTY_REPORT_RECIPIENT: {
    de: 'Diese Art der Übermittlung geht an eine andere Stelle. Bitte wählen Sie den Empfänger, den die Norm nennt.',
    en: 'This kind of transmission goes elsewhere. Please choose the recipient that the norm names.',
  },
  DUTY_REPORT_STATE: {
    de: 'Über diese Übermittlung ist schon entschieden. Bitte laden Sie die Seite neu.',
    en: 'This transmission has been decided on already. Please load the page again.',
  },
  RUN_TOO_EARLY: {
    de: 'Leistungen dürfen höchstens einen Monat im Voraus gezahlt werden (§ 3 Abs. 6 AsylbLG).',
    en: 'Benefits may be paid at most one month ahead (AsylbLG 3(6)).',
  },
  RUN_UNDER_WAY: {
    de: 'Es läuft schon ein Zahllauf. Er muss erst freigegeben oder ohne Zahlung beendet sein.',
    en: 'A payment run is under way already. It has to be released or ended without payment first.',
  },
  RUN_STATE: {
    de: 'Das geht in diesem Stand des Zahllaufs nicht.',
    en: 'That is not possible in this state of the payment run.',
  },
  RUN_EMPTY: { de: 'Es gibt nichts zu zahlen.', en: 'There is nothing to be paid.' },
  EXECUTION_DATE: {
    de: 'Der Ausführungstag darf nicht vergangen sein und höchstens einen Monat vor dem Beginn des Monats liegen.',
    en: 'The day of execution must not have passed nor lie more than one month before the month begins.',
  },
  RATE_TABLE_STATE: {
    de: 'Das geht in diesem Stand des Regelsatz-Jahres nicht. Bitte laden Sie die Seite neu.',
    en: 'That is not possible in this state of the year of rates. Please load the page again.',
  },
  RATE_TABLE_OPEN: {
    de: 'Für {year} ist schon ein Entwurf angelegt. Bitte arbeiten Sie an diesem weiter.',
    en: 'There is a draft for {year} already. Please go on with that one.',
  },
  RATE_YEAR_RUNS: {
    de: 'Für {year} gelten schon Sätze, und das Jahr hat begonnen. Eine Berichtigung ist nur vor dem 1. Januar des Jahres möglich; danach ändert das Prozessdesign die Entscheidungstabelle.',
    en: 'There are rates for {year} already, and the year has begun. They can be corrected before 1 January of the year only; after that process design changes the decision table.',
  },
  RATE_YEAR_PAST: {
    de: 'Die Tabellen beginnen mit dem Jahr {year}. Ein früheres lässt sich hier nicht nachtragen.',
    en: 'The tables begin with the year {year}. An earlier one can not be entered here.',
  },
  RATE_FOUR_EYES: {
    de: 'Vier-Augen-Prinzip: Sie haben diese Sätze selbst eingegeben. Bitte lassen Sie eine andere Person Ihrer Abteilung prüfen.',
    en: 'Four eyes: you have entered these rates yourself. Please let somebody else of your department check them.',
  },
  RATE_MODEL_UNREADABLE: {
    de: 'Die Entscheidungstabelle der Leistungssätze hat nicht den Aufbau, in den ein neues Jahr eingetragen werden kann. Bitte wenden Sie sich an das Prozessdesign. ({message})',
    en: 'The decision table of the rates is not built so that a new year can be entered. Please turn to process design. ({message})',
  },
  FILTER_TOO_BROAD: {
    de: 'Für einen Filter nach Variablen oder Dauer bleiben mehr als {limit} Prozessläufe übrig. Bitte schränken Sie nach Prozess, Zustand oder Zeitraum ein.',
    en: 'More than {limit} instances are left for a filter by variable or duration. Please narrow by process, state or period.',
  },
  INTERNAL: {
    de: 'Es ist ein unerwarteter Fehler aufgetreten. Die Kennung {requestId} hilft der Administration, ihn zu finden.',
    en: 'An unexpected error occurred. The id {requestId} helps the administrators to find it.',
  },
} as const satisfies Record<string, { de: string; en: string }>;

export type ErrorCode = keyof typeof errorMessages;
