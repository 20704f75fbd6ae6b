import type { z } from 'zod';
import type { differenceSchema } from '../../contracts/deployment.ts';
import { InvalidInput, NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import type { DeployedVersion } from './current-version.ts';

const endings = { process: '.bpmn', decisionRequirements: '.dmn', form: '.form' } as const;

/** @throws NotFound when one of the versions does not exist; InvalidInput when the two can not be compared */
export async function showDifference(
  { models }: ApiDeps,
  from: DeployedVersion | null,
  to: DeployedVersion | null,
): Promise<z.input<typeof differenceSchema>> {
  if (from === null || to === null) throw new NotFound('DEFINITION_NOT_FOUND');
  const changes = from.kind === to.kind ? await models.difference(`a${endings[from.kind]}`, from.content, to.content) : null;
  if (changes === null) throw new InvalidInput('NOT_COMPARABLE');
  const named = ({ version, key }: DeployedVersion) => ({ version, key });
  return { from: named(from), to: named(to), changes };
}
