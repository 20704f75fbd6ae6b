/** What a release would find and change, and the release itself. */
import { useEffect, useState } from 'preact/hooks';
import { z } from 'zod';
import { deploymentAnswerSchema, type DeployedKind } from '../../../src/contracts/deployment.ts';
import { modelChangeSchema } from '../../../src/contracts/model-change.ts';
import { deployedBySchema } from '../../../src/contracts/process-definition.ts';
import { findingSchema, type Finding } from '../../../src/contracts/validation.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { isChanged, type Deployed, type ModelFile } from '../model/model-file.ts';
import type { ModelStore } from '../model/model-store.ts';

export type ReleaseAnswer = z.output<typeof deploymentAnswerSchema>;

const inBetweenSchema = z.object({
  conflicts: z.array(
    z.object({
      resourceName: z.string(),
      currentVersion: z.int().nullable(),
      deployedBy: deployedBySchema.nullable(),
      theirChanges: z.array(modelChangeSchema).nullable(),
      yourChanges: z.array(modelChangeSchema).nullable(),
    }),
  ),
});
export type InBetween = z.output<typeof inBetweenSchema>['conflicts'];

export type Outcome =
  | { kind: 'released'; answer: ReleaseAnswer }
  | { kind: 'errors'; findings: Finding[] }
  | { kind: 'inBetween'; conflicts: InBetween }
  | { kind: 'failed'; error: unknown };

/** @param bases versions that a person has confirmed to continue from, by file */
function resourcesOf(files: readonly ModelFile[], bases: ReadonlyMap<string, number> = new Map()) {
  return files.filter(isChanged).map(({ name, content, basedOnVersion }) => ({
    name,
    content,
    basedOnVersion: bases.get(name) ?? basedOnVersion,
  }));
}

export function useTrial(files: readonly ModelFile[]): { answer: ReleaseAnswer | null; error: unknown; retry: () => void } {
  const [state, setState] = useState<{ answer: ReleaseAnswer | null; error: unknown }>({ answer: null, error: null });
  const [attempt, setAttempt] = useState(0);
  const resources = resourcesOf(files);
  const key = JSON.stringify(resources);
  useEffect(() => {
    if (resources.length === 0) return undefined;
    let outdated = false;
    setState({ answer: null, error: null });
    write('/deployments', deploymentAnswerSchema, { method: 'POST', body: { resources, dryRun: true } }).then(
      (answer) => {
        if (!outdated) setState({ answer, error: null });
      },
      (error: unknown) => {
        if (!outdated) setState({ answer: null, error });
      },
    );
    return () => {
      outdated = true;
    };
  }, [key, attempt]);
  return { ...state, retry: () => setAttempt((count) => count + 1) };
}

const kindNames: Readonly<Record<ModelFile['kind'], DeployedKind>> = {
  process: 'process',
  decision: 'decisionRequirements',
  form: 'form',
};

/** What was sent, as what runs now. */
function nowDeployed(files: readonly ModelFile[], { deployed }: ReleaseAnswer): Map<string, Deployed> {
  return new Map(
    files.flatMap(({ name, kind, content }) => {
      const found = deployed.find((one) => one.resourceName === name && one.kind === kindNames[kind]);
      return found === undefined ? [] : [[name, { version: found.version, key: found.key, content }] as const];
    }),
  );
}

export async function release(
  store: ModelStore,
  comment: string,
  idempotencyKey: string,
  bases: ReadonlyMap<string, number>,
): Promise<Outcome> {
  const files = store.files();
  const resources = resourcesOf(files, bases);
  try {
    const answer = await write('/deployments', deploymentAnswerSchema, {
      method: 'POST',
      body: { resources, comment },
      idempotencyKey,
    });
    await store.released(nowDeployed(files, answer));
    void refresh('/models', '/process-definitions', '/decisions', '/forms');
    return { kind: 'released', answer };
  } catch (error) {
    return outcomeOf(error);
  }
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof ApiProblem) {
    const { code, difference } = error.problem;
    if (code === 'MODEL_HAS_ERRORS') {
      const parsed = z.object({ findings: z.array(findingSchema) }).safeParse(difference);
      if (parsed.success) return { kind: 'errors', findings: parsed.data.findings };
    }
    if (code === 'DEPLOYED_IN_BETWEEN') {
      const parsed = inBetweenSchema.safeParse(difference);
      if (parsed.success) return { kind: 'inBetween', conflicts: parsed.data.conflicts };
    }
  }
  return { kind: 'failed', error };
}
