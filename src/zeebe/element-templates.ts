/**
 * Element templates for the modeler, made from the workers: whoever draws a service task picks the worker by its German name
 * and finds its inputs and outputs filled in. Pure: the same workers give the same templates.
 */
import { z } from 'zod';
import { fieldCatalogue } from '../contracts/field-catalogue.ts';
import { processVariables } from '../contracts/process-variables.ts';
import type { Worker } from './define-worker.ts';

export interface ElementTemplate {
  $schema: string;
  name: string;
  id: string;
  description: string;
  category: { id: string; name: string };
  appliesTo: string[];
  elementType: { value: string };
  engines: { camunda: string };
  groups: { id: string; label: string }[];
  properties: Record<string, unknown>[];
}

/** Department of the workers' folders → name on the screen. */
export const departmentNames: Readonly<Record<string, string>> = {
  'service-centre': 'Servicecenter',
  immigration: 'Ausländerbehörde',
  benefits: 'Leistung AsylbLG',
  'social-work': 'Flüchtlingssozialarbeit',
  housing: 'Unterbringung',
  strategy: 'Stabsstelle Integration',
  appeals: 'Widerspruchsstelle',
  mailroom: 'Poststelle',
  deadlines: 'Fristen',
};

const schemaAddress = 'https://unpkg.com/@camunda/zeebe-element-templates-json-schema/resources/schema.json';

/** Retries that every model of the library gives a job. */
const retries = '3';

/** @throws Error for an input or output that has no German label in the contracts */
export function elementTemplate(worker: Worker<never>, department: string): ElementTemplate {
  const input = describeObject(worker.input);
  const output = describeObject(worker.output);
  return {
    $schema: schemaAddress,
    name: worker.title.de,
    id: `lotse.${worker.type}`,
    description: descriptionOf(worker),
    category: { id: `lotse.${department}`, name: departmentNames[department] ?? department },
    appliesTo: ['bpmn:Task', 'bpmn:ServiceTask', 'bpmn:SendTask'],
    elementType: { value: worker.type.startsWith('send-') ? 'bpmn:SendTask' : 'bpmn:ServiceTask' },
    engines: { camunda: '^8.5' },
    groups: [
      ...(input.length > 0 ? [{ id: 'input', label: 'Eingaben' }] : []),
      ...(output.length > 0 ? [{ id: 'output', label: 'Ergebnisse' }] : []),
    ],
    properties: [
      { type: 'Hidden', value: worker.type, binding: { type: 'zeebe:taskDefinition', property: 'type' } },
      { type: 'Hidden', value: retries, binding: { type: 'zeebe:taskDefinition', property: 'retries' } },
      ...input.map(inputProperty),
      ...output.map(outputProperty),
    ],
  };
}

/** By job type; the file of each is `<type>.json`. */
export function elementTemplates(
  workersByDepartment: Readonly<Record<string, readonly Worker<never>[]>>,
): Map<string, ElementTemplate> {
  const templates = Object.entries(workersByDepartment).flatMap(([department, workers]) =>
    workers.map((worker) => [worker.type, elementTemplate(worker, department)] as const),
  );
  return new Map(templates.sort(([a], [b]) => a.localeCompare(b)));
}

interface Variable {
  key: string;
  label: string;
  /** What the value is, in German. */
  meaning: string;
  optional: boolean;
}

function inputProperty({ key, label, meaning, optional }: Variable): Record<string, unknown> {
  return {
    label,
    description: meaning,
    type: 'String',
    feel: 'required',
    group: 'input',
    ...(optional ? { optional: true } : { value: `=${key}`, constraints: { notEmpty: true } }),
    binding: { type: 'zeebe:input', name: key },
  };
}

/** The value is the variable that takes the result; empty leaves it in the task. */
function outputProperty({ key, label, meaning }: Variable): Record<string, unknown> {
  return {
    label,
    description: `${meaning}. Name der Prozessvariablen, die das Ergebnis aufnimmt.`,
    type: 'String',
    group: 'output',
    value: key,
    optional: true,
    binding: { type: 'zeebe:output', source: `=${key}` },
  };
}

function descriptionOf({ errors }: Worker<never>): string {
  const codes = Object.entries(errors).map(([code, { de }]) => `${code}: ${de}`);
  return codes.length === 0 ? 'Kein fachlicher Fehler.' : `Fachliche Fehler. ${codes.join(' ')}`;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function describeObject(schema: z.ZodObject): Variable[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([key, property]) => ({
    key,
    label: labelOf(key),
    meaning: meaningOf(property as JsonSchema),
    optional: !required.includes(key),
  }));
}

function labelOf(key: string): string {
  const known: Readonly<Record<string, { label: { de: string } }>> = processVariables;
  const label = (known[key] ?? fieldCatalogue.get(key))?.label.de;
  if (label === undefined) throw new Error(`The variable ${key} has no label in src/contracts/process-variables.ts.`);
  return label;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'Text',
  integer: 'Ganze Zahl',
  number: 'Zahl',
  boolean: 'Ja oder Nein (true, false)',
  null: 'leer (null)',
  array: 'Liste',
  object: 'Kontext',
};
const formats: Readonly<Record<string, string>> = {
  uuid: 'Kennung (UUID)',
  date: 'Datum (JJJJ-MM-TT)',
  'date-time': 'Zeitpunkt',
};

function meaningOf(schema: JsonSchema): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map((part) => meaningOf(part)).join(' oder ');
  if (schema.enum !== undefined) return `Eines von ${schema.enum.join(', ')}`;
  if (schema.format !== undefined && formats[schema.format] !== undefined) return formats[schema.format] as string;
  if (schema.type === 'object') return `Kontext mit ${Object.keys(schema.properties ?? {}).join(', ')}`;
  if (schema.type === 'array') return `Liste: ${meaningOf(schema.items as JsonSchema)}`;
  return kinds[String(schema.type)] ?? 'Wert';
}
