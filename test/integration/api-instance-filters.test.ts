/** Administrators over HTTP: instances by what their variables hold, how long they have run and what halts them. */
import { userTask } from '../models/models-under-test.ts';
import { eventually } from './api-client.ts';
import { openOperated, type Operated } from './operated-processes.ts';

let operated: Operated;
beforeAll(async () => {
  operated = await openOperated();
});
afterAll(() => operated.zeebe.close());

test('instances are found by compared variables, by duration and by the message of their incident', async () => {
  // given
  const { admin, deploy, start } = operated;
  const { processId } = await deploy(userTask('', 'candidateGroups="=conflictParties"'));
  const keys: string[] = [];
  for (const monthlyAmountCents of [9_000, 40_000, 100_000]) {
    keys.push(await start(processId, { monthlyAmountCents, benefitDecision: 'BEWILLIGT_3', familyName: 'Musterfall' }));
  }
  const find = async (query: Record<string, string>): Promise<string[]> => {
    const { body } = await admin.get(
      `/process-instances?${new URLSearchParams({ processDefinitionId: processId, ...query }).toString()}`,
    );
    return (body.items as { processInstanceKey: string }[]).map(({ processInstanceKey }) => processInstanceKey).sort();
  };
  await eventually(
    () => find({ hasIncident: 'true' }),
    (found) => found.length === keys.length,
  );

  // then: numbers are compared as numbers
  expect(await find({ variable: 'monthlyAmountCents>9000' })).toEqual(keys.slice(1));
  expect(await find({ variable: 'monthlyAmountCents<=40000' })).toEqual(keys.slice(0, 2));
  expect(await find({ variable: 'benefitDecision~bewilligt' })).toEqual(keys);
  expect(await find({ variable: 'benefitDecision!=BEWILLIGT_3' })).toEqual([]);
  expect(await find({ longerThan: '1d' })).toEqual([]);
  expect(await find({ shorterThan: '1d', variable: 'monthlyAmountCents=100000' })).toEqual(keys.slice(2));
  expect(await find({ incidentText: 'CONFLICTPARTIES' })).toEqual(keys);
  expect(await find({ incidentText: 'kein solcher Text' })).toEqual([]);
  // then: nobody learns a masked value by asking for it
  const masked = await admin.get(`/process-instances?variable=${encodeURIComponent('familyName=Musterfall')}`);
  expect([masked.status, masked.body.code]).toEqual([422, 'VARIABLE_NOT_PERMITTED']);
});
