/** What surrounds a model: workers, forms, decisions, processes, organisation and the list of fields. */
import type { Field } from '../contracts/field.ts';
import type { Organisation } from '../contracts/organisation.ts';

export interface ModelContext {
  /** Job types that a worker of this installation serves. */
  workerTypes: ReadonlySet<string>;
  /** Keys that each deployed or newly sent form asks for, by form id. */
  forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of deployed or newly sent decisions. */
  decisions: ReadonlySet<string>;
  /** Ids of deployed or newly sent processes. */
  processes: ReadonlySet<string>;
  /** Which processes each message starts, by the name of the message. */
  messageStarts: ReadonlyMap<string, ReadonlySet<string>>;
  organisation: Organisation;
  catalogue: ReadonlyMap<string, Field>;
}
