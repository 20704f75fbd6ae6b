/** What the handlers of the API work with; put together in main. */
import type { Connection } from 'mongoose';
import type { Registry } from 'prom-client';
import type { Field } from '../contracts/field.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { CaseFile, MonthUnderRates } from '../case-file/repositories.ts';
import type { Identity } from '../identity/identity.ts';
import type { PartnerExchange } from '../partners/exchange.ts';
import type { ModelTasks } from '../models/model-tasks.ts';
import type { ChangeFeed } from '../read-model/change-feed.ts';

import type { Notifications } from '../notifications/notification-store.ts';
import type { NoticeTemplates } from '../notice-templates/template-store.ts';
import type { LetterOfCase, TemplateWorkshop } from '../notice-templates/workshop.ts';
import type { ReadModel } from '../read-model/read-model.ts';
import type { StoreFeed } from '../store-changes.ts';
import type { EngineCommands, Resource } from '../zeebe/commands.ts';
import type { ElementTemplate } from '../zeebe/element-templates.ts';
import type { WorkersHealth } from '../zeebe/run-workers.ts';

/** Files by their fingerprint. */
export interface Library {
  files: ReadonlyMap<string, Resource>;
  /** A file as this office needs it: with the rates that it has released. */
  completed: (resource: Resource) => Promise<Resource>;
}

export interface ApiDeps {
  engine: EngineCommands;
  readModel: ReadModel;
  changes: ChangeFeed;
  /** What is written to the case file and to notifications, whichever process writes. */
  storeFeed: StoreFeed;
  caseFile: CaseFile;
  catalogue: ReadonlyMap<string, Field>;
  identity: Identity;
  notifications: Notifications;
  audit: AuditLog;
  noticeTemplates: NoticeTemplates;
  /** Parts, fields and previews of notices. */
  templateWorkshop: TemplateWorkshop;
  /** A letter about a case that is shown and not kept. */
  letterOfCase: LetterOfCase;
  connection: Connection;
  /** Reads and checks what designers send, beside the server's own thread. */
  models: ModelTasks;
  /** Job types that the workers of this installation serve, whichever process runs them. */
  workerTypes: ReadonlySet<string>;
  /** The same workers as the modeler offers them. */
  elementTemplates: readonly ElementTemplate[];
  /** The process library that came with this Lotse. */
  library: Library;
  /** Whether a model runs only after a second designer has approved it. */
  fourEyesRelease: boolean;
  /** Null or absent in a process that does not exchange files with partners. */
  exchange?: PartnerExchange | null;
  /** Absent in a process that runs no workers. */
  workersHealth?: () => WorkersHealth;
  /** Opens the metrics to other machines; null: to this one only. */
  metricsToken?: string | null;
  /** Metrics of the process itself. */
  metricsRegistry?: Registry;
  /** What a running grant gives under other amounts. */
  monthUnderRates: MonthUnderRates;
  now: () => Date;
}
