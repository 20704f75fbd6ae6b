/** What must hold of every decision table before an engine sees it; their answers are tested in test/integration. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import createDmnModdle from 'dmn-moddle';
import { decisionCases } from './decision-cases/index.ts';

const folder = path.resolve(__dirname, '../../processes');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.dmn'));

async function decisionsOf(file: string) {
  const { rootElement, warnings } = await createDmnModdle().fromXML(readFileSync(path.join(folder, file), 'utf8'));
  const shapes = rootElement.dmnDI.diagrams.flatMap((diagram) =>
    diagram.diagramElements.map((element) => element.dmnElementRef.id),
  );
  return { decisions: rootElement.drgElement.filter(({ $type }) => $type === 'dmn:Decision'), shapes, warnings };
}

describe.each(files)('%s', (file) => {
  test('can be read and drawn without a warning', async () => {
    const { decisions, shapes, warnings } = await decisionsOf(file);
    expect(warnings).toEqual([]);
    expect(decisions.length).toBeGreaterThan(0);
    for (const { id } of decisions) expect(shapes).toContain(id);
  });

  test('every rule says when it is valid, what it rests on and why it is there', async () => {
    const { decisions } = await decisionsOf(file);
    for (const { decisionLogic: table } of decisions) {
      expect(table.hitPolicy).toBe('FIRST');
      expect(table.input.slice(0, 2).map(({ inputExpression }) => inputExpression.text)).toEqual([
        'date(validOn)',
        'date(validOn)',
      ]);
      const [basis, reviewed] = ['legalBasis', 'reviewed'].map((name) =>
        table.output.findIndex((output) => output.name === name),
      );
      for (const rule of table.rule) {
        expect(rule.description).toMatch(/\S/);
        expect(rule.outputEntry[basis ?? -1]?.text).toMatch(/".+"/);
        expect(rule.outputEntry[reviewed ?? -1]?.text).toMatch(/true|false|reviewed/);
      }
      for (const rule of table.rule.slice(0, -1)) expect(rule.inputEntry[0]?.text).toMatch(/^>= date\("\d{4}-\d{2}-\d{2}"\)$/);
    }
  });

  test('the last rule catches everything and is not reviewed', async () => {
    const { decisions } = await decisionsOf(file);
    for (const { decisionLogic: table } of decisions) {
      const last = table.rule.at(-1);
      expect(last?.inputEntry.every(({ text }) => text === '-')).toBe(true);
      expect(last?.outputEntry[table.output.findIndex(({ name }) => name === 'reviewed')]?.text).toBe('false');
    }
  });
});

test('every decision has cases of its own or feeds one that has', async () => {
  const covered = new Set(decisionCases.map(({ decisionId }) => decisionId));
  const feeding = ['benefit-stage', 'immediate-supplement'];
  const ids = (await Promise.all(files.map(decisionsOf))).flatMap(({ decisions }) => decisions.map(({ id }) => id));
  expect(ids.filter((id) => !covered.has(id) && !feeding.includes(id))).toEqual([]);
});
