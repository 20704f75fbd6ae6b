/** Deploying over HTTP: checks, dry run, versions with their differences, conflicts, old versions put to work again. */
import { bpmn, dmn, form } from '../models/models-under-test.ts';
import type { AnyBody } from './api-client.ts';
import { openDesigners, unique, type Designers } from './deploying-designer.ts';

let designer: Designers['designer'];
let admin: Designers['admin'];
let deploy: Designers['deploy'];
let latest: Designers['latest'];
beforeAll(async () => {
  ({ designer, admin, deploy, latest } = await openDesigners());
});

const codes = (body: AnyBody): string[] => (body.difference ?? body).findings.map(({ code }: { code: string }) => code);

test('a deployment needs a reason', async () => {
  const { status, body } = await designer.post('/deployments', { resources: [{ name: 'a.bpmn', content: bpmn() }] });
  expect([status, body.field]).toEqual([422, 'comment']);
});

test('errors keep everything of a deployment out', async () => {
  const processId = unique('refused');
  const answer = await deploy([
    { name: `${processId}.bpmn`, content: bpmn({ processId }) },
    { name: 'bad.form', content: form({ id: 'F', type: 'textfield', key: 'favouriteColour' }) },
  ]);
  expect([answer.status, answer.body.code, codes(answer.body)]).toEqual([422, 'MODEL_HAS_ERRORS', ['FORM_FIELD_UNKNOWN']]);
  expect(await latest(processId)).toBeUndefined();
});

test('what only the engine finds is a finding too', async () => {
  const fileId = unique('engine');
  const required = '<informationRequirement id="R"><requiredDecision href="#gone" /></informationRequirement><decisionTable';
  const content = dmn()
    .replace('small-table', fileId)
    .replace('small-team', unique('engine'))
    .replace('<decisionTable', required);
  const answer = await deploy([{ name: `${fileId}.dmn`, content }]);
  expect([answer.status, answer.body.code, codes(answer.body)]).toEqual([422, 'MODEL_HAS_ERRORS', ['ENGINE_REFUSED']]);
  const { body: log } = await admin.get(`/deployments?id=${fileId}`);
  expect(log.items).toMatchObject([{ state: 'REFUSED', deployed: [] }]);
});

test('a dry run says what would change and changes nothing', async () => {
  const processId = unique('dry');
  const resources = [{ name: `${processId}.bpmn`, content: bpmn({ processId }) }];
  const { status, body } = await designer.post('/deployments', { resources, dryRun: true });
  expect([status, body.deploymentId, body.deployable]).toEqual([200, null, true]);
  expect(body.changes).toMatchObject([
    { kind: 'process', id: processId, change: 'NEW', currentVersion: null, deployedInBetween: false },
  ]);
  expect(await latest(processId)).toBeUndefined();
});

test('a new version, its difference in words, and an old one put to work again', async () => {
  // given
  const processId = unique('versions');
  const name = `${processId}.bpmn`;
  const first = await deploy([{ name, content: bpmn({ processId }) }]);
  expect([first.status, first.body.visible, first.body.deployed[0].version]).toEqual([201, true, 1]);

  // when
  const changed = [{ name, content: bpmn({ processId, taskName: 'Bescheid' }), basedOnVersion: 1 }];
  const dry = await designer.post('/deployments', { resources: changed, dryRun: true });
  const second = await deploy(changed, { comment: 'Neuer Name des Schritts' });

  // then
  expect(dry.body.changes).toMatchObject([
    {
      change: 'CHANGED',
      currentVersion: 1,
      differences: [{ message: { de: 'Automatischer Schritt „Bescheid“ ist geändert: Name.' } }],
    },
  ]);
  expect(second.body.deployed[0].version).toBe(2);
  const { versions } = await latest(processId);
  expect(versions.map(({ version, deployment }: AnyBody) => [version, deployment.name, deployment.comment])).toEqual([
    [2, 'Paula Prozess', 'Neuer Name des Schritts'],
    [1, 'Paula Prozess', 'Für die Prüfung'],
  ]);
  const [newer, older] = versions.map(({ processDefinitionKey }: AnyBody) => processDefinitionKey);
  const difference = await designer.get(`/process-definitions/${older}/difference?to=${newer}`);
  expect(difference.body).toMatchObject({
    from: { version: 1 },
    to: { version: 2 },
    changes: [{ elementId: 'Task_1', kind: 'CHANGED' }],
  });

  // when
  const again = await designer.post('/redeployments', { kind: 'process', key: older, comment: 'Zurück zum alten Stand' });

  // then
  expect([again.status, again.body.deployed[0].version]).toEqual([201, 3]);
  const third = await designer.get(`/process-definitions/${again.body.deployed[0].key}`);
  expect([third.body.xml, third.body.deployment.comment]).toEqual([bpmn({ processId }), 'Zurück zum alten Stand']);
  const current = await designer.post('/redeployments', {
    kind: 'process',
    key: third.body.processDefinitionKey,
    comment: 'Noch einmal',
  });
  expect([current.status, current.body.code]).toEqual([409, 'VERSION_IS_CURRENT']);
  const { body: log } = await admin.get(`/deployments?id=${processId}`);
  expect(log.items.map(({ state, redeployed }: AnyBody) => [state, redeployed])).toEqual([
    ['DONE', older],
    ['DONE', null],
    ['DONE', null],
  ]);
});

