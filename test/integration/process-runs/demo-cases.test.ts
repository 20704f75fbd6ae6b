/** The fictional cases of the demo, played by the people of the office on the Lotse under test. */
import { cases } from '../../../src/demo/cases/index.ts';
import { openOffice } from '../../../src/demo/office.ts';
import { playCase, type PlayedCase } from '../../../src/demo/play-case.ts';
import { isAsExpected } from '../../../src/demo/result-table.ts';
import { lotseUrl } from '../api-client.ts';
import { as, expectStatus } from './desks.ts';
import { type Matter, noteEntered } from './matter.ts';
import { partners } from './outside-world.ts';
import { closeStore, expectClean } from './what-came-out.ts';

jest.setTimeout(180_000);
afterAll(closeStore);

/** What the law gives each of them, apart from what the scripts themselves say. */
const outcomes: Record<number, Partial<PlayedCase>> = {
  1: { decision: 'BEWILLIGT_3', monthlyAmountCents: 409_00, housingCostsCents: 0 },
  2: { decision: 'BEWILLIGT_3', monthlyAmountCents: 1514_00, housingCostsCents: 780_00 },
  3: { decision: 'BEWILLIGT_2', monthlyAmountCents: 563_00, housingCostsCents: 0 },
  4: { decision: 'EINGESCHRAENKT_1A', monthlyAmountCents: 227_00 },
  5: { decision: 'Duldung ausgehändigt', monthlyAmountCents: null },
  6: { decision: 'BEWILLIGT_3', monthlyAmountCents: 409_00 },
  7: { decision: 'Dem Jugendamt übergeben', monthlyAmountCents: null, documents: [] },
  8: { decision: 'Übergang ohne Lücke', monthlyAmountCents: null },
  9: { decision: 'ABGELEHNT', monthlyAmountCents: 0 },
  10: { decision: 'Widerspruch erledigt', monthlyAmountCents: null, documents: ['Widerspruchsbescheid'] },
};

const tasksOnTheWay: Record<number, string[]> = {
  1: ['Vor Ort aufnehmen', 'Erstgespräch führen', 'Aufenthalt bescheinigen'],
  4: ['Anhörung auswerten', 'Belastenden Bescheid freigeben'],
  5: ['Tatsachen feststellen', 'Über Aufenthalt entscheiden', 'Duldung aushändigen'],
  6: ['Über Anspruch entscheiden'],
  7: ['An das Jugendamt übergeben'],
  8: ['Leistungsende feststellen', 'Bürgergeld beantragen', 'Über den Kurs entscheiden'],
  9: ['Anhörung auswerten', 'Belastenden Bescheid freigeben'],
  10: ['Abhilfe prüfen (Leistung)', 'Über Widerspruch entscheiden', 'Entwurf prüfen (Widerspruch)'],
};

test.concurrent.each(cases.map((script) => [script.number, script.title, script] as const))(
  'case %i: %s',
  async (number, _, script) => {
    // when
    const office = openOffice(lotseUrl());
    const played = await playCase(script, { office, partners: partners(), progress: () => undefined });

    // then
    expect(played).toMatchObject(outcomes[number]!);
    expect(isAsExpected(played)).toBe(true);
    expect(played.path).toEqual(expect.arrayContaining(tasksOnTheWay[number] ?? []));
    await expectClean(await matterOf(played));
  },
);

/** The played case with all that its script says about the person. */
async function matterOf({ caseNumber, script }: PlayedCase): Promise<Matter> {
  const answer = await (await as('sc-agent')).get<{ items: Omit<Matter, 'entered'>[] }>(`/cases?caseNumber=${caseNumber}`);
  const [found] = expectStatus(answer, 200).items;
  const entered = new Set<string>();
  noteEntered(entered, script.person);
  for (const { values } of Object.values(script.steps)) noteEntered(entered, values);
  return { ...found!, entered };
}
