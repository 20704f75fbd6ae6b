import { toCsv } from '../../web/shared/csv.ts';

interface Row {
  name: string;
  count: number;
  open: boolean;
  at: string | null;
}
const columns = [
  { label: 'Name', value: ({ name }: Row) => name },
  { label: 'Anzahl', value: ({ count }: Row) => count },
  { label: 'Offen', value: ({ open }: Row) => open },
  { label: 'Seit', value: ({ at }: Row) => at },
];

test('writes what a German spreadsheet reads: byte-order mark, semicolons, decimal commas, words', () => {
  const csv = toCsv(columns, [{ name: 'Müller', count: 1.5, open: true, at: null }]);
  expect(csv).toBe('\uFEFFName;Anzahl;Offen;Seit\r\nMüller;1,5;ja;\r\n');
});

test('quotes separators, quotes and line breaks', () => {
  const [, line] = toCsv(columns, [{ name: 'a;"b"', count: 1, open: false, at: 'x\ny' }]).split('\r\n');
  expect(line).toBe('"a;""b""";1;nein;"x\ny"');
});

test('a text that a spreadsheet would run as a formula stays a text', () => {
  const [, line] = toCsv(columns, [{ name: '=HYPERLINK("x")', count: -1, open: false, at: '@a' }]).split('\r\n');
  expect(line).toBe(`"'=HYPERLINK(""x"")";-1;nein;'@a`);
});

test('a key is not rounded to fifteen digits', () => {
  const [, line] = toCsv(columns, [{ name: '2251799813687509', count: 1, open: true, at: '2026' }]).split('\r\n');
  expect(line).toBe("'2251799813687509;1;ja;2026");
});
