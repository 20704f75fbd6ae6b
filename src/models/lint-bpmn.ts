/** bpmnlint with the rules of Camunda for Zeebe 8.5, its findings in both languages. */
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import type { BpmnModel } from './bpmn-elements.ts';
import type { ModelFinding } from './finding.ts';
import { germanLintSentences } from './lint-sentences.ts';

/** A new one for every model: some rules remember what they have seen and would find it again in the next model. */
function newLinter(): Linter {
  return new Linter({
    config: {
      extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-cloud-8-5'],
      // Lotse's own rule about tasks without a form says what follows from it.
      rules: { 'camunda-compat/user-task-definition': 'off' },
    },
    resolver: new NodeResolver(),
  });
}

export async function lintBpmn({ definitions }: BpmnModel): Promise<ModelFinding[]> {
  const reports = await newLinter().lint(definitions);
  return Object.entries(reports).flatMap(([rule, findings]) =>
    findings.map(({ id, message, category }) => ({
      severity: category === 'error' || category === 'rule-error' ? ('error' as const) : ('warning' as const),
      code: `LINT:${rule.replace('camunda-compat/', '')}`,
      elementId: id === '' ? null : id,
      message: { de: germanLintSentences[rule.replace(/^.*\//, '')] ?? `Regel ${rule}: ${message}`, en: message },
    })),
  );
}
