import type { z } from 'zod';
import type { processDefinitionDetailSchema } from '../../src/contracts/process-definition.ts';
import { elementTypeOf } from './element-type.ts';

/** Elements that a token can be at and that have a name, by name. */
export function stepsOf(
  definition: z.infer<typeof processDefinitionDetailSchema> | undefined,
): { elementId: string; name: string }[] {
  return (definition?.elements ?? [])
    .flatMap(({ elementId, type, name }) =>
      elementTypeOf(type) === 'SequenceFlow' || name === null ? [] : [{ elementId, name }],
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
