import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataClassOfEvaluation, mayReadEvaluation } from '../../src/policies/decision-evaluation.policy.ts';
import { actor, whoMay } from './actors.ts';

test('what a table decided about benefits is seen by the benefits department alone', () => {
  expect(whoMay((who) => mayReadEvaluation(who, 'entitlement')).sort()).toEqual(['lst-clerk', 'lst-lead', 'lst-pay']);
});

test('how urgent a case is may be known by everybody who works on persons', () => {
  expect(mayReadEvaluation(actor('fsa-worker'), 'urgency').allowed).toBe(true);
  expect(mayReadEvaluation(actor('stab-steering'), 'urgency').allowed).toBe(false);
});

test('which team a case went to, and tables that nobody has classified, are for the immigration office alone', () => {
  for (const decisionId of ['team', 'brand-new-table']) {
    expect(mayReadEvaluation(actor('lst-clerk'), decisionId).allowed).toBe(false);
    expect(mayReadEvaluation(actor('abh-clerk'), decisionId).allowed).toBe(true);
  }
});

test('every decision of the library has its class; only which team a case went to stays with the immigration office', () => {
  const processes = path.resolve(import.meta.dirname, '../../processes');
  const decisions = readdirSync(processes, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.dmn'))
    .flatMap((file) => [...readFileSync(path.join(processes, file), 'utf8').matchAll(/<decision id="([^"]+)"/g)])
    .map(([, decisionId = '']) => decisionId);
  expect(decisions.length).toBeGreaterThan(10);
  expect(decisions.filter((decisionId) => dataClassOfEvaluation(decisionId) === 'RESTRICTED')).toEqual(['team']);
});
