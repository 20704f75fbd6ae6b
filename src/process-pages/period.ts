/** Periods of a model in German words; an expression that is more than a period stays as it is. */
const units: Readonly<Record<string, [one: string, many: string]>> = {
  Y: ['Jahr', 'Jahre'],
  M: ['Monat', 'Monate'],
  W: ['Woche', 'Wochen'],
  D: ['Tag', 'Tage'],
  H: ['Stunde', 'Stunden'],
};

/** @param when `P3D`, `=now() + duration("P3D")` or other FEEL */
export function period(when: string): string {
  const plain = /^(?:=now\(\) \+ duration\("(P\w+)"\)|(P\w+))$/.exec(when);
  const [, count, unit = ''] = /^PT?(\d+)([YMWDH])$/.exec(plain?.[1] ?? plain?.[2] ?? '') ?? [];
  const names = units[unit];
  if (count === undefined || names === undefined) return `\`${when.replaceAll(/\s+/g, ' ')}\``;
  return `${count} ${count === '1' ? names[0] : names[1]}`;
}
