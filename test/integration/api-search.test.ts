/** Tasks and cases are found by whatever names a matter, as far as the reader may know who it is about. */
import { type ApiClient, eventually, signIn } from './api-client.ts';
import { newPerson } from './new-person.ts';

const person = { ...newPerson(), givenNames: 'Müjgan Al-Chalid' };
let agent: ApiClient;
let caseId: string;
let caseNumber: string;

beforeAll(async () => {
  agent = await signIn('sc-agent');
  const started = await agent.post('/process-instances', { bpmnProcessId: 'arrival-registration', person });
  ({ caseId, caseNumber } = started.body);
  await eventually(
    () => agent.get(`/tasks?scope=all&caseId=${caseId}`),
    ({ body }) => body.items.length > 0,
  );
});

const casesOfTasks = async (client: ApiClient, text: string) =>
  ((await client.get(`/tasks?scope=all&text=${encodeURIComponent(text)}`)).body.items as { caseId: string }[]).map(
    (task) => task.caseId,
  );

test.each([
  ['the name', () => person.familyName],
  [
    'another spelling of the given name, and the beginning of the family name',
    () => `Muejgan Khalid ${person.familyName.slice(0, 14)}`,
  ],
  ['name and date of birth', () => `${person.familyName} 12.03.1998`],
  ['name and year of birth', () => `1998 ${person.familyName}`],
  ['the case number as people say it', () => `int-${caseNumber.slice(4, 8)}-${Number(caseNumber.slice(9))}`],
  ['name and a word of the task', () => `${person.familyName} ident`],
])('a task is found by %s', async (_, text) => {
  expect(await casesOfTasks(agent, text())).toEqual([caseId]);
});

test('all words must fit', async () => {
  expect(await casesOfTasks(agent, `${person.familyName} 13.03.1998`)).toEqual([]);
});

test('who may not know names finds the case by its number only', async () => {
  const strategist = await signIn('stab-steering');
  const found = async (text: string) =>
    ((await strategist.get(`/cases?state=all&text=${text}`)).body.items as { caseId: string }[]).map((item) => item.caseId);

  expect(await found(person.familyName)).toEqual([]);
  expect(await found('12.03.1998')).toEqual([]);
  expect(await found(caseNumber)).toEqual([caseId]);
});

test('tasks that one may not read are not found by name either', async () => {
  const clerk = await signIn('lst-pay');

  expect(await casesOfTasks(clerk, person.familyName)).toEqual([]);
});

test('a saved filter counts what its words find', async () => {
  const query = { view: 'department', text: person.familyName };

  const { body } = await agent.post('/saved-filters', { name: person.familyName, department: null, query });

  expect(body.count).toBe(1);
  await agent.delete(`/saved-filters/${body.filterId}`);
});
