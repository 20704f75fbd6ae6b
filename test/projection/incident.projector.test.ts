import { causeKey } from '../../src/projection/incident-cause.ts';
import { instanceOfCase, projected } from './record-stream.ts';

describe('incident projector', () => {
  it('shows cause, case and end of an incident', async () => {
    const store = await projected();
    const incident = store.all('incidents').find((it) => it.processInstanceKey === instanceOfCase(1));
    expect(incident).toMatchObject({
      state: 'RESOLVED',
      errorType: 'JOB_NO_RETRIES',
      causeKey: 'JOB_NO_RETRIES: Register für ‹id› antwortet nicht',
      caseId: '00000000-0000-4000-8000-000000000001',
      elementId: 'Task_Lookup',
    });
    expect(store.one('jobs', incident!.jobKey!).type).toBe('record-stream-lookup');
  });

  it('names the element although the engine writes a placeholder for an error that nothing caught', async () => {
    const incident = (await projected()).all('incidents').find((it) => it.processInstanceKey === instanceOfCase(3));
    expect(incident).toMatchObject({ errorType: 'UNHANDLED_ERROR_EVENT', elementId: 'Task_Lookup' });
  });
});

describe('causeKey', () => {
  it.each([
    ['Frist 2026-05-01 für Fall 4711 überschritten', 'Frist 2027-12-24T08:00:00Z für Fall 12 überschritten'],
    ["Expected 'a' to be set", "Expected 'something else' to be set"],
    ['timeout after 30.5 s\n  at line 1', 'timeout after 31 s\n  at line 99'],
  ])('is the same for %j and %j', (left, right) => {
    expect(causeKey('E', left)).toBe(causeKey('E', right));
  });

  it('differs by type and by words', () => {
    expect(causeKey('A', 'x 1')).not.toBe(causeKey('B', 'x 1'));
    expect(causeKey('A', 'Register antwortet nicht')).not.toBe(causeKey('A', 'Person nicht gefunden'));
  });
});
