/** Titles and suspended deportations that end soon. */

export interface ExpiringDocument {
  personId: string;
  statusCode: string;
  /** Last day that the document is valid, `YYYY-MM-DD`; with the person it names the document. */
  lastDay: string;
  /** Somebody began to announce it: an instance may have been started for it. */
  claimed: boolean;
}

export interface DocumentExpiries {
  /** What ends from `today` until `until` and was not announced yet, the soonest first; merged persons are left out. */
  due(today: string, until: string): Promise<ExpiringDocument[]>;
  /** Before its instance is started: what a crash then leaves open is told from what nobody began. */
  claim(document: ExpiringDocument): Promise<void>;
  /** Never to be announced again. */
  announced(document: ExpiringDocument): Promise<void>;
}
