import { seedOrganisation } from '../../src/identity/seed-organisation.ts';
import { checkResources } from '../../src/models/check-resources.ts';
import { bpmn, context, dmn, findingsOf, form, serviceTask, userTask, type Parts, type TableParts } from './models-under-test.ts';

const extended = (content: string) => `<bpmn:extensionElements>${content}</bpmn:extensionElements>`;

test('a sound model, table and form have no finding', async () => {
  const sound = [
    { name: 'small.bpmn', content: bpmn(userTask()) },
    { name: 'other.bpmn', content: bpmn({ processId: 'other' }) },
    { name: 'small.dmn', content: dmn() },
    { name: 'small.form', content: form({ id: 'Field_1', type: 'checkbox', key: 'movedIn', label: 'Eingezogen' }) },
  ];
  expect((await checkResources(sound, context)).findings).toEqual([]);
});

describe('hostile and malformed files are refused before anything else reads them', () => {
  const bomb = '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  const nested = `${'<bpmn:subProcess id="x">'.repeat(200)}${'</bpmn:subProcess>'.repeat(200)}`;
  test.each([
    ['an external entity', bpmn().replace('?>\n', '?>\n<!DOCTYPE x SYSTEM "file:///etc/passwd">'), 'XML_DOCTYPE'],
    ['an entity bomb', bpmn().replace('?>\n', `?>\n${bomb}`), 'XML_DOCTYPE'],
    ['an entity that nothing declares', bpmn({ taskName: '&passwd;' }), 'XML_MALFORMED'],
    ['fifty megabytes', bpmn({ taskName: 'x'.repeat(50 * 1024 * 1024) }), 'MODEL_TOO_LARGE'],
    ['two hundred levels', bpmn({ roots: nested }), 'NESTED_TOO_DEEP'],
    ['a hundred thousand elements', bpmn({ roots: '<a/>'.repeat(100_000) }), 'XML_TOO_MANY_ELEMENTS'],
    ['another encoding', bpmn().replace('UTF-8', 'UTF-16'), 'XML_ENCODING'],
    ['a style sheet', bpmn().replace('?>\n', '?>\n<?xml-stylesheet href="http://evil"?>'), 'XML_INSTRUCTION'],
    ['half a file', bpmn().slice(0, 900), 'XML_MALFORMED'],
    ['a page of the web', '<html><body>Guten Tag</body></html>', 'XML_NOT_BPMN'],
    ['no XML', 'Guten Tag', 'XML_MALFORMED'],
  ])('%s', async (_what, content, code) => {
    expect(await findingsOf('small.bpmn', content)).toEqual([`error ${code} -`]);
  });

  test.each([
    ['no JSON', '{', 'FORM_MALFORMED'],
    ['no form', '{"components": "all"}', 'FORM_MALFORMED'],
    ['a hundred levels', `{"a":${'['.repeat(100)}${']'.repeat(100)}}`, 'NESTED_TOO_DEEP'],
    ['fifty megabytes', form({ type: 'text', text: 'x'.repeat(50 * 1024 * 1024) }), 'MODEL_TOO_LARGE'],
  ])('a form: %s', async (_what, content, code) => {
    expect(await findingsOf('small.form', content)).toEqual([`error ${code} -`]);
  });

  test('a table in the namespace of a process', async () => {
    expect(await findingsOf('small.dmn', bpmn())).toEqual(['error XML_NOT_DMN -']);
  });
});

