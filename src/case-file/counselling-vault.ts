/**
 * Counselling notes (StGB 203), encrypted at rest: whoever reads the store, or is an administrator, reads nothing. The vault
 * itself refuses everybody but the assigned social worker and the deputy, whatever the API above it decides.
 */
import { randomUUID } from 'node:crypto';
import { type Connection, Schema } from 'mongoose';
import { Forbidden, NotFound } from '../errors.ts';
import type { Provenance } from './provenance.ts';
import { provenanceSchema } from './schemas/provenance.ts';
import type { Sealed, VaultCipher } from './vault-cipher.ts';

/** Who opens the vault; an `Actor` fits. */
export interface VaultReader {
  accountId: string;
  /** Absent colleagues whose place they take. */
  deputyFor: readonly string[];
}

export interface CounsellingNoteInfo {
  noteId: string;
  personId: string;
  caseId: string | null;
  createdAt: Date;
  by: string;
}

export interface CounsellingVault {
  /** Account of the social worker assigned to the person; null when nobody is. */
  assignedWorker(personId: string): Promise<string | null>;
  /** The worker before loses access with this. */
  assignWorker(personId: string, accountId: string, provenance: Provenance): Promise<void>;
  /** @throws Forbidden */
  add(
    personId: string,
    caseId: string | null,
    text: string,
    reader: VaultReader,
    provenance: Provenance,
  ): Promise<CounsellingNoteInfo>;
  /** Newest first, without the text; notes of records merged into this person included. @throws Forbidden */
  list(personId: string, reader: VaultReader): Promise<CounsellingNoteInfo[]>;
  /** @throws NotFound, Forbidden */
  read(noteId: string, reader: VaultReader): Promise<CounsellingNoteInfo & { text: string }>;
  /** Seals notes anew that a former key has sealed; @returns how many. Afterwards that key may be destroyed. */
  rotate(): Promise<number>;
}

interface NoteDocument extends Sealed {
  _id: string;
  personId: string;
  caseId: string | null;
  createdAt: Date;
  provenance: Provenance;
}

const noteSchema = new Schema<NoteDocument>(
  {
    _id: String,
    personId: { type: String, required: true, index: true },
    caseId: { type: String, default: null },
    createdAt: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
    keyId: { type: String, required: true, index: true },
    nonce: { type: Buffer, required: true },
    ciphertext: { type: Buffer, required: true },
    tag: { type: Buffer, required: true },
  },
  { collection: 'counsellingNotes', versionKey: false, strict: 'throw' },
);

interface AssignmentDocument {
  /** The person's id. */
  _id: string;
  accountId: string;
  since: Date;
  provenance: Provenance;
}

const assignmentSchema = new Schema<AssignmentDocument>(
  {
    _id: String,
    accountId: { type: String, required: true, index: true },
    since: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
  },
  { collection: 'counsellingAssignments', versionKey: false, strict: 'throw' },
);

export interface VaultDeps {
  cipher: VaultCipher;
  /** The id of the record that a person's record was merged into, else the same id. @throws NotFound */
  currentPersonId: (personId: string) => Promise<string>;
  /** This person's id and those of all records merged into it. */
  allPersonIds: (personId: string) => Promise<string[]>;
  now: () => Date;
}

export function createCounsellingVault(
  connection: Connection,
  { cipher, currentPersonId, allPersonIds, now }: VaultDeps,
): CounsellingVault {
  const notes = connection.model<NoteDocument>('CounsellingNote', noteSchema);
  const assignments = connection.model<AssignmentDocument>('CounsellingAssignment', assignmentSchema);

  async function assignedWorker(personId: string): Promise<string | null> {
    return (await assignments.findById(await currentPersonId(personId)).lean())?.accountId ?? null;
  }

  async function requireAssigned(personId: string, { accountId, deputyFor }: VaultReader): Promise<void> {
    const worker = await assignedWorker(personId);
    if (worker === null || (worker !== accountId && !deputyFor.includes(worker))) throw new Forbidden('DATA_CLASS_NOT_PERMITTED');
  }

  return {
    assignedWorker,

    async assignWorker(personId, accountId, provenance) {
      await assignments.updateOne(
        { _id: await currentPersonId(personId) },
        { $set: { accountId, since: now(), provenance } },
        { upsert: true },
      );
    },

    async add(personId, caseId, text, reader, provenance) {
      await requireAssigned(personId, reader);
      const noteId = randomUUID();
      const note = { personId, caseId, createdAt: now(), provenance };
      await notes.insertMany([{ _id: noteId, ...note, ...cipher.seal(text, placeOf(noteId, personId)) }]);
      return { noteId, personId, caseId, createdAt: note.createdAt, by: provenance.by };
    },

    async list(personId, reader) {
      await requireAssigned(personId, reader);
      const found = await notes.find({ personId: { $in: await allPersonIds(personId) } }).lean();
      return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()).map(infoOf);
    },

    async read(noteId, reader) {
      const note = await notes.findById(noteId).lean();
      if (note === null) throw new NotFound('NOT_FOUND', { field: 'noteId' });
      await requireAssigned(note.personId, reader);
      return { ...infoOf(note), text: cipher.open(sealedOf(note), placeOf(noteId, note.personId)) };
    },

    async rotate() {
      const outdated = await notes.find({ keyId: { $ne: cipher.currentKeyId } }, { _id: 1 }).lean();
      for (const { _id } of outdated) {
        const note = await notes.findById(_id).orFail().lean();
        const place = placeOf(_id, note.personId);
        await notes.updateOne({ _id }, { $set: cipher.seal(cipher.open(sealedOf(note), place), place) });
      }
      return outdated.length;
    },
  };
}

/** Bound into the seal: a note copied to another person or over another note can't be opened there. */
function placeOf(noteId: string, personId: string): string {
  return `${noteId}:${personId}`;
}

/** The store's binary type wraps the bytes. */
function sealedOf({ keyId, nonce, ciphertext, tag }: NoteDocument): Sealed {
  const bytes = (stored: Buffer) => Buffer.from((stored as Buffer & { buffer: Uint8Array }).buffer);
  return { keyId, nonce: bytes(nonce), ciphertext: bytes(ciphertext), tag: bytes(tag) };
}

function infoOf({ _id, personId, caseId, createdAt, provenance }: NoteDocument): CounsellingNoteInfo {
  return { noteId: _id, personId, caseId, createdAt, by: provenance.by };
}
