/** Files of the process library that this installation has seen, and those that wait for a person to decide on them. */
import { createHash } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import type { DeployedKind } from '../contracts/deployment.ts';
import type { Resource } from './commands.ts';

export interface LibraryFile {
  /** `<resource name>:<sha256>` */
  _id: string;
  /** When it was seen first: then it was deployed, or offered. */
  deployedAt: Date;
  /** What it would have replaced, as that was changed here; absent for what was deployed. */
  offered?: { kind: DeployedKind; id: string };
  /** Who has put the offer aside, and why. */
  settled?: { accountId: string; name: string; comment: string; at: Date };
}

export function libraryFiles(source: Pick<Connection | mongo.Db, 'collection'>): mongo.Collection<LibraryFile> {
  return source.collection('libraryDeployments') as unknown as mongo.Collection<LibraryFile>;
}

export function fingerprint({ name, content }: Resource): string {
  return `${name}:${createHash('sha256').update(content).digest('hex')}`;
}
