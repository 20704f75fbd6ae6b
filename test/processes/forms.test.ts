/** What must hold of every form: it asks for catalogue fields, in the catalogue's words, and its model gets what it needs. */
import path from 'node:path';
import { evaluate } from 'feelin';
import { fieldCatalogue } from '../../src/contracts/field-catalogue.ts';
import type { Field, FieldKind } from '../../src/contracts/field.ts';
import { checkFormValues } from '../../src/forms/check-form-values.ts';
import { type FormComponent, type FormSchema, formSchema } from '../../src/forms/form-schema.ts';
import { allModels, extension, formFiles, readText, userTasks } from './models.ts';

interface LaidOut {
  dateLabel?: string;
  layout?: { row: string; columns: number };
}
type Component = FormComponent & LaidOut;

function raw(file: string): Record<string, unknown> {
  return JSON.parse(readText(file)) as Record<string, unknown>;
}

function read(formId: string): FormSchema {
  const file = formFiles.find((candidate) => path.basename(candidate) === `${formId}.form`);
  return formSchema.parse(raw(file ?? ''));
}

function everyComponent(components: Component[]): Component[] {
  return components.flatMap((component) => [component, ...everyComponent((component.components ?? []) as Component[])]);
}

function fieldsOf(components: Component[]): (Component & { field: Field | undefined; name: string })[] {
  const named = everyComponent(components).filter(({ key, path: list }) => key !== undefined || list !== undefined);
  return named.map((component) => {
    const name = component.key ?? component.path ?? '';
    return { ...component, name, field: fieldCatalogue.get(name) };
  });
}

const hidden = (condition: string): unknown => evaluate(condition.replace(/^=/, ''), {}).value;

const componentTypes: Record<FieldKind, readonly string[]> = {
  text: ['textfield', 'textarea'],
  boolean: ['checkbox'],
  date: ['datetime'],
  'partial-date': ['textfield'],
  money: ['number'],
  number: ['number'],
  choice: ['radio', 'select'],
  choices: ['checklist', 'taglist'],
  reference: ['select', 'textfield'],
  references: ['taglist'],
  address: ['textfield'],
  object: [],
  rows: ['dynamiclist'],
};

/** Options that make no sense where a form asks: who decides on a restriction names its ground. */
const leftOut = new Set(['decide-entitlement.restrictionGround.NONE']);

describe.each(formFiles)('%s', (file) => {
  const schema = raw(file);
  const components = schema['components'] as Component[];

  test('is a form for the engine, named like its file', () => {
    expect(formSchema.safeParse(schema).error).toBeUndefined();
    expect(schema).toMatchObject({
      id: path.basename(file, '.form'),
      type: 'default',
      schemaVersion: 16,
      executionPlatform: 'Camunda Cloud',
      executionPlatformVersion: '8.5.0',
    });
  });

  test('gives every component an id of its own and a place in a row of sixteen columns', () => {
    const ids = everyComponent(components).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).not.toContain(undefined);
    const used = new Map<string, number>();
    for (const { layout } of everyComponent(components)) {
      expect(layout).toBeDefined();
      used.set(layout?.row ?? '', (used.get(layout?.row ?? '') ?? 0) + (layout?.columns ?? 99));
    }
    expect([...used].filter(([, columns]) => columns > 16)).toEqual([]);
  });

  test('asks for catalogue fields in the words and with the options of the catalogue', () => {
    for (const { name, type, label, dateLabel, values, valuesKey, field } of fieldsOf(components) as (Component & {
      name: string;
      field?: Field;
      valuesKey?: string;
    })[]) {
      expect([name, dateLabel ?? label]).toEqual([name, field?.label.de]);
      expect([name, componentTypes[field?.kind ?? 'text']]).toEqual([name, expect.arrayContaining([type])]);
      const options = field?.options
        ?.filter(({ value }) => !leftOut.has(`${path.basename(file, '.form')}.${name}.${value}`))
        .map((option) => ({ label: option.label.de, value: option.value }));
      if (valuesKey === undefined) expect([name, values]).toEqual([name, options]);
    }
  });

  test('shows money in euros', () => {
    for (const { field, decimalDigits, properties } of fieldsOf(components)) {
      const euro = properties?.['lotse:unit'] === 'euro';
      expect(euro).toBe(field?.kind === 'money');
      if (euro) expect(decimalDigits).toBe(2);
    }
  });

  test('hides by conditions that have an answer even when nothing is filled in', () => {
    for (const { id, conditional } of everyComponent(components)) {
      if (conditional?.hide !== undefined) expect([id, typeof hidden(conditional.hide)]).toEqual([id, 'boolean']);
    }
  });
});

