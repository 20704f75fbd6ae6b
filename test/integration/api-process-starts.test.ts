/** The front office begins a matter; persons, cases and their timeline are then there for those who may see them. */
import { randomUUID } from 'node:crypto';
import { anonymous, type ApiClient, eventually, signIn } from './api-client.ts';
import { newPerson } from './new-person.ts';

let agent: ApiClient;
beforeAll(async () => {
  agent = await signIn('sc-agent');
});

describe('starting a process', () => {
  test('opens person, household and case, and the instance is visible with the answer', async () => {
    // given
    const person = newPerson();

    // when
    const started = await agent.post('/process-instances', { bpmnProcessId: 'arrival-registration', person });

    // then
    expect(started.status).toBe(201);
    expect(started.body).toMatchObject({ visible: true, bpmnProcessId: 'arrival-registration' });
    expect(started.body.caseNumber).toMatch(/^INT-\d{4}-\d{6}$/);
    const shown = await agent.get(`/cases/${started.body.caseId}`);
    expect(shown.body).toMatchObject({ personName: `${person.familyName}, Nuria`, closedAt: null, frozenBy: [] });
    expect(shown.body.processInstances).toEqual([
      expect.objectContaining({ processInstanceKey: started.body.processInstanceKey, state: 'ACTIVE' }),
    ]);
  });

  test('twice under one key starts one process in one case', async () => {
    // given
    const request = { bpmnProcessId: 'arrival-registration', person: newPerson() };
    const idempotencyKey = randomUUID();

    // when
    const first = await agent.post('/process-instances', request, { idempotencyKey });
    const second = await agent.post('/process-instances', request, { idempotencyKey });
    const other = await agent.post('/process-instances', { ...request, person: newPerson() }, { idempotencyKey });

    // then
    expect(second.body).toEqual(first.body);
    expect(other.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await agent.get(`/cases/${first.body.caseId}`)).body.processInstances).toHaveLength(1);
  });

  test('for a known person opens a further case, in an open case none', async () => {
    // given
    const { body: intake } = await agent.post('/persons', newPerson());

    // when
    const further = await agent.post('/process-instances', { bpmnProcessId: 'benefit-application', personId: intake.personId });
    const same = await agent.post('/process-instances', { bpmnProcessId: 'benefit-application', caseId: intake.caseId });

    // then
    expect(further.body).toMatchObject({ personId: intake.personId, householdId: intake.householdId });
    expect(further.body.caseId).not.toBe(intake.caseId);
    expect(same.body).toMatchObject({ caseId: intake.caseId, caseNumber: intake.caseNumber });
  });

  test('is refused where the department may not, and leaves no case behind', async () => {
    const [clerk, social] = [await signIn('lst-clerk'), await signIn('fsa-worker')];
    const person = newPerson();

    expect((await clerk.post('/process-instances', { bpmnProcessId: 'arrival-registration', person })).body.code).toBe(
      'PROCESS_NOT_STARTABLE',
    );
    expect((await clerk.post('/process-instances', { bpmnProcessId: 'benefit-application', person })).status).toBe(403);
    expect((await social.post('/process-instances', { bpmnProcessId: 'benefit-application', person })).status).toBe(403);
    expect((await agent.get(`/persons?q=${person.familyName}`)).body.items).toEqual([]);
  });

  test('names what is wrong with the request', async () => {
    const person = newPerson();
    const start = (body: object) => agent.post('/process-instances', { bpmnProcessId: 'arrival-registration', ...body });

    const both = await start({ person, caseId: randomUUID() });
    const personal = await start({ person, variables: { phone: '+4930123456' } });
    const wrongType = await start({ person, variables: { vulnerable: 'very' } });
    const nameless = await start({ person: { ...person, familyName: 'unbekannt' } });
    const unknownCase = await start({ caseId: randomUUID() });

    expect([both.status, both.body.fields[0].field]).toEqual([422, 'person']);
    expect(personal.body).toMatchObject({ code: 'VARIABLE_NOT_ROUTING', field: 'variables.phone' });
    expect(wrongType.body).toMatchObject({ code: 'INVALID_REQUEST', field: 'variables.vulnerable' });
    expect(nameless.body).toMatchObject({ code: 'INVALID_REQUEST', field: 'familyName' });
    expect(unknownCase.status).toBe(404);
    expect((await agent.get(`/persons?q=${person.familyName}`)).body.items).toEqual([]);
  });

  test('lists what each department may start', async () => {
    const idsFor = async (who: string) =>
      (await (await signIn(who)).get('/startable-processes')).body.items.map(
        (item: { processDefinitionId: string }) => item.processDefinitionId,
      );

    expect(await idsFor('sc-agent')).toEqual([
      'arrival-registration',
      'benefit-application',
      'housing-allocation',
      'benefit-transfer',
      'course-assignment',
      'education-enrolment',
      'objection',
      'work-permit',
      'residence-permit',
    ]);
    expect(await idsFor('unt-clerk')).toEqual(['housing-allocation']);
    expect((await anonymous().get('/startable-processes')).status).toBe(401);
  });
});