test('a version that somebody deployed in between is not overwritten, the answer shows both changes', async () => {
  // given
  const processId = unique('conflict');
  const name = `${processId}.bpmn`;
  await deploy([{ name, content: bpmn({ processId }) }]);
  await deploy([{ name, content: bpmn({ processId, taskName: 'Theirs' }), basedOnVersion: 1 }]);

  // when
  const stale = await deploy([{ name, content: bpmn({ processId, taskName: 'Mine' }), basedOnVersion: 1 }]);
  const blind = await deploy([{ name, content: bpmn({ processId, taskName: 'Mine' }) }]);

  // then
  expect([stale.status, stale.body.code, blind.status]).toEqual([409, 'DEPLOYED_IN_BETWEEN', 409]);
  expect(stale.body.difference.conflicts).toMatchObject([
    {
      id: processId,
      basedOnVersion: 1,
      currentVersion: 2,
      deployedBy: { name: 'Paula Prozess' },
      theirChanges: [{ properties: [{ before: 'Schreiben', after: 'Theirs' }] }],
      yourChanges: [{ properties: [{ before: 'Theirs', after: 'Mine' }] }],
    },
  ]);
  expect((await latest(processId)).versions).toHaveLength(2);
});

test('of two deployments at once one goes through', async () => {
  const processId = unique('race');
  const send = (taskName: string) => deploy([{ name: `${processId}.bpmn`, content: bpmn({ processId, taskName }) }]);
  const answers = await Promise.all([send('A'), send('B'), send('C')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect((await latest(processId)).versions).toHaveLength(1);
});

test('a form and a table, compared by their versions', async () => {
  // given
  const formId = unique('form');
  const content = (label: string) => form({ id: 'F', type: 'checkbox', key: 'movedIn', label }).replace('small-form', formId);
  const decisionId = unique('table');
  const table = (result: string) =>
    dmn({ rows: [{ inputs: ['-', '-', '-'], outputs: [`"${result}"`, '"§ 1"', 'true'] }] })
      .replace('small-table', `file-${decisionId}`)
      .replace('small-team', decisionId);

  // when
  await deploy([
    { name: `${formId}.form`, content: content('Alt') },
    { name: `${decisionId}.dmn`, content: table('old') },
  ]);
  const second = await deploy([
    { name: `${formId}.form`, content: content('Neu'), basedOnVersion: 1 },
    { name: `${decisionId}.dmn`, content: table('new'), basedOnVersion: 1 },
  ]);

  // then
  expect(second.status).toBe(201);
  const forms = await designer.get(`/forms/${formId}/difference?from=1&to=2`);
  expect(forms.body.changes).toMatchObject([{ message: { de: 'Formularfeld „Neu“ ist geändert: Beschriftung.' } }]);
  const tables = await designer.get(`/decisions/${decisionId}/difference?from=1&to=2`);
  expect(tables.body.changes).toMatchObject([
    { kind: 'CHANGED', properties: [{ property: 'team', before: '"old"', after: '"new"' }] },
  ]);
});

test('a deployment is written down for the auditors', async () => {
  const processId = unique('audited');
  const { body } = await deploy([{ name: `${processId}.bpmn`, content: bpmn({ processId }) }], { comment: 'Warum auch immer' });
  const audit = await admin.get('/audit?action=deployment.create&limit=20');
  const entry = audit.body.items.find(({ resource }: AnyBody) => resource.id === body.deploymentId);
  expect(entry).toMatchObject({ actor: { name: 'Paula Prozess' }, details: { comment: 'Warum auch immer' } });
});
