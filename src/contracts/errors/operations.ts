/** Of instances, incidents and batches. */
export const operationsErrors = {
  VARIABLE_NOT_ROUTING: {
    de: 'Das Feld {field} darf die Fallakte nicht verlassen und kann deshalb keine Prozessvariable sein.',
    en: 'The field {field} must not leave the case file and so cannot be a process variable.',
  },
  VARIABLE_NOT_PERMITTED: {
    de: 'Das darf keine Prozessvariable sein: {names}. Angaben zu Personen gehören in die Fallakte.',
    en: 'This must not be a process variable: {names}. Personal data belong in the case file.',
  },
  VARIABLE_WRONG_TYPE: {
    de: 'Der Wert passt nicht zur Art der Variablen: {names}.',
    en: 'The value does not fit the kind of the variable: {names}.',
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
} as const;
