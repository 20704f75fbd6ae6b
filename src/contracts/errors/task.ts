/** Of tasks and starting processes. */
export const taskErrors = {
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
  INVALID_FORM: {
    de: 'Einige Angaben fehlen oder sind nicht gültig. Bitte prüfen Sie die markierten Felder.',
    en: 'Some values are missing or not valid. Please check the fields marked.',
  },
  PROCESS_NOT_STARTABLE: {
    de: 'Diesen Vorgang kann Ihr Fachbereich nicht von Hand beginnen.',
    en: 'Your department cannot start this process by hand.',
  },
  PROCESS_NOT_STARTED: {
    de: 'Der Vorgang {caseNumber} ist angelegt, aber die Vorgangssteuerung antwortet zurzeit nicht. Bitte beginnen Sie den Prozess gleich noch einmal.',
    en: 'Case {caseNumber} is open, but the process engine does not answer at present. Please start the process again shortly.',
  },
} as const;
