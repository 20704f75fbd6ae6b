/** Evaluates FEEL that a designer wrote into a form, within bounds: an expression that never ends must not stop the server. */
import { createContext, runInContext } from 'node:vm';
import { evaluate } from 'feelin';

/** Far more than a condition needs on a busy machine, far less than a person notices. */
const answerWithinMs = 500;
/** For all conditions of a form together, in every row of its lists. */
const formWithinMs = 2000;

export type EvaluateFeel = (expression: string, variables: Record<string, unknown>) => unknown;

/**
 * For one check of one form. What it returns takes an expression with or without the leading `=` and gives its value; undefined
 * when the expression is malformed, takes longer than half a second, or comes when the form has used up its time.
 */
export function createFeelEvaluator(): EvaluateFeel {
  let leftMs = formWithinMs;
  return (expression, variables) => {
    if (leftMs < 1) return undefined;
    const startedAt = performance.now();
    const source = expression.replace(/^\s*=/, '');
    // The time limit of a script holds for everything it calls, so for the interpreter of the expression too.
    const sandbox = createContext({ interpret: () => evaluate(source, variables).value });
    try {
      return runInContext('interpret()', sandbox, { timeout: Math.min(answerWithinMs, Math.floor(leftMs)) }) as unknown;
    } catch {
      return undefined;
    } finally {
      leftMs -= performance.now() - startedAt;
    }
  };
}
