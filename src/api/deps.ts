/** What the handlers of the API work with; put together in main. */
import type { Connection } from 'mongoose';
import type { Field } from '../contracts/field.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { CaseFile } from '../case-file/repositories.ts';
import type { Identity } from '../identity/identity.ts';
import type { ChangeFeed } from '../read-model/change-feed.ts';
import type { ReadModel } from '../read-model/read-model.ts';
import type { EngineCommands } from '../zeebe/commands.ts';

export interface ApiDeps {
  engine: EngineCommands;
  readModel: ReadModel;
  changes: ChangeFeed;
  caseFile: CaseFile;
  catalogue: ReadonlyMap<string, Field>;
  identity: Identity;
  audit: AuditLog;
  connection: Connection;
  now(): Date;
}
