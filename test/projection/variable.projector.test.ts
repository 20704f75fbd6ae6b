import { instanceOfCase, projected, recordStream } from './record-stream.ts';
import type { ExportedRecord } from '../../src/zeebe/records/record.ts';

async function variableOf(caseNumber: number, name: string) {
  const store = await projected();
  const { variables } = store.one('instanceVariables', `${instanceOfCase(caseNumber)}-0`);
  return variables.find((variable) => variable.name === name)!;
}

describe('variable projector', () => {
  it('keeps earlier values', async () => {
    // given a variable that was set at the start and changed by an operator
    const lookup = await variableOf(1, 'lookup');
    // then
    expect(lookup.value).toBe('"ok"');
    expect(lookup.history.map(({ value }) => value)).toEqual(['"fail"']);
    expect(lookup.history[0]!.at.getTime()).toBeLessThan(lookup.at.getTime());
  });

  it('tells which step wrote a value', async () => {
    // given
    const store = await projected();
    const { elements } = store.one('instanceHistories', `${instanceOfCase(1)}-0`);
    const elementIdOf = (key: string | null) => (key === null ? null : elements[key]!.elementId);
    const writerOf = async (caseNumber: number, name: string) => (await variableOf(caseNumber, name)).writtenBy;
    // then
    expect(await writerOf(1, 'text')).toBe(instanceOfCase(1));
    expect(elementIdOf(await writerOf(1, 'registerMatch'))).toBe('Task_Lookup');
    expect(elementIdOf(await writerOf(1, 'urgency'))).toBe('Task_Decide');
    expect(elementIdOf(await writerOf(1, 'complete'))).toBe('Task_Check');
  });

  it('names no step for what an operator changed', async () => {
    // given a job that failed, and a variable changed before it was tried again
    const lookup = await variableOf(1, 'lookup');
    // then
    expect(lookup.writtenBy).toBeNull();
    expect(lookup.history.map(({ writtenBy }) => writtenBy)).toEqual([instanceOfCase(1)]);
  });

  it('cuts a large value and says so', async () => {
    const text = await variableOf(1, 'text');
    expect(text.truncated).toBe(true);
    expect(text.value).toHaveLength(8192);
  });

  it('keeps the value when the engine migrates the variable without one', async () => {
    // given a migration, whose records carry null instead of the value
    const signs = await variableOf(4, 'signs');
    // then
    expect(signs.value).toBe('5');
    expect(signs.history).toEqual([]);
  });

  it('tells local variables from those of the instance', async () => {
    const note = await variableOf(4, 'note');
    expect(note.scopeKey).not.toBe(instanceOfCase(4));
  });

  it('carries a change of the urgency on to the open user tasks', async () => {
    // given an open task of case 3 and a later change of the urgency
    const sample = recordStream.find(
      ({ valueType, value }) => valueType === 'VARIABLE' && (value as { name: string }).name === 'urgency',
    )!;
    const processInstanceKey = Number(instanceOfCase(3));
    const change: ExportedRecord = {
      ...sample,
      intent: 'UPDATED',
      position: recordStream.at(-1)!.position + 1,
      value: { ...sample.value, name: 'urgency', value: '"TODAY"', processInstanceKey, scopeKey: processInstanceKey },
    };
    // when
    const store = await projected([...recordStream, change]);
    // then
    const tasks = store.all('userTasks').filter((task) => task.processInstanceKey === instanceOfCase(3));
    expect(tasks).toMatchObject([{ state: 'CREATED', urgency: 'TODAY', urgencyRank: 0 }]);
    const ended = store.all('userTasks').find((task) => task.processInstanceKey === instanceOfCase(2));
    expect(ended).toMatchObject({ state: 'CANCELED', urgency: 'TEN_DAYS' });
  });
});
