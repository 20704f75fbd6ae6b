import { case1 } from '../../src/demo/cases/case-1-single-in-shared-housing.ts';
import { case4 } from '../../src/demo/cases/case-4-restriction.ts';
import type { PlayedCase } from '../../src/demo/play-case.ts';
import { resultTable } from '../../src/demo/result-table.ts';

const played = (changes: Partial<PlayedCase> = {}): PlayedCase => ({
  script: case1,
  caseId: 'c',
  caseNumber: 'INT-2026-000001',
  path: ['Identität aufnehmen', 'Antrag aufnehmen'],
  decision: 'BEWILLIGT_3',
  monthlyAmountCents: 409_00,
  housingCostsCents: 0,
  documents: ['Bewilligung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)'],
  durationMs: 1234,
  ...changes,
});

test('says what was decided in words, amounts in euros, and that all went as expected', () => {
  const table = resultTable([played({ housingCostsCents: 780_00 })], 160);

  for (const part of ['bewilligt nach § 3', /409,00\s€/, /\+ 780,00\s€/, '1. Identität aufnehmen', '1,2 s']) {
    expect(table).toMatch(part);
  }
  expect(table).toContain('Alle 1 Fälle sind so ausgegangen, wie sie sollen.');
});

test('says what was expected where a case ended otherwise', () => {
  const table = resultTable([played(), played({ script: case4, monthlyAmountCents: 100_00 })], 160);

  expect(table.replaceAll(/\s+/g, ' ')).toMatch(/erwartet: .*eingeschränkt/);
  expect(table).toMatch(/227,00\s€/);
  expect(table).toContain('Anders ausgegangen, als sie sollen: Fall 4.');
});

test.each([80, 120, 160, 400])('on a screen of %i characters no line is longer than the table', (screen) => {
  const lines = resultTable([played()], screen).split('\n');

  const widest = Math.min(180, Math.max(120, screen));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(widest);
});
