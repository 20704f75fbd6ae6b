import { strToU8, zipSync } from 'fflate';
import { readFiles } from '../../../web/designer/library/read-files.ts';

const file = (name: string, content = '<x/>') => ({ name, bytes: strToU8(content) });

test('files and archives become models, tables and forms; the rest is named', () => {
  // given
  const bytes = zipSync({
    'processes/leave/leave.bpmn': strToU8('<bpmn/>'),
    'processes/leave/CHANGELOG.md': strToU8('#'),
    '__MACOSX/leave/._leave.bpmn': strToU8('junk'),
  });

  // when
  const { files, skipped } = readFiles([{ name: 'leave.zip', bytes }, file('Sätze 2026 (neu).DMN', 'ä'), file('notes.txt')]);

  // then
  expect(files).toEqual([
    { name: 'leave.bpmn', content: '<bpmn/>' },
    { name: 'Sätze-2026-neu.dmn', content: 'ä' },
  ]);
  expect(skipped).toEqual(['notes.txt']);
});

test('what only calls itself an archive is not read', () => {
  expect(readFiles([file('broken.zip')])).toEqual({ files: [], skipped: ['broken.zip'] });
});

test('names stay within what the API takes', () => {
  expect(readFiles([file('../../etc/.form'), file('§§.bpmn')]).files.map(({ name }) => name)).toEqual([
    'datei.form',
    'datei.bpmn',
  ]);
});
