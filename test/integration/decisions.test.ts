/** The decision tables as Lotse has deployed them, answered by the real engine. */
import { connectZeebe } from '../../src/zeebe/client.ts';
import { decisionCases, decisionsWithoutVariables } from '../processes/decision-cases/index.ts';

describe('decision tables on the engine', () => {
  const engine = connectZeebe({
    grpcAddress: process.env.ZEEBE_GRPC_ADDRESS ?? '',
    restAddress: process.env.ZEEBE_REST_ADDRESS ?? 'http://127.0.0.1:8080',
  });

  async function evaluate(decisionId: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
    const response = await engine.evaluateDecision({ decisionId, variables: variables as Record<string, string> });
    expect(response.failureMessage).toBe('');
    return JSON.parse(response.decisionOutput) as Record<string, unknown>;
  }

  afterAll(async () => {
    await engine.close();
  });

  test.each(decisionCases)('$decisionId, $given', async ({ decisionId, variables, then }) => {
    expect(await evaluate(decisionId, variables)).toMatchObject(then);
  });

  test.each(decisionsWithoutVariables)(
    '$decisionId without any variable leaves the decision to a person',
    async ({ decisionId, then }) => {
      expect(await evaluate(decisionId, {})).toMatchObject(then);
    },
  );

  test('every result names its legal basis', async () => {
    for (const { decisionId, variables } of decisionCases) {
      const result = await evaluate(decisionId, variables);
      expect(result.legalBasis).toMatch(/\S/);
    }
  });
});
