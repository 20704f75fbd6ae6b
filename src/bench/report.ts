/** The table and the JSON at the end. */
import os from 'node:os';
import { holds, type Figure } from './figure.ts';

export interface Machine {
  processor: string;
  cores: number;
  memoryGigabytes: number;
  system: string;
  node: string;
}

export function describeMachine(): Machine {
  const cores = os.cpus();
  return {
    processor: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memoryGigabytes: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.arch()}`,
    node: process.version,
  };
}

/** One-minute load average, to tell whether the machine had other work. */
export function loadNow(): number {
  return Math.round((os.loadavg()[0] ?? 0) * 100) / 100;
}

function numberText(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function targetText({ target, unit }: Figure): string {
  if (target === undefined) return '';
  return 'atMost' in target ? `<= ${target.atMost} ${unit}` : `>= ${target.atLeast} ${unit}`;
}

function verdict(figure: Figure): string {
  const held = holds(figure);
  return held === null ? '' : held ? 'holds' : 'MISSED';
}

export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.part,
    figure.name,
    `${numberText(figure.value)} ${figure.unit}`,
    targetText(figure),
    verdict(figure),
  ]);
  const all = [['Part', 'What', 'Measured', 'Target', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

export function reportJson(report: { startedAt: Date; loads: Record<string, number>; figures: readonly Figure[] }): string {
  const figures = report.figures.map((figure) => ({ ...figure, holds: holds(figure) }));
  return `${JSON.stringify({ ...report, machine: describeMachine(), figures }, null, 2)}\n`;
}
