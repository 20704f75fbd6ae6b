/** What wrote a value of a variable, in words; nothing where it is not known. */
import type { VariableWriter } from '../../../src/contracts/process-instance.ts';
import type { Texts } from '../../shared/language/language.ts';

interface Shape {
  start: (by: string | null) => string;
  call: string;
  task: (name: string, person: string) => string;
  step: (name: string, jobType: string | null) => string;
  operator: (by: string, reason: string | null) => string;
}

export const variableWriterTexts: Texts<Shape> = {
  de: {
    start: (by) => (by === null ? 'beim Start' : `beim Start durch ${by}`),
    call: 'vom aufrufenden Prozess',
    task: (name, person) => `Aufgabe „${name}“ erledigt von ${person}`,
    step: (name, jobType) => (jobType === null ? `Schritt „${name}“` : `Schritt „${name}“ (${jobType})`),
    operator: (by, reason) => `Eingriff durch ${by}${reason === null ? '' : `: ${reason}`}`,
  },
  en: {
    start: (by) => (by === null ? 'at the start' : `at the start by ${by}`),
    call: 'by the calling process',
    task: (name, person) => `task “${name}” completed by ${person}`,
    step: (name, jobType) => (jobType === null ? `step “${name}”` : `step “${name}” (${jobType})`),
    operator: (by, reason) => `operation by ${by}${reason === null ? '' : `: ${reason}`}`,
  },
};

export function writerText(writer: VariableWriter | null, texts: Shape, nameOf: (accountId: string) => string): string | null {
  if (writer === null) return null;
  switch (writer.kind) {
    case 'START':
      return texts.start(writer.by);
    case 'CALL':
      return texts.call;
    case 'TASK':
      return texts.task(writer.name ?? writer.elementId, nameOf(writer.account));
    case 'STEP':
      return texts.step(writer.name ?? writer.elementId, writer.jobType);
    case 'OPERATOR':
      return texts.operator(writer.by, writer.reason);
  }
}
