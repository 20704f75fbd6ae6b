/** A designer tries a decision out: which row fires, by which norm, and that personal data stay out of the engine. */
import type { AnyBody } from './api-client.ts';
import { openDesigners, type Designers } from './deploying-designer.ts';

let designer: Designers['designer'];
let admin: Designers['admin'];
beforeAll(async () => {
  ({ designer, admin } = await openDesigners());
});

test('a trial shows the rows that decided, with their norm', async () => {
  const variables = { validOn: '2026-06-01', nationalityGroup: 'UKR', removalFlag: false, nameInitial: 'M' };
  const { status, body } = await designer.post('/decisions/team/evaluate', { variables });
  expect([status, body.failure]).toEqual([200, null]);
  expect(body.output).toMatchObject({ team: 'abh-24', reviewed: true });
  expect(body.decisions).toMatchObject([
    {
      decisionId: 'team',
      matchedRules: [
        { row: 1, description: expect.stringContaining('Ukrainische'), legalBasis: expect.any(String), reviewed: true },
      ],
    },
  ]);
});

test('what is missing gives a reason, not an error', async () => {
  const { status, body } = await designer.post('/decisions/team/evaluate', { variables: { validOn: '2026-06-01' } });
  expect(status).toBe(200);
  expect(body.output === null || typeof body.output === 'object').toBe(true);
});

test('personal data do not reach the engine this way either', async () => {
  const { status, body } = await designer.post('/decisions/team/evaluate', {
    variables: { familyName: 'Musterfall', nameInitial: 'Musterfall' },
  });
  expect([status, body.code]).toEqual([422, 'VARIABLE_NOT_PERMITTED']);
  expect(body.fields.map(({ field, code }: AnyBody) => [field, code])).toEqual([
    ['variables.familyName', 'VARIABLE_NOT_PERMITTED'],
    ['variables.nameInitial', 'VARIABLE_WRONG_TYPE'],
  ]);
});

test('a trial can be looked up afterwards', async () => {
  const variables = { validOn: '2026-06-01', nationalityGroup: 'OTHER', removalFlag: true, nameInitial: 'M' };
  await designer.post('/decisions/team/evaluate', { variables });
  const { body } = await admin.get('/decision-evaluations?decisionId=team&limit=1');
  expect(body.items).toMatchObject([{ decisionId: 'team', state: 'EVALUATED', output: expect.any(Object) }]);
  const detail = await admin.get(`/decision-evaluations/${body.items[0].decisionEvaluationKey}`);
  expect(detail.body.decisions[0]).toMatchObject({
    inputs: expect.arrayContaining([{ label: expect.any(String), value: expect.anything() }]),
    matchedRules: [
      {
        row: expect.any(Number),
        legalBasis: expect.any(String),
        outputs: expect.arrayContaining([expect.objectContaining({ name: 'team' })]),
      },
    ],
  });
});
