/** The parts of an instance as files: each row by label, as offices in Germany read them; what is masked stays masked. */
import type { CsvColumn } from '../../shared/csv.ts';
import { createFormats } from '../../shared/language/formats.ts';
import { operationsTexts } from '../texts.ts';
import { ofElement, type InstanceDetail } from './instance-detail.ts';
import { instanceTexts, type InstanceTab } from './texts.ts';
import { variableWriterTexts, writerText } from './variable-writer.ts';

type Row = Readonly<Record<string, string | number | null>>;

const { dateTime } = createFormats('de');
const texts = instanceTexts.de;
const when = (iso: string | null) => (iso === null ? null : dateTime(iso));

const rows: Record<InstanceTab, (instance: InstanceDetail, element: string | undefined) => Row[]> = {
  variables: ({ variables }) =>
    variables.map(({ name, label, scopeKey, at, masked, value, writer, history }) => ({
      Name: name,
      Bezeichnung: label?.de ?? null,
      Wert: masked ? texts.masked : JSON.stringify(value),
      Bereich: scopeKey,
      Geändert: when(at),
      Durch: writerText(writer, variableWriterTexts.de, (account) => account),
      'Frühere Werte': history.length,
    })),
  incidents: ({ incidents }, element) =>
    ofElement(incidents, element).map(({ incidentKey, errorType, errorMessage, elementId, createdAt, resolvedAt }) => ({
      Störung: incidentKey,
      Art: operationsTexts.de.errorTypes[errorType] ?? errorType,
      Meldung: errorMessage,
      Element: elementId,
      Seit: when(createdAt),
      Behoben: when(resolvedAt),
    })),
  tasks: ({ userTasks }, element) =>
    ofElement(userTasks, element).map(({ userTaskKey, name, elementId, state, candidateGroups, createdAt, dueAt, endedAt }) => ({
      Aufgabe: name ?? elementId,
      Schlüssel: userTaskKey,
      Zustand: texts.taskStates[state],
      Gruppen: candidateGroups.join(', '),
      Entstanden: when(createdAt),
      Frist: when(dueAt),
      Ende: when(endedAt),
    })),
  jobs: ({ jobs }, element) =>
    ofElement(jobs, element).map(({ jobKey, type, state, retries, worker, errorMessage, createdAt, endedAt }) => ({
      Schritt: jobKey,
      Art: type,
      Zustand: state,
      Versuche: retries,
      Programm: worker,
      Meldung: errorMessage,
      Entstanden: when(createdAt),
      Ende: when(endedAt),
    })),
  waiting: ({ timers, messageSubscriptions }, element) => [
    ...ofElement(messageSubscriptions, element).map(({ messageName, elementId, correlationKey, state }) => ({
      Art: messageName,
      Element: elementId,
      Bezug: correlationKey,
      Zustand: texts.subscriptionStates[state],
      Frist: null,
    })),
    ...ofElement(timers, element).map(({ elementId, state, dueAt }) => ({
      Art: texts.timers,
      Element: elementId,
      Bezug: null,
      Zustand: texts.timerStates[state],
      Frist: when(dueAt),
    })),
  ],
  links: ({ parent, called }) =>
    [
      ...(parent === null ? [] : [{ ...parent, role: texts.parent }]),
      ...called.map((each) => ({ ...each, role: texts.called })),
    ].map(({ role, processName, processDefinitionId, processInstanceKey, state }) => ({
      Art: role,
      Prozess: processName ?? processDefinitionId,
      Prozesslauf: processInstanceKey,
      Zustand: operationsTexts.de.states[state],
    })),
  decisions: ({ decisionEvaluations }, element) =>
    ofElement(decisionEvaluations, element).map(({ decisionId, elementId, evaluatedAt }) => ({
      Entscheidung: decisionId,
      Element: elementId,
      Zeitpunkt: when(evaluatedAt),
    })),
  operations: ({ operations }) =>
    operations.map(({ action, by, at, reason }) => ({
      Eingriff: texts.actions[action] ?? action,
      Durch: by,
      Zeitpunkt: when(at),
      Begründung: reason,
    })),
};

/** Null where there is nothing to take along. */
export function partCsv(
  tab: InstanceTab,
  instance: InstanceDetail,
  element: string | undefined,
): { rows: Row[]; columns: CsvColumn<Row>[] } | null {
  const found = rows[tab](instance, element);
  const [first] = found;
  if (first === undefined) return null;
  return { rows: found, columns: Object.keys(first).map((label) => ({ label, value: (row) => row[label] })) };
}

export const historyCsv: readonly CsvColumn<InstanceDetail['elements'][number]>[] = [
  { label: 'Element', value: ({ name, elementId }) => name ?? elementId },
  { label: 'Kennung', value: ({ elementId }) => elementId },
  { label: 'Art', value: ({ type }) => type },
  { label: 'Zustand', value: ({ state }) => texts.elementStates[state] },
  { label: 'Beginn', value: ({ startedAt }) => when(startedAt) },
  { label: 'Ende', value: ({ endedAt }) => when(endedAt) },
  { label: 'Schlüssel', value: ({ elementInstanceKey }) => elementInstanceKey },
  { label: 'Bereich', value: ({ scopeKey }) => scopeKey },
];
