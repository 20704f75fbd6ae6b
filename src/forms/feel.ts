/** Evaluates FEEL that a designer wrote into a form, within bounds: an expression that never ends must not stop the server. */
import { createContext, runInContext } from 'node:vm';
import { evaluate } from 'feelin';

/** Far more than a condition needs on a busy machine, far less than a person notices. */
const answerWithinMs = 500;

/**
 * @param expression FEEL, with or without the leading `=`
 * @returns the value; undefined when the expression is malformed or takes longer than half a second
 */
export function evaluateFeel(expression: string, variables: Record<string, unknown>): unknown {
  const source = expression.replace(/^\s*=/, '');
  // The time limit of a script holds for everything it calls, so for the interpreter of the expression too.
  const sandbox = createContext({ interpret: () => evaluate(source, variables).value });
  try {
    return runInContext('interpret()', sandbox, { timeout: answerWithinMs }) as unknown;
  } catch {
    return undefined;
  }
}
