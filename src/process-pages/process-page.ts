/** The page of one process in Markdown: purpose, legal basis, deadlines, roles, data. In German, as the model is. */
import { dataClassNames, type DataClass, type Field } from '../contracts/field.ts';
import { seedOrganisation } from '../identity/seed-organisation.ts';
import type { EventDescription, ProcessDescription } from './describe-process.ts';
import { period } from './period.ts';

/** @param callers processes that call this one, with their names */
export function processPage(process: ProcessDescription, names: ReadonlyMap<string, string>, callers: string[]): string {
  const { bpmnProcessId } = process;
  const link = (id: string): string => `[${names.get(id) ?? id}](${id}.md)`;
  const sections = [
    `# ${process.name}`,
    `Prozess \`${bpmnProcessId}\` · [Modell](../../processes/${bpmnProcessId}/${bpmnProcessId}.bpmn) · ` +
      `[Änderungen](../../processes/${bpmnProcessId}/CHANGELOG.md)`,
    `[![Diagramm: ${process.name}](${bpmnProcessId}.svg)](${bpmnProcessId}.svg)`,
    '## Zweck',
    process.purpose,
    ...section('Rechtsgrundlagen', process.legalBases.map(item)),
    ...section('Beginn', process.starts.map(event)),
    ...section('Ende', process.ends.map(event)),
    ...table(
      'Wer was tut',
      ['Aufgabe', 'Fachbereich', 'Gruppen', 'Zu erledigen', 'Erläuterung'],
      process.humanSteps.map(({ name, department, groups, due, fourEyesWith, explanation }) => [
        name,
        department ?? '',
        groups.map(groupName).join(', '),
        due === null ? '' : period(due),
        fourEyesWith === null ? explanation : `${explanation} Nicht dieselbe Person wie bei „${fourEyesWith}“.`.trim(),
      ]),
    ),
    ...table(
      'Was von selbst geschieht',
      ['Schritt', 'Durch', 'Erläuterung'],
      process.automaticSteps.map(({ name, kind, does, explanation }) => [
        name,
        kind === 'call' ? (does.startsWith('=') ? `\`${does}\`` : link(does)) : `\`${does}\``,
        explanation,
      ]),
    ),
    ...table(
      'Entscheidungstabellen',
      ['Tabelle', 'Regeln', 'davon ungeprüft', 'Rechtsgrundlagen'],
      process.decisions.map(({ name, rules, unreviewed, legalBases }) => [
        name,
        String(rules),
        String(unreviewed),
        legalBases.join('; '),
      ]),
    ),
    ...table(
      'Fristen nach Gesetz',
      ['Frist', 'Beginnt mit', 'Rechtsgrundlage'],
      process.deadlines.map(({ label, event: begins, legalBasis }) => [label, begins, legalBasis]),
    ),
    ...table(
      'Zeitereignisse',
      ['Ereignis', 'Wann', 'Erläuterung'],
      process.timers.map(({ name, when, explanation }) => [name, period(when), explanation]),
    ),
    ...table(
      'Fehler und Eskalationen',
      ['Ereignis', 'Code', 'Art'],
      process.exceptions.map(({ name, code, kind }) => [name, `\`${code}\``, kind === 'error' ? 'Fehler' : 'Eskalation']),
    ),
    ...table(
      'Beteiligte außerhalb',
      ['Wer', 'sendet', 'erhält'],
      process.partners.map(({ name, sends, receives }) => [name, sends.join('; '), receives.join('; ')]),
    ),
    ...section(
      'Ruft auf',
      process.calls.filter((id) => names.has(id)).map((id) => item(link(id))),
    ),
    ...section(
      'Wird aufgerufen von',
      callers.map((id) => item(link(id))),
    ),
    ...fieldTable(process.fields),
    ...section(
      'Prozessvariablen',
      process.variables.length === 0
        ? []
        : [
            'Nur Verweise und was den Weg bestimmt; personenbezogene Angaben stehen in der Fallakte.',
            '',
            ...process.variables.map(({ name, label }) => item(`\`${name}\`: ${label}`)),
          ],
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

const item = (text: string): string => `- ${text}`;

function event({ name, message, explanation }: EventDescription): string {
  const byMessage = message === null ? '' : ` (Nachricht \`${message}\`)`;
  return item(`**${name}**${byMessage}${explanation === '' ? '' : `: ${explanation}`}`);
}

function table(title: string, head: string[], rows: string[][]): string[] {
  const line = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return section(title, rows.length === 0 ? [] : [line(head), line(head.map(() => '---')), ...rows.map(line)]);
}

function groupName(key: string): string {
  return seedOrganisation.groups.find((group) => group.key === key)?.label.de ?? `\`${key}\``;
}

/** By data class, because that is what decides who sees a value. */
function fieldTable(fields: Field[]): string[] {
  const classes = [...new Set(fields.map(({ dataClass }) => dataClass))];
  const labels = (wanted: DataClass): string =>
    fields
      .filter(({ dataClass }) => dataClass === wanted)
      .map(({ label }) => label.de)
      .join(', ');
  return table(
    'Daten',
    ['Datenklasse', 'Angaben in den Formularen'],
    classes.map((dataClass) => [dataClassNames[dataClass].de, labels(dataClass)]),
  );
}

export function overviewPage(processes: ProcessDescription[]): string {
  const rows = processes.map(({ bpmnProcessId, name, purpose }) => [`[${name}](${bpmnProcessId}.md)`, firstSentence(purpose)]);
  return `# Prozesse

Eine Seite für jeden Prozess, aus seinem Modell erzeugt: \`npm run docs:processes\`.

${table('Alle Prozesse', ['Prozess', 'Zweck'], rows).join('\n\n')}
`;
}

/** Abbreviations such as „Abs. 1“ end no sentence: what follows a full stop begins with a capital letter. */
function firstSentence(text: string): string {
  return /^.*?[a-zäöüß)]\.(?=\s+[A-ZÄÖÜ]|$)/.exec(text)?.[0] ?? text;
}
