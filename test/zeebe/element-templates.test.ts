import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateAllZeebe } from '@bpmn-io/element-templates-validator';
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { departmentNames, elementTemplate, elementTemplates } from '../../src/zeebe/element-templates.ts';
import { workersByDepartment } from '../../workers/index.ts';

const directory = path.join(process.cwd(), 'processes/element-templates');
const templates = elementTemplates(workersByDepartment);

describe('the committed element templates', () => {
  it('are those of the workers (else run: npm run templates)', () => {
    const committed = readdirSync(directory).map((name) => [
      path.basename(name, '.json'),
      JSON.parse(readFileSync(path.join(directory, name), 'utf8')) as unknown,
    ]);

    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(templates));
  });

  it('are valid for the modeler', () => {
    const { valid, results } = validateAllZeebe([...templates.values()]);

    expect(results.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(valid).toBe(true);
  });

  it('stand under departments that have a name', () => {
    expect(Object.keys(workersByDepartment).filter((department) => departmentNames[department] === undefined)).toEqual([]);
  });
});

describe('elementTemplate', () => {
  const worker = defineWorker({
    type: 'reserve-place',
    title: { de: 'Platz belegen', en: 'Reserve place' },
    input: z.object({ caseId: z.uuid(), validOn: z.iso.date().nullish(), matchOutcome: z.enum(['NONE', 'EXACT']) }),
    output: z.object({ reservationId: z.string() }),
    errors: { PLACE_TAKEN: { de: 'Der Platz ist vergeben.', en: 'The place is taken.' } },
    timeoutMs: 1_000,
    handle: () => Promise.resolve({ reservationId: '1' }),
  });

  it('says in German what goes in, what comes out and what may go wrong', () => {
    // when
    const { name, description, category, properties } = elementTemplate(worker, 'housing');

    // then
    expect([name, category.name]).toEqual(['Platz belegen', 'Unterbringung']);
    expect(description).toBe('Fachliche Fehler. PLACE_TAKEN: Der Platz ist vergeben.');
    expect(properties).toEqual([
      expect.objectContaining({ value: 'reserve-place', binding: { type: 'zeebe:taskDefinition', property: 'type' } }),
      expect.objectContaining({ value: '3', binding: { type: 'zeebe:taskDefinition', property: 'retries' } }),
      expect.objectContaining({ label: 'Vorgang', value: '=caseId', binding: { type: 'zeebe:input', name: 'caseId' } }),
      expect.objectContaining({ description: 'Datum (JJJJ-MM-TT) oder leer (null)', optional: true }),
      expect.objectContaining({ description: 'Eines von NONE, EXACT', feel: 'required' }),
      expect.objectContaining({ value: 'reservationId', binding: { type: 'zeebe:output', source: '=reservationId' } }),
    ]);
  });

  it('refuses a variable without a German label', () => {
    const unknown = { ...worker, input: z.object({ somethingNew: z.string() }) };

    expect(() => elementTemplate(unknown, 'housing')).toThrow('somethingNew');
  });
});
