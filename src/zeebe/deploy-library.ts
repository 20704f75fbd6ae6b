/**
 * Deploys the process library at the start. A file is deployed once: what a designer has deployed since then stays the newest
 * version. When the file itself changes it follows, with what a department has put into it; what a designer has changed here is
 * never replaced: its new file is kept as an offer, and a person decides.
 */
import type { mongo } from 'mongoose';
import { Unavailable } from '../errors.ts';
import type { DeployedResource, EngineCommands, Resource } from './commands.ts';
import { fingerprint, type LibraryFile, libraryFiles } from './library-files.ts';

/** What this installation has made of the library. */
export interface Installation {
  /** A changed file as this office needs it. */
  completed: (resource: Resource) => Promise<Resource>;
  /** Which of these files a designer has changed here, by name, with what they deploy. */
  changedHere: (resources: Resource[]) => Promise<ReadonlyMap<string, NonNullable<LibraryFile['offered']>>>;
}

const untouched: Installation = {
  completed: (resource) => Promise.resolve(resource),
  changedHere: () => Promise.resolve(new Map()),
};

export interface LibraryAtStart {
  /** Empty when every file had been seen before. */
  deployed: DeployedResource[];
  /** Names of the files that wait for a person. */
  offered: string[];
}

export async function deployLibrary(
  db: mongo.Db,
  engine: EngineCommands,
  resources: Resource[],
  { completed, changedHere }: Installation = untouched,
): Promise<LibraryAtStart> {
  const files = libraryFiles(db);
  const known = new Set((await files.find().toArray()).map(({ _id }) => _id));
  const changed = resources.filter((resource) => !known.has(fingerprint(resource)));
  if (changed.length === 0) return { deployed: [], offered: [] };
  const own = await changedHere(changed);
  const following = changed.filter(({ name }) => !own.has(name));
  const deployed = following.length === 0 ? [] : await deployWhenReady(engine, await Promise.all(following.map(completed)));
  await files.bulkWrite(
    changed.map((resource) => {
      const offered = own.get(resource.name);
      const seen = { deployedAt: new Date(), ...(offered && { offered }) };
      return { updateOne: { filter: { _id: fingerprint(resource) }, update: { $setOnInsert: seen }, upsert: true } };
    }),
  );
  return { deployed, offered: [...own.keys()] };
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
