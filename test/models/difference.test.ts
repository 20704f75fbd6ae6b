import { readResource } from '../../src/models/check-resources.ts';
import { resourceDifference } from '../../src/models/difference/resource-difference.ts';
import { bpmn, dmn, form, userTask } from './models-under-test.ts';

async function difference(name: string, before: string, after: string) {
  const [earlier, later] = await Promise.all([before, after].map((content) => readResource({ name, content })));
  return resourceDifference(earlier!, later!);
}

const inWords = async (name: string, before: string, after: string) =>
  ((await difference(name, before, after)) ?? []).map(({ message }) => message.de);

test.each([
  ['small.bpmn', bpmn()],
  ['small.dmn', dmn()],
  ['small.form', form({ id: 'F', type: 'checkbox', key: 'movedIn' })],
])('%s does not differ from itself', async (name, content) => {
  expect(await difference(name, content, content)).toEqual([]);
});

describe('a process', () => {
  test('names what is set differently about an element, with the value before and after', async () => {
    const after = bpmn({ taskName: 'Bescheid' }).replace('retries="3"', 'retries="5"');
    expect(await difference('small.bpmn', bpmn(), after)).toMatchObject([
      {
        kind: 'CHANGED',
        elementId: 'Task_1',
        message: {
          de: 'Automatischer Schritt „Bescheid“ ist geändert: Versuche, Name.',
          en: 'Automatic step “Bescheid” is changed: Retries, Name.',
        },
        properties: [
          { property: 'TaskDefinition.retries', before: '3', after: '5' },
          { property: 'name', before: 'Schreiben', after: 'Bescheid' },
        ],
      },
    ]);
  });

  test('a mapping more changes that mapping only', async () => {
    const mapped = (...targets: string[]) =>
      bpmn(
        userTask(
          `<zeebe:ioMapping>${targets.map((target) => `<zeebe:output source="=a" target="${target}" />`).join('')}</zeebe:ioMapping>`,
        ),
      );
    const [task] = (await difference('small.bpmn', mapped('team'), mapped('urgency', 'team'))) ?? [];
    expect(task?.properties.map(({ property, before, after }) => [property, before, after])).toEqual([
      ['IoMapping.outputParameters.Output urgency.source', null, '=a'],
      ['IoMapping.outputParameters.Output urgency.target', null, 'urgency'],
    ]);
  });

  test('tells what comes, goes and is only moved', async () => {
    const end = '<bpmn:endEvent id="End_2" name="Zweites Ende" />';
    const after = bpmn()
      .replace('<bpmn:sequenceFlow id="Flow_1"', `${end}<bpmn:sequenceFlow id="Flow_1"`)
      .replace('x="400"', 'x="450"');
    expect(await inWords('small.bpmn', bpmn(), after)).toEqual([
      'Endereignis „Zweites Ende“ kommt hinzu.',
      'Endereignis „Ende“ ist verschoben.',
    ]);
    expect(await inWords('small.bpmn', after, bpmn())).toContain('Endereignis „Zweites Ende“ fällt weg.');
  });

  test('a renamed step with its label written anew has not moved', async () => {
    const label = '<bpmndi:BPMNLabel><dc:Bounds x="210" y="185" width="60" height="14" /></bpmndi:BPMNLabel>';
    const after = bpmn({ taskName: 'Bescheid' }).replace(/(bpmnElement="Task_1"><dc:Bounds [^>]*>)/, `$1${label}`);
    expect(await inWords('small.bpmn', bpmn(), after)).toEqual(['Automatischer Schritt „Bescheid“ ist geändert: Name.']);
  });

  test('messages behind the drawing count too', async () => {
    const message = (name: string) => bpmn({ roots: `<bpmn:message id="Message_1" name="${name}" />` });
    expect(await inWords('small.bpmn', message('granted'), message('refused'))).toEqual([
      'Nachricht „refused“ ist geändert: Name.',
    ]);
    expect(await inWords('small.bpmn', bpmn(), message('refused'))).toEqual(['Nachricht „refused“ kommt hinzu.']);
  });
});

describe('a table', () => {
  const row = (id: number, cell: string, result = '"abh-1"') => ({
    inputs: ['-', '-', cell],
    outputs: [result, '"§ 1"', 'true'],
    id,
  });

  test('names the cells of a rule by their column', async () => {
    const before = dmn({ rows: [row(0, '"TODAY"'), row(1, '-')] });
    const after = dmn({ rows: [row(0, '"TODAY"', '"abh-2"'), row(1, '-')] });
    expect(await difference('small.dmn', before, after)).toMatchObject([
      { kind: 'CHANGED', elementId: 'Rule_0', properties: [{ property: 'team', before: '"abh-1"', after: '"abh-2"' }] },
    ]);
  });

  test('a new rule is told by what it asks about', async () => {
    const before = dmn({ rows: [row(0, '-')] });
    const after = dmn({ rows: [row(0, '-'), row(1, '"TODAY"')] });
    expect(await inWords('small.dmn', before, after)).toEqual(['Regel „2“ kommt hinzu.']);
    expect((await difference('small.dmn', before, after))?.[0]?.properties.map(({ after: cell }) => cell)).toEqual([
      '"TODAY"',
      '"abh-1"',
      '"§ 1"',
      'true',
    ]);
  });

  test('another order of the same rules is told, for it decides', async () => {
    const before = dmn({ rows: [row(0, '"TODAY"'), row(1, '-')] });
    const rules = [...before.matchAll(/<rule .*?<\/rule>/gs)].map(([text]) => text);
    const after = before.replace(rules.join(''), rules.toReversed().join(''));
    expect(await difference('small.dmn', before, after)).toMatchObject([
      {
        message: { de: 'Entscheidung „Team“ ist geändert: Reihenfolge der Regeln.' },
        properties: [{ property: 'ruleOrder', before: '1, 2', after: '2, 1' }],
      },
    ]);
  });
});

describe('a form', () => {
  const movedIn = { id: 'F', type: 'checkbox', key: 'movedIn', label: 'Eingezogen' };
  const address = { id: 'G', type: 'textfield', key: 'address', label: 'Anschrift' };

  test('names what is asked differently', async () => {
    const after = form({ ...movedIn, validate: { required: true } }, address);
    expect(await inWords('small.form', form(movedIn), after)).toEqual([
      'Formularfeld „Eingezogen“ ist geändert: Pflichtangabe.',
      'Formularfeld „Anschrift“ kommt hinzu.',
    ]);
  });

  test('another order is a move', async () => {
    expect(await inWords('small.form', form(movedIn, address), form(address, movedIn))).toEqual([
      'Anordnung im Formular „small-form“ ist verschoben.',
    ]);
  });
});

test('what cannot be read has no difference', async () => {
  expect(await difference('small.bpmn', bpmn(), 'Guten Tag')).toBeNull();
});