describe('what a process must not have', () => {
  const output = (target: string) =>
    extended(
      `<zeebe:taskDefinition type="render-notice" /><zeebe:ioMapping><zeebe:output source="=a" target="${target}" /></zeebe:ioMapping>`,
    );
  test.each<[string, Parts, string]>([
    ['unknown elements', { task: `${serviceTask}<bpmn:magic />` }, 'error MODEL_CONTENT_UNKNOWN -'],
    [
      'foreign namespaces',
      { task: extended('<x:y xmlns:x="urn:x" /><zeebe:taskDefinition type="render-notice" />') },
      'warning NAMESPACE_UNKNOWN -',
    ],
    [
      'a job that nobody does',
      { task: extended('<zeebe:taskDefinition type="brew-coffee" />') },
      'error JOB_TYPE_WITHOUT_WORKER Task_1',
    ],
    ['elements that the engine cannot run', { task: '' }, 'error LINT:implementation Task_1'],
    [
      'a form that does not exist',
      { ...userTask(), task: userTask().task!.replace('chase-registration', 'gone') },
      'error FORM_UNKNOWN Task_1',
    ],
    [
      'a task that no inbox shows',
      { taskElement: 'userTask', task: extended('<zeebe:assignmentDefinition candidateGroups="sc-agent" />') },
      'error USER_TASK_NOT_NATIVE Task_1',
    ],
    ['a group that does not exist', userTask('', 'candidateGroups="sc-agent, kings"'), 'error GROUP_UNKNOWN Task_1'],
    ['a task for nobody', userTask('', 'candidateGroups=""'), 'error TASK_WITHOUT_GROUP Task_1'],
    ['a lane of no department', { lane: 'Hofstaat' }, 'error LANE_UNKNOWN Lane_1'],
    ['a name as a variable', { task: output('familyName') }, 'error VARIABLE_HOLDS_PERSONAL_DATA Task_1'],
    ['a variable that no list names', { task: output('note') }, 'error VARIABLE_NOT_LISTED Task_1'],
    ['a key of every object as a variable', { task: output('constructor') }, 'error VARIABLE_NOT_LISTED Task_1'],
    [
      'a diagnosis from a form',
      userTask('<zeebe:properties><zeebe:property name="lotse:variables" value="medicalRisk" /></zeebe:properties>'),
      'error VARIABLE_NOT_LISTED Task_1',
    ],
    [
      'variables that the form does not ask for',
      userTask('<zeebe:properties><zeebe:property name="lotse:variables" value="placeId" /></zeebe:properties>'),
      'error TASK_VARIABLE_NOT_IN_FORM Task_1',
    ],
    [
      'one’s own second pair of eyes',
      userTask('<zeebe:properties><zeebe:property name="lotse:fourEyesWith" value="Task_1" /></zeebe:properties>'),
      'error FOUR_EYES_UNKNOWN Task_1',
    ],
    [
      'a call that keeps nobody from releasing their own work',
      {
        taskElement: 'callActivity',
        task: extended(
          '<zeebe:properties><zeebe:property name="lotse:fourEyesWith" value="Task_2, Task_3" /></zeebe:properties>',
        ),
      },
      'error FOUR_EYES_UNKNOWN Task_1',
    ],
    [
      'a rule that does not exist',
      {
        taskElement: 'businessRuleTask',
        task: extended('<zeebe:calledDecision decisionId="gone" resultVariable="teamResult" />'),
      },
      'error DECISION_UNKNOWN Task_1',
    ],
    [
      'a call of nothing',
      {
        taskElement: 'callActivity',
        task: extended(
          '<zeebe:calledElement processId="gone" propagateAllChildVariables="false" propagateAllParentVariables="false" />',
        ),
      },
      'error PROCESS_UNKNOWN Task_1',
    ],
    [
      'variables handed over in bulk',
      { taskElement: 'callActivity', task: extended('<zeebe:calledElement processId="goal-conflict" />') },
      'error VARIABLES_IN_BULK Task_1',
    ],
    ['a message without a name', { roots: '<bpmn:message id="Message_1" />' }, 'error MESSAGE_WITHOUT_NAME Message_1'],
    ['FEEL that cannot be read', userTask('<zeebe:taskSchedule dueDate="=now() + duration(" />'), 'error FEEL_SYNTAX Task_1'],
    [
      'FEEL that never ends',
      userTask('<zeebe:taskSchedule dueDate="=for i in 1..1000000000 return now()" />'),
      'error FEEL_NEVER_ENDS Task_1',
    ],
  ])('%s', async (_what, parts, finding) => {
    expect(await findingsOf('small.bpmn', bpmn(parts))).toContain(finding);
  });

  test('a department that the municipality has switched off', async () => {
    const departments = seedOrganisation.departments.map((department) => ({ ...department, enabled: department.key !== 'sc' }));
    const organisation = { ...seedOrganisation, departments };
    expect(await findingsOf('small.bpmn', bpmn(), { organisation })).toEqual(['warning LANE_DISABLED Lane_1']);
  });
});

