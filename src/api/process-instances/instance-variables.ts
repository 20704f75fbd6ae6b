import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { instanceVariableSchema } from '../../contracts/process-instance.ts';
import { checkVariable } from '../../models/check-variable.ts';
import { permittedVariable } from '../../models/process-variable-names.ts';
import { maySeeVariable } from '../../policies/variable.policy.ts';
import type { InstanceVariable, InstanceVariablesDocument, VariableVersion } from '../../read-model/instance-variables.ts';
import type { ApiDeps } from '../deps.ts';
import { variableWriter, type WrittenIn } from './variable-writer.ts';

/** Variables by name, with their earlier values as far as each may be shown. */
export function instanceVariables(
  { catalogue }: Pick<ApiDeps, 'catalogue'>,
  actor: Actor,
  documents: readonly Pick<InstanceVariablesDocument, 'variables'>[],
  written: WrittenIn,
): z.input<typeof instanceVariableSchema>[] {
  const variables = documents.flatMap((document) => document.variables);

  function shown(name: string, { value, truncated }: VariableVersion): { value: unknown; masked: boolean } {
    // A value that was cut is no JSON any more, so nobody can tell what it holds.
    const checked = truncated ? null : checkVariable(catalogue, name, JSON.parse(value) as unknown);
    const routes = checked !== null && 'value' in checked;
    return routes && maySeeVariable(actor, { name, routes }).allowed
      ? { value: checked.value, masked: false }
      : { value: null, masked: true };
  }

  function present(variable: InstanceVariable): z.input<typeof instanceVariableSchema> {
    const { variableKey, name, scopeKey, at, truncated, history } = variable;
    return {
      variableKey,
      name,
      label: permittedVariable(catalogue, name)?.label ?? null,
      scopeKey,
      at: at.toISOString(),
      truncated,
      ...shown(name, variable),
      writer: variableWriter(name, variable, written),
      history: history.map((version) => ({
        value: shown(name, version).value,
        at: version.at.toISOString(),
        truncated: version.truncated,
        writer: variableWriter(name, version, written),
      })),
    };
  }

  return variables.map(present).sort((a, b) => a.name.localeCompare(b.name) || a.scopeKey.localeCompare(b.scopeKey));
}
