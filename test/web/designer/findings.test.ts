import type { Finding } from '../../../src/contracts/validation.ts';
import { countFindings, sorted, toCheck } from '../../../web/designer/model/findings.ts';
import { fileOf } from '../../../web/designer/model/model-file.ts';

const finding = (severity: Finding['severity'], resourceName: string, elementId: string | null): Finding => ({
  ...{ severity, resourceName, elementId, code: 'X' },
  message: { de: '', en: '' },
});

test('errors come first, then by file and element', () => {
  const all = [finding('warning', 'a', 'z'), finding('error', 'b', 'y'), finding('error', 'a', 'x'), finding('error', 'a', null)];
  expect(sorted(all).map(({ resourceName, elementId }) => [resourceName, elementId])).toEqual([
    ['a', null],
    ['a', 'x'],
    ['b', 'y'],
    ['a', 'z'],
  ]);
  expect(countFindings(all)).toEqual({ errors: 3, warnings: 1 });
});

test('the process is always checked, of the rest what is changed or open', () => {
  const runs = (name: string, content = 'v1') => fileOf(name, name, content, { version: 1, key: '1', content: 'v1' });
  const files = [runs('p.bpmn'), runs('open.form'), runs('same.form'), runs('changed.dmn', 'v2')];
  expect(toCheck(files, 'open.form').map(({ name }) => name)).toEqual(['p.bpmn', 'open.form', 'changed.dmn']);
});
