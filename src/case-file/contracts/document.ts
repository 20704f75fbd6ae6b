/** Documents of a case, with versions. */
import type { Provenance } from '../provenance.ts';

export interface DocumentRecord {
  documentId: string;
  caseId: string;
  kind: string;
  title: string;
  /** Safe to offer for download: no path, no control characters, extension of the media type. */
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  version: number;
  lockedAt: Date | null;
  createdAt: Date;
  provenance: Provenance;
  /** The department's template that a notice was written with; absent where Lotse's own words were. */
  template?: WrittenWith | null;
  /** The notice that a sheet explains in another language; absent for everything else. */
  translates?: string | null;
}

export interface WrittenWith {
  version: number;
  /** Of the template's blocks. */
  sha256: string;
}

/** What is stored: at most 20 MB, of an allowed media type that the bytes themselves show. */
export interface NewContent {
  content: Uint8Array;
  mediaType: string;
  /** As the sender calls it; made safe before it is stored. */
  fileName?: string;
}

export interface Documents {
  /** Same `idempotencyKey` gives the stored document again. @throws InvalidInput DOCUMENT_TOO_LARGE, DOCUMENT_TYPE_NOT_ALLOWED, DOCUMENT_TYPE_MISMATCH */
  store(
    document: NewContent &
      Pick<DocumentRecord, 'caseId' | 'kind' | 'title' | 'template' | 'translates'> & { idempotencyKey: string },
    provenance: Provenance,
  ): Promise<DocumentRecord>;
  /** Adds a version. @throws Conflict DOCUMENT_LOCKED, STALE_VERSION */
  replace(documentId: string, content: NewContent & { expectedVersion: number }, provenance: Provenance): Promise<DocumentRecord>;
  /** @throws NotFound */
  get(documentId: string): Promise<DocumentRecord>;
  /** Bytes of the current or of an older version. @throws NotFound */
  content(documentId: string, version?: number): Promise<Uint8Array>;
  list(caseId: string): Promise<DocumentRecord[]>;
  /** Oldest first. */
  versions(
    documentId: string,
  ): Promise<{ version: number; size: number; sha256: string; createdAt: Date; provenance: Provenance }[]>;
  /** After this the document can't be replaced any more (it was sent). */
  lock(documentId: string, provenance: Provenance): Promise<void>;
}