test('every form belongs to a task', async () => {
  const models = await allModels();
  const tasks = models.flatMap(({ elements }) => userTasks(elements));
  const asked = new Set(tasks.map((task) => extension(task, 'FormDefinition')?.formId));
  expect(formFiles.map((file) => path.basename(file, '.form')).filter((formId) => !asked.has(formId))).toEqual([]);
});

describe('filled in', () => {
  test('a row of the household asks only what its relation leaves open', () => {
    const row = (relation: string) => {
      const values = {
        householdMembers: [{ relation, familyName: 'M', birthDate: '1960', nationalities: ['XXX'], partnerInDwelling: true }],
      };
      const [member] = checkFormValues(read('benefit-application'), values).values['householdMembers'] as object[];
      return Object.keys(member ?? {});
    };
    expect(row('PARENT')).toContain('partnerInDwelling');
    expect(row('PARTNER')).not.toContain('partnerInDwelling');
  });

  test('the application takes a whole household', () => {
    // given
    const household = [
      {
        relation: 'PARTNER',
        inSameDwelling: true,
        familyName: 'Musterfall',
        givenNames: 'Alia',
        birthDate: '1995',
        nationalities: ['SYR'],
      },
      {
        relation: 'CHILD',
        inSameDwelling: true,
        familyName: 'Musterfall',
        givenNames: 'Samu',
        birthDate: '03.05.2022',
        nationalities: ['XXX'],
      },
    ];
    const values = {
      applicationReceivedOn: '2026-11-16',
      maritalStatus: 'verheiratet',
      entryDate: '2026-01-10',
      incomeGross: 900,
      householdMembers: household,
      housingType: 'WOHNUNG',
      address: 'Am Markt 1, 12345 Musterstadt',
      housingCosts: 640.5,
      paymentMethod: 'UEBERWEISUNG',
      accountHolder: 'Omar Musterfall',
      iban: 'DE89 3704 0044 0532 0130 00',
      declarationGiven: true,
    };
    // when
    const checked = checkFormValues(read('benefit-application'), values);
    // then
    expect(checked.problems).toEqual([]);
    expect(checked.values).toMatchObject({ incomeGross: 90_000, housingCosts: 64_050, householdMembers: household });
    for (const [key, value] of Object.entries(checked.values)) {
      if (key !== 'householdMembers')
        expect([key, fieldCatalogue.get(key)?.schema.safeParse(value).success]).toEqual([key, true]);
    }
  });

  test('a transfer needs an account, a payment card does not', () => {
    const missing = (paymentMethod: string) =>
      checkFormValues(read('benefit-application'), { paymentMethod }).problems.map(({ field }) => field);
    expect(missing('UEBERWEISUNG')).toEqual(expect.arrayContaining(['iban', 'accountHolder']));
    expect(missing('BEZAHLKARTE')).not.toContain('iban');
  });

  test('a ground of restriction needs its reasons and its beginning', () => {
    const missing = (restrictionGround: string) =>
      checkFormValues(read('benefit-completeness'), {
        applicationComplete: true,
        benefitFrom: '2026-11-01',
        restrictionGround,
      }).problems.map(({ field }) => field);
    expect(missing('NONE')).toEqual([]);
    expect(missing('P3_SELF_CAUSED')).toEqual(['restrictionFrom', 'restrictionReason']);
  });

  test('a person with a single name needs no given names', () => {
    const missing = (singleName: boolean) =>
      checkFormValues(read('arrival-identity'), { singleName }).problems.map(({ field }) => field);
    expect(missing(false)).toContain('givenNames');
    expect(missing(true)).not.toContain('givenNames');
  });
});
