/** What the embedded parts need of the configuration; `Config` of src/config.ts satisfies it. */

export type StoreChoice = 'auto' | 'embedded' | 'mongod' | 'mongodb';

export interface EmbeddedConfig {
  /** The repository root: where src/embedded lies. */
  rootDirectory: string;
  /** Absolute path of everything that must survive a restart. */
  dataDirectory: string;
  /** Absolute path of downloads, shared by all data directories of this user. */
  cacheDirectory: string;
  /** Empties the data directory before the start. */
  fresh: boolean;
  engine: {
    /** Addresses of an outside engine; both null means that Lotse starts its own. */
    grpcAddress: string | null;
    restAddress: string | null;
    version: string;
    heapMegabytes: number;
    /** Lets tests move the engine's clock; never in production. */
    controlledClock: boolean;
  };
  store: {
    /** An outside store; null means that Lotse starts its own. */
    uri: string | null;
    choice: StoreChoice;
  };
  exporter: {
    /** Whether this process listens for the record stream; others may then already have the port. */
    receives: boolean;
    /** Where Lotse listens for the record stream. */
    host: string;
    /** Null: a free port, the same again at the next start. */
    port: number | null;
    user: string;
    password: string | null;
  };
  secrets: {
    session: string | null;
    /** 32 bytes each, base64. */
    vaultKey: string | null;
    auditKey: string | null;
  };
  /** The environment for child processes, without Lotse's own settings and secrets. */
  childEnvironment: Readonly<Record<string, string>>;
}
