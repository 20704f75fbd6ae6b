import type { z } from 'zod';
import type { differenceSchema } from '../../contracts/deployment.ts';
import { InvalidInput, NotFound } from '../../errors.ts';
import { readResource } from '../../models/check-resources.ts';
import { resourceDifference } from '../../models/difference/resource-difference.ts';
import type { DeployedVersion } from './current-version.ts';

/** @throws NotFound when one of the versions does not exist; InvalidInput when the two can not be compared */
export async function showDifference(
  from: DeployedVersion | null,
  to: DeployedVersion | null,
): Promise<z.input<typeof differenceSchema>> {
  if (from === null || to === null) throw new NotFound();
  const changes = resourceDifference(await read(from), await read(to));
  if (changes === null) throw new InvalidInput('NOT_COMPARABLE');
  const named = ({ version, key }: DeployedVersion) => ({ version, key });
  return { from: named(from), to: named(to), changes };
}

const endings = { process: '.bpmn', decisionRequirements: '.dmn', form: '.form' } as const;

function read({ kind, id, content }: DeployedVersion) {
  return readResource({ name: `${id}${endings[kind]}`, content });
}
