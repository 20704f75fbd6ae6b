import type { Desk } from '../../src/demo/office.ts';
import { type ScenarioFile, scenarioSchema } from '../../src/scenarios/scenario.ts';
import { takeIn } from '../../src/scenarios/take-in.ts';
import type { World } from '../../src/scenarios/world.ts';

const person = { familyName: 'Beispiel', givenNames: 'Rahel', birthDate: '03.04.1988', nationalities: ['ERI'] };
const ids = (suffix: string) => ({
  caseId: `case-${suffix}`,
  caseNumber: suffix,
  personId: `p-${suffix}`,
  householdId: `h-${suffix}`,
});

const allocated = {
  partner: 'STATE_RECEPTION',
  reports: 'ALLOCATION_NOTICE',
  opensCase: true,
  payload: { familyName: '=person.familyName' },
};
const scenario = (given: object, start: object) => ({ title: 'Ankunft', given, start, steps: [], expected: { processes: {} } });
const parsed = (given: object, start: object) => ({
  name: 'arrives',
  bpmnProcessId: 'arrival-registration',
  ...(scenarioSchema.parse(scenario(given, start)) satisfies ScenarioFile),
});

/** An office that registers whoever comes, and finds the allocated at the second look. */
function world() {
  const registered: { familyName: string }[] = [];
  const reported: unknown[] = [];
  let looked = 0;
  const desk = {
    send: (_method: string, _path: string, body: { familyName: string }) => {
      registered.push(body);
      return Promise.resolve({ ...ids(String(registered.length)), fileOpenedBy: 'sc' });
    },
    get: (path: string) => {
      if (path.startsWith('/persons?')) return Promise.resolve({ items: looked++ === 0 ? [] : [{ personId: 'p-new' }] });
      return Promise.resolve({ cases: [ids('new')] });
    },
  } as unknown as Desk;
  const acting = {
    now: () => new Date('2026-11-22T12:00:00Z'),
    office: () => ({ desk: () => Promise.resolve(desk) }),
    partners: { report: (...message: unknown[]) => Promise.resolve(void reported.push(message)) },
  } as unknown as World;
  return { acting, registered, reported };
}

test('who is already known has a family name that ends like the person’s', async () => {
  const { acting, registered } = world();

  const matter = await takeIn(parsed({ person, others: [{ ...person, familyName: 'Beyspiel' }] }, { by: 'sc-agent' }), acting);

  const [other, own] = registered.map(({ familyName }) => familyName.split(' '));
  expect([other?.[0], own?.[0]]).toEqual(['Beyspiel', 'Beispiel']);
  expect(other?.[1]).toBe(own?.[1]);
  expect(matter).toMatchObject({ ...ids('2'), others: [{ ...ids('1'), givenNames: 'Rahel' }] });
});

test('of whom a partner tells first, the case is the one that this opens', async () => {
  const { acting, registered, reported } = world();

  const matter = await takeIn(parsed({ person }, allocated), acting);

  expect(registered).toEqual([]);
  expect(reported).toEqual([['STATE_RECEPTION', 'ALLOCATION_NOTICE', null, { familyName: matter.person.familyName }]]);
  expect(matter).toMatchObject(ids('new'));
});

test('about a person whom nobody knows nothing can be on record', () => {
  const given = { person, onRecord: [{ by: 'abh-clerk', values: { statusCode: 'GESTATTUNG' } }] };

  expect(scenarioSchema.safeParse(scenario(given, { by: 'sc-agent' })).success).toBe(true);
  expect(scenarioSchema.safeParse(scenario(given, allocated)).error?.issues).toMatchObject([{ path: ['given', 'onRecord'] }]);
});
