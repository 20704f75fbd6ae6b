const longestShape = 300;

/** Order matters: the longer patterns first, so that an id is not taken for a number. */
const variableParts: readonly [RegExp, string][] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '‹id›'],
  [/\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?(?:\[[^\]]*\])?)?/g, '‹date›'],
  [/"(?:[^"\\]|\\.)*"/g, '‹text›'],
  [/'[^']*'/g, '‹text›'],
  [/\b0x[0-9a-f]+\b|\b[0-9a-f]{16,}\b/gi, '‹id›'],
  [/\d+(?:[.,]\d+)*/g, '‹number›'],
];

/** What incidents of one cause have in common: the error type and the message without ids, dates, texts and numbers. */
export function causeKey(errorType: string, message: string): string {
  const firstLine = message.split('\n', 1)[0] ?? '';
  const shape = variableParts.reduce((text, [pattern, sign]) => text.replace(pattern, sign), firstLine.slice(0, 2000));
  return `${errorType}: ${shape.replace(/\s+/g, ' ').trim().slice(0, longestShape)}`;
}
