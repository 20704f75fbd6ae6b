import type { Texts } from '../../shared/language/language.ts';

export const heatKinds = ['average', 'longest', 'count'] as const;
export type HeatKind = (typeof heatKinds)[number];

interface Shape {
  version: string;
  versionOption: (version: number, running: number) => string;
  allVersions: (running: number) => string;
  model: string;
  heat: string;
  heatOff: string;
  heatKinds: Record<HeatKind, string>;
  heatFrom: string;
  heatTo: string;
  heatLegend: (least: string, most: string) => string;
  heatNone: string;
  tokens: (count: number) => string;
  incidents: (count: number) => string;
  diagram: (name: string, version: number) => string;
  durations: string;
  ofVersion: (version: number) => string;
  ofAllVersions: (count: number, drawn: number) => string;
  notInVersion: (version: number) => string;
  untilVersion: (version: number) => string;
  endedTimes: (count: string, average: string) => string;
  element: string;
  average: string;
  longest: string;
  completed: string;
  terminated: string;
  active: string;
  incidentsColumn: string;
}

export const processTexts: Texts<Shape> = {
  de: {
    version: 'Version',
    versionOption: (version, running) => `${version}: ${running === 0 ? 'keine laufenden' : `${running} laufend`}`,
    allVersions: (running) => `alle: ${running === 0 ? 'keine laufenden' : `${running} laufend`}`,
    model: 'Zum Modell',
    heat: 'Wärmebild',
    heatOff: 'aus',
    heatKinds: { average: 'Dauer im Mittel', longest: 'längste Dauer', count: 'Häufigkeit' },
    heatFrom: 'beendet ab',
    heatTo: 'beendet bis',
    heatLegend: (least, most) => `hell: ${least} · kräftig: ${most}`,
    heatNone: 'In diesem Zeitraum ist kein Element beendet worden.',
    tokens: (count) => (count === 1 ? 'ein Token' : `${count} Token`),
    incidents: (count) => (count === 1 ? 'eine Störung' : `${count} Störungen`),
    diagram: (name, version) => `${name}, Version ${version}`,
    durations: 'Dauern je Element',
    ofVersion: (version) => `nur Version ${version}`,
    ofAllVersions: (count, drawn) => `${count} Versionen zusammen, gezeichnet ist Version ${drawn}`,
    notInVersion: (version) => `Nicht in Version ${version}`,
    untilVersion: (version) => `bis Version ${version}`,
    endedTimes: (count, average) => `${count}-mal beendet, im Mittel ${average}`,
    element: 'Element',
    average: 'im Mittel',
    longest: 'längste',
    completed: 'beendet',
    terminated: 'abgebrochen',
    active: 'Token jetzt',
    incidentsColumn: 'Störungen jetzt',
  },
  en: {
    version: 'Version',
    versionOption: (version, running) => `${version}: ${running === 0 ? 'none running' : `${running} running`}`,
    allVersions: (running) => `all: ${running === 0 ? 'none running' : `${running} running`}`,
    model: 'To the model',
    heat: 'Heatmap',
    heatOff: 'off',
    heatKinds: { average: 'average duration', longest: 'longest duration', count: 'frequency' },
    heatFrom: 'ended from',
    heatTo: 'ended until',
    heatLegend: (least, most) => `light: ${least} · strong: ${most}`,
    heatNone: 'No element has ended in this period.',
    tokens: (count) => (count === 1 ? 'one token' : `${count} tokens`),
    incidents: (count) => (count === 1 ? 'one incident' : `${count} incidents`),
    diagram: (name, version) => `${name}, version ${version}`,
    durations: 'Durations by element',
    ofVersion: (version) => `version ${version} only`,
    ofAllVersions: (count, drawn) => `${count} versions together, drawn is version ${drawn}`,
    notInVersion: (version) => `Not in version ${version}`,
    untilVersion: (version) => `until version ${version}`,
    endedTimes: (count, average) => `ended ${count} times, ${average} on average`,
    element: 'Element',
    average: 'average',
    longest: 'longest',
    completed: 'completed',
    terminated: 'terminated',
    active: 'Tokens now',
    incidentsColumn: 'Incidents now',
  },
};