describe('what a table must not have', () => {
  const row = (cell: string, output = '"abh-1"') => [{ inputs: ['-', '-', cell], outputs: [output, '"§ 1"', 'true'] }];
  test.each<[string, TableParts, string]>([
    ['a cell that cannot be read', { rows: row('>= ') }, 'error FEEL_SYNTAX Rule_0'],
    ['a result that cannot be read', { rows: row('-', 'if a then') }, 'error FEEL_SYNTAX Rule_0'],
    [
      'a result that never ends',
      { rows: row('-', 'count(for i in 1..100000, j in 1..100000 return i)') },
      'error FEEL_NEVER_ENDS Rule_0',
    ],
    ['no legal basis', { outputs: ['team', 'source', 'reviewed'] }, 'warning DECISION_WITHOUT_LEGAL_BASIS small-team'],
    ['no day of validity', { inputs: ['validOn', 'validOn', 'urgency'] }, 'warning DECISION_WITHOUT_VALIDITY small-team'],
    ['no row for everything else', { rows: row('"TODAY"') }, 'warning DECISION_WITHOUT_CATCH_ALL small-team'],
    [
      'an input that the engine never knows',
      { inputs: ['date(validOn)', 'date(validOn)', 'familyName'] },
      'warning DECISION_INPUT_UNKNOWN Input_2',
    ],
  ])('%s', async (_what, parts, finding) => {
    expect(await findingsOf('small.dmn', dmn(parts))).toContain(finding);
  });
});

describe('what a form must not have', () => {
  test.each([
    ['a field outside the catalogue', { id: 'F', type: 'textfield', key: 'favouriteColour' }, 'error FORM_FIELD_UNKNOWN F'],
    ['a page from elsewhere', { id: 'F', type: 'iframe', url: 'http://evil' }, 'error FORM_COMPONENT_NOT_ALLOWED F'],
    ['a box to tick as text', { id: 'F', type: 'textfield', key: 'movedIn' }, 'error FORM_FIELD_KIND F'],
    [
      'an option of its own',
      { id: 'F', type: 'radio', key: 'paymentMethod', values: [{ label: 'Gold', value: 'GOLD' }] },
      'error FORM_OPTION_UNKNOWN F',
    ],
    ['money in cents', { id: 'F', type: 'number', key: 'incomeGross' }, 'error FORM_MONEY_UNIT F'],
    [
      'a condition that cannot be read',
      { id: 'F', type: 'checkbox', key: 'movedIn', conditional: { hide: '=a =' } },
      'error FEEL_SYNTAX F',
    ],
  ])('%s', async (_what, component, finding) => {
    expect(await findingsOf('small.form', form(component))).toEqual([finding]);
  });
});

test('two files with one process are told apart from a new version', async () => {
  const both = ['a.bpmn', 'b.bpmn'].map((name) => ({ name, content: bpmn() }));
  const { findings } = await checkResources(both, context);
  expect(findings.map(({ code, resourceName }) => `${code} ${resourceName}`)).toEqual([
    'ID_IN_OTHER_FILE a.bpmn',
    'ID_IN_OTHER_FILE b.bpmn',
  ]);
});

test('forms, decisions and processes that are sent along count as there', async () => {
  const task = userTask().task!.replace('chase-registration', 'small-form');
  const resources = [
    { name: 'small.bpmn', content: bpmn({ ...userTask(), task }) },
    { name: 'small.form', content: form({ id: 'F', type: 'checkbox', key: 'movedIn' }) },
  ];
  expect((await checkResources(resources, context)).findings).toEqual([]);
});

test('every finding reads in both languages without a gap', async () => {
  const { findings } = await checkResources([{ name: 'a.bpmn', content: bpmn({ lane: 'Hofstaat', task: '' }) }], context);
  expect(findings.length).toBeGreaterThan(1);
  for (const { message } of findings) for (const sentence of [message.de, message.en]) expect(sentence).toMatch(/^[^{}]{10,}$/);
  expect(findings.find(({ code }) => code === 'LINT:implementation')?.message.de).toMatch(/Auftragstyp/);
});

test('of thousands of findings the errors are told first', async () => {
  const warnings = Array.from(
    { length: 1200 },
    (_, index) => `<bpmn:message id="Message_${index}" name="Bad Name ${index}" />`,
  ).join('');
  const { findings } = await checkResources([{ name: 'a.bpmn', content: bpmn({ lane: 'Hofstaat', roots: warnings }) }], context);
  expect([findings.length, findings[0]?.code]).toEqual([1000, 'LANE_UNKNOWN']);
});
