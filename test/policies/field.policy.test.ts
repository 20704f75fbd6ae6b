import { type DataClass, dataClasses } from '../../src/contracts/field.ts';
import { maySeeFieldInTask, mayReadField, mayWriteField } from '../../src/policies/field.policy.ts';
import { actor, everybody, whoMay } from './actors.ts';

const of = (department: string) => everybody.filter((key) => actor(key).departments.includes(department));
const sc = of('sc');
const abh = of('abh');
const lst = of('lst');
const fsa = of('fsa');
const recht = of('recht');
const unt = of('unt');

/** The written table: who reads which class outside tasks, with a purpose. Nobody else, least of all admin and designer. */
const readers: Record<DataClass, string[]> = {
  CORE: [...sc, ...abh, ...lst, ...fsa, ...unt, ...recht],
  REGISTER: [...sc, ...abh],
  STATUS: [...sc, ...abh, ...lst, ...fsa, ...recht],
  BENEFIT: lst,
  HEALTH: [],
  COUNSELLING: [],
  RESTRICTED: abh,
  CONSENT: [...sc, ...fsa],
  CONFLICT: ['stab-steering', 'stab-network', 'unit-head'],
  LEGAL: ['abh-lead', 'lst-lead', 'legal'],
};

const field = (dataClass: DataClass, key = 'anything') => ({ key, dataClass });

describe.each(dataClasses.map((dataClass) => [dataClass]))('%s', (dataClass) => {
  test('is read by exactly those of the table', () => {
    const readable = whoMay((reader) => mayReadField(reader, field(dataClass), { purpose: 'SUPERVISION' }));
    expect(readable.sort()).toEqual([...readers[dataClass]].sort());
  });

  test('needs a purpose unless it is core data', () => {
    const [reader] = readers[dataClass];
    if (reader === undefined) return;
    const decision = mayReadField(actor(reader), field(dataClass));
    expect(decision).toEqual(
      dataClass === 'CORE' ? { allowed: true } : { allowed: false, reason: 'PURPOSE_REQUIRED', purposeRequired: true },
    );
  });

  test('is changed outside tasks by none who may not read it', () => {
    const writers = whoMay((writer) => mayWriteField(writer, field(dataClass)));
    expect(readers[dataClass]).toEqual(expect.arrayContaining(writers));
  });
});

describe('persons named for a case', () => {
  const purpose = 'SUPERVISION' as const;

  test('health data: the named benefits clerk and the deputy, no other clerk', () => {
    const named = { purpose, healthClerk: 'account-lst-clerk' };
    const deputy = actor('lst-lead', { deputyFor: ['account-lst-clerk'] });
    expect(whoMay((reader) => mayReadField(reader, field('HEALTH'), named))).toEqual(['lst-clerk']);
    expect(mayReadField(deputy, field('HEALTH'), named).allowed).toBe(true);
  });

  test('health data: the immigration office sees certificates and nothing else', () => {
    const readable = (key: string) => whoMay((reader) => mayReadField(reader, field('HEALTH', key), { purpose }));
    expect(readable('document:MEDICAL_CERTIFICATE')).toEqual(abh);
    expect(readable('vulnerabilities')).toEqual([]);
  });

  test('counselling: the assigned social worker and the deputy, not the head of department', () => {
    const assigned = { purpose, assignedWorker: 'account-fsa-worker' };
    const deputy = actor('fsa-lead', { deputyFor: ['account-fsa-worker'] });
    const deputyElsewhere = actor('abh-lead', { deputyFor: ['account-fsa-worker'] });
    expect(whoMay((reader) => mayReadField(reader, field('COUNSELLING'), assigned))).toEqual(['fsa-worker']);
    expect(mayReadField(deputy, field('COUNSELLING'), assigned).allowed).toBe(true);
    expect(mayReadField(deputyElsewhere, field('COUNSELLING'), assigned).allowed).toBe(false);
  });

  test('the timing of a removal: the return team only, though it is a status', () => {
    const timing = field('STATUS', 'removalStepPending');
    expect(whoMay((reader) => mayReadField(reader, timing, { purpose }))).toEqual(['abh-return']);
  });

  test('a conflict: its parties beside the strategy unit', () => {
    const readable = whoMay((reader) => mayReadField(reader, field('CONFLICT'), { purpose, conflictParties: ['unt'] }));
    expect(readable.sort()).toEqual([...unt, ...readers.CONFLICT].sort());
  });
});

describe('in a task', () => {
  const free = { assignee: null, candidateGroups: ['lst-clerk'], departments: ['lst'] };
  const taken = { ...free, assignee: 'account-lst-clerk' };
  const seen = (dataClass: DataClass, task: typeof free | typeof taken, key?: string) =>
    whoMay((reader) => maySeeFieldInTask(reader, field(dataClass, key), task));

  test('the group it is offered to sees what the form asks for', () => {
    expect(seen('LEGAL', free)).toEqual(expect.arrayContaining(['lst-clerk']));
    expect(seen('LEGAL', { ...taken, assignee: 'somebody-else' })).not.toContain('lst-clerk');
  });

  test('health, restricted data and removal timing are shown only to who has taken it', () => {
    expect(seen('HEALTH', free)).toEqual([]);
    expect(seen('HEALTH', taken)).toEqual(['lst-clerk']);
    expect(seen('RESTRICTED', free)).not.toContain('lst-clerk');
    expect(seen('STATUS', free, 'removalStepPending')).toEqual(['abh-return']);
    expect(seen('STATUS', taken, 'removalStepPending').sort()).toEqual(['abh-return', 'lst-clerk']);
  });

  test('counselling is never part of a task', () => {
    expect(seen('COUNSELLING', { ...taken, assignee: 'account-fsa-worker' })).toEqual([]);
  });
});
