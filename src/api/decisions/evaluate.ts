/** Tries a decision out with variables of one's own. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { evaluationAnswerSchema } from '../../contracts/decision.ts';
import { LotseError, NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { checkedVariables } from '../process-instances/checked-variables.ts';
import { readTables } from './table-words.ts';

/** Far more than any table needs; the person is told instead of waiting for ever. */
const answerWithinMs = 5_000;

/**
 * @throws NotFound; InvalidInput for variables that may not reach the engine: what is evaluated there is recorded there;
 * LotseError DECISION_TOO_SLOW
 */
export async function evaluateDecision(
  deps: ApiDeps,
  actor: Actor,
  decisionId: string,
  variables: Record<string, unknown>,
): Promise<z.input<typeof evaluationAnswerSchema>> {
  const { readModel, engine, catalogue, audit } = deps;
  const [decision] = await readModel.decisionDefinitions
    .find({ decisionId, state: 'ACTIVE' })
    .sort({ version: -1 })
    .limit(1)
    .lean();
  if (decision === undefined) throw new NotFound('DEFINITION_NOT_FOUND');
  const checked = checkedVariables(catalogue, variables);
  await audit.append({ actor, action: 'decision.evaluate', resource: { kind: 'decision', id: decisionId } });
  const result = await inTime(engine.evaluateDecision(decisionId, checked));
  const tables = await readTables(readModel, decision.decisionRequirementsKey);
  return {
    output: result.decisionOutput,
    failure:
      result.failedDecisionId === ''
        ? null
        : { decisionId: result.failedDecisionId, message: result.failureMessage.slice(0, 2000) },
    decisions: result.evaluatedDecisions.map((each) => {
      const described = tables?.decisions.find(({ id }) => id === each.decisionId);
      return {
        decisionId: each.decisionId,
        name: described?.name ?? each.decisionId,
        version: null,
        inputs: [],
        matchedRules: each.matchedRules.map(({ ruleId, ruleIndex }) => {
          const rule = described?.table?.rules.find(({ id }) => id === ruleId);
          return { ruleId, row: ruleIndex, description: rule?.description || null, ...normOf(each.decisionOutput), outputs: [] };
        }),
        output: each.decisionOutput,
      };
    }),
  };
}

/** The result of a table that takes one row is that row's outputs. */
function normOf(output: unknown): { legalBasis: string | null; reviewed: boolean | null } {
  const { legalBasis, reviewed } = (typeof output === 'object' && output !== null ? output : {}) as Record<string, unknown>;
  return {
    legalBasis: typeof legalBasis === 'string' ? legalBasis : null,
    reviewed: typeof reviewed === 'boolean' ? reviewed : null,
  };
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new LotseError(504, 'DECISION_TOO_SLOW', { values: { seconds: answerWithinMs / 1000 } })),
      answerWithinMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
