/**
 * Deploys the process library at the start. A file is deployed once: what a designer has deployed since then stays the
 * newest version until the file itself changes. What a department has put into a file since is put into the changed one too.
 */
import { createHash } from 'node:crypto';
import type { mongo } from 'mongoose';
import { Unavailable } from '../errors.ts';
import type { DeployedResource, EngineCommands, Resource } from './commands.ts';

interface LibraryDeployment {
  /** `<resource name>:<sha256>` */
  _id: string;
  deployedAt: Date;
}

function fingerprint(resource: Resource): string {
  return `${resource.name}:${createHash('sha256').update(resource.content).digest('hex')}`;
}

/**
 * @param completed a changed file as this office needs it
 * @returns what was deployed; empty when every file had been deployed before
 */
export async function deployLibrary(
  db: mongo.Db,
  engine: EngineCommands,
  resources: Resource[],
  completed: (resource: Resource) => Promise<Resource> = (resource) => Promise.resolve(resource),
): Promise<DeployedResource[]> {
  const deployments = db.collection<LibraryDeployment>('libraryDeployments');
  const known = new Set((await deployments.find().toArray()).map(({ _id }) => _id));
  const changed = resources.filter((resource) => !known.has(fingerprint(resource)));
  if (changed.length === 0) return [];
  const deployed = await deployWhenReady(engine, await Promise.all(changed.map(completed)));
  await deployments.bulkWrite(
    changed.map((resource) => ({
      updateOne: { filter: { _id: fingerprint(resource) }, update: { $setOnInsert: { deployedAt: new Date() } }, upsert: true },
    })),
  );
  return deployed;
}

const waitMs = 60_000;
const askEveryMs = 500;

/** A fresh engine calls itself ready a moment before its gateway knows who leads the partition. */
async function deployWhenReady(engine: EngineCommands, resources: Resource[]): Promise<DeployedResource[]> {
  const giveUpAt = Date.now() + waitMs;
  for (;;) {
    try {
      return await engine.deploy(resources);
    } catch (error) {
      if (!(error instanceof Unavailable) || Date.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, askEveryMs));
    }
  }
}
