/** What speaks against a command on an instance, in both languages. `{name}` is replaced by a value. */
import type { CommandProblem } from '../../contracts/process-instance.ts';

const sentences = {
  ELEMENT_UNKNOWN: {
    de: 'Das Element „{id}“ gibt es in dieser Version des Prozesses nicht.',
    en: 'There is no element “{id}” in this version of the process.',
  },
  ELEMENT_NOT_ACTIVATABLE: {
    de: 'Ein Element der Art {type} kann nicht von Hand begonnen werden.',
    en: 'An element of the kind {type} cannot be activated by hand.',
  },
  SCOPE_AMBIGUOUS: {
    de: '„{scope}“ läuft mehrfach. Bitte geben Sie an, in welchem Durchlauf „{id}“ beginnen soll.',
    en: '“{scope}” runs several times. Please say in which of them “{id}” is to begin.',
  },
  SCOPE_IS_MULTI_INSTANCE: {
    de: '„{id}“ liegt in der Mehrfachausführung „{scope}“ und kann nur in einem ihrer laufenden Durchläufe beginnen.',
    en: '“{id}” lies in the multi-instance “{scope}” and can only begin in one of its running instances.',
  },
  ANCESTOR_NOT_ACTIVE: {
    de: 'Der Bereich {key} ist nicht aktiv.',
    en: 'The scope {key} is not active.',
  },
  TOKEN_UNKNOWN: {
    de: 'Das Element {key} ist in diesem Prozesslauf nicht (mehr) aktiv.',
    en: 'The element {key} is not active in this process instance (any more).',
  },
  USER_TASKS_LOST: {
    de: '{count} offene Aufgaben enden; Entwürfe dazu gehen verloren.',
    en: '{count} open tasks end; their drafts are lost.',
  },
  INSTANCE_ENDS: {
    de: 'Es bleibt nichts aktiv: Der Prozesslauf endet damit.',
    en: 'Nothing remains active: the process instance ends with this.',
  },
  INSTANCE_IS_CALLED: {
    de: 'Er wurde von einem anderen Prozesslauf aufgerufen und endet nur mit diesem.',
    en: 'It was called by another process instance and ends only with that one.',
  },
  TARGET_IS_SAME: {
    de: 'Der Prozesslauf läuft schon auf dieser Version.',
    en: 'The process instance already runs on this version.',
  },
  NOT_MAPPED: {
    de: 'Für das aktive Element „{id}“ gibt es im Ziel kein passendes; bitte ordnen Sie eines zu.',
    en: 'There is no fitting target for the active element “{id}”; please map one.',
  },
  TARGET_ELEMENT_UNKNOWN: {
    de: 'Das Zielelement „{target}“ gibt es in der Zielversion nicht.',
    en: 'There is no element “{target}” in the target version.',
  },
  TYPE_DIFFERS: {
    de: '„{id}“ ({type}) und „{target}“ ({targetType}) sind nicht von gleicher Art.',
    en: '“{id}” ({type}) and “{target}” ({targetType}) are not of the same kind.',
  },
  SCOPE_DIFFERS: {
    de: '„{target}“ liegt in einem anderen Teilprozess als „{id}“; das lässt sich nicht umstellen.',
    en: '“{target}” lies in another sub-process than “{id}”, which cannot be migrated.',
  },
  MAPPED_TWICE: {
    de: 'Das Element „{id}“ ist zweimal zugeordnet.',
    en: 'The element “{id}” is mapped twice.',
  },
  ENGINE_MAY_REFUSE: {
    de: 'Zeebe 8.5 stellt aktive Elemente der Art {type} nicht um; eine neuere Engine vielleicht.',
    en: 'Zeebe 8.5 does not migrate active elements of the kind {type}; a newer engine may.',
  },
  EVENT_SUBPROCESS: {
    de: 'Zeebe 8.5 stellt keine Prozesse mit Ereignis-Teilprozessen um; eine neuere Engine vielleicht.',
    en: 'Zeebe 8.5 does not migrate processes with event sub-processes; a newer engine may.',
  },
} as const satisfies Record<string, { de: string; en: string }>;

export function problem(
  severity: CommandProblem['severity'],
  code: keyof typeof sentences,
  elementId: string | null,
  values: Record<string, string | number> = {},
): CommandProblem {
  const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
  const { de, en } = sentences[code];
  return { severity, code, elementId, message: { de: fill(de), en: fill(en) } };
}

export function forbids(problems: readonly CommandProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