describe('persons and cases', () => {
  test('a person is found by parts of the name, birth date and case number', async () => {
    const person = newPerson();
    const { body: intake } = await agent.post('/persons', person);

    for (const q of [
      person.familyName.slice(0, 14),
      `nuria ${person.familyName}`,
      intake.caseNumber,
      `${person.familyName} 1998`,
    ]) {
      const found = await agent.get(`/persons?q=${encodeURIComponent(q)}`);
      expect(found.body.items.map((item: { personId: string }) => item.personId)).toContain(intake.personId);
    }
    const detail = await agent.get(`/persons/${intake.personId}`);
    expect(detail.body.household.members).toEqual([
      expect.objectContaining({ relation: 'SELF', person: expect.objectContaining({ personId: intake.personId }) }),
    ]);
    expect(detail.body.cases).toEqual([expect.objectContaining({ caseId: intake.caseId })]);
  });

  test('cases come in pages, newest first, and nothing is shown twice or left out', async () => {
    const { body: intake } = await agent.post('/persons', newPerson());
    for (let further = 0; further < 2; further += 1) {
      await agent.post('/process-instances', { bpmnProcessId: 'benefit-application', personId: intake.personId });
    }
    const numbers = (page: { items: { caseNumber: string }[] }) => page.items.map(({ caseNumber }) => caseNumber);

    const all = await agent.get(`/cases?personId=${intake.personId}`);
    const first = await agent.get(`/cases?personId=${intake.personId}&limit=2`);
    const second = await agent.get(`/cases?personId=${intake.personId}&limit=2&cursor=${first.body.nextCursor}`);
    const newest = await agent.get('/cases?limit=1');
    const next = await agent.get(`/cases?limit=1&cursor=${newest.body.nextCursor}`);

    expect(numbers(all.body)).toEqual([...numbers(all.body)].sort().reverse());
    expect([...numbers(first.body), ...numbers(second.body)]).toEqual(numbers(all.body));
    expect([all.body.nextCursor, second.body.nextCursor]).toEqual([null, null]);
    expect(numbers(next.body)[0]! < numbers(newest.body)[0]!).toBe(true);
  });

  test('the strategy unit sees the case but not whose it is', async () => {
    const { body: intake } = await agent.post('/persons', newPerson());
    const steering = await signIn('stab-steering');

    expect((await steering.get(`/cases/${intake.caseId}`)).body).toMatchObject({
      personName: null,
      dataClasses: [{ dataClass: 'CONFLICT' }],
    });
    expect((await steering.get(`/persons/${intake.personId}`)).status).toBe(403);
    expect((await steering.get(`/cases/${intake.caseId}/notes`)).status).toBe(403);
  });

  test('the timeline shows process, tasks, notes and changed fields; foreign tasks without their name', async () => {
    // given
    const { body: started } = await agent.post('/process-instances', {
      bpmnProcessId: 'arrival-registration',
      person: newPerson(),
    });
    await agent.post(`/cases/${started.caseId}/notes`, { text: 'Bringt die Geburtsurkunde nach.' });
    const timelineOf = async (client: ApiClient) => (await client.get(`/cases/${started.caseId}/timeline`)).body.items;

    // when
    const own = await eventually(
      () => timelineOf(agent),
      (items) => items.some(({ kind }: { kind: string }) => kind === 'TASK_CREATED'),
    );
    const foreign = await timelineOf(await signIn('lst-clerk'));

    // then
    const kinds = own.map(({ kind }: { kind: string }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['CASE_OPENED', 'PROCESS_STARTED', 'TASK_CREATED', 'NOTE', 'FIELDS_CHANGED']));
    const titleOfTask = (items: { kind: string; title: string | null }[]) =>
      items.find(({ kind }) => kind === 'TASK_CREATED')?.title;
    expect(titleOfTask(own)).toEqual(expect.any(String));
    expect(titleOfTask(foreign)).toBeNull();
    expect(JSON.stringify(foreign)).not.toContain('Nuria');
  });
});
