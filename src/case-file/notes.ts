import { randomUUID } from 'node:crypto';
import { type Connection, Schema } from 'mongoose';
import { NotFound } from '../errors.ts';
import type { Provenance } from './provenance.ts';
import { provenanceSchema } from './schemas/provenance.ts';

/** A remark in a case that all departments working on it may read; counselling belongs into the vault. */
export interface Note {
  noteId: string;
  caseId: string;
  text: string;
  createdAt: Date;
  provenance: Provenance;
}

export interface Notes {
  /** @throws NotFound when there is no such case */
  add(caseId: string, text: string, provenance: Provenance): Promise<Note>;
  /** Newest first. */
  list(caseId: string): Promise<Note[]>;
}

type NoteDocument = Omit<Note, 'noteId'> & { _id: string };

const noteSchema = new Schema<NoteDocument>(
  {
    _id: String,
    caseId: { type: String, required: true, index: true },
    text: { type: String, required: true },
    createdAt: { type: Date, required: true },
    provenance: { type: provenanceSchema, required: true },
  },
  { collection: 'notes', versionKey: false, strict: 'throw' },
);

export function createNotes(connection: Connection, caseExists: (caseId: string) => Promise<boolean>, now: () => Date): Notes {
  const notes = connection.model<NoteDocument>('Note', noteSchema);
  return {
    async add(caseId, text, provenance) {
      if (!(await caseExists(caseId))) throw new NotFound('NOT_FOUND', { field: 'caseId' });
      const note = { noteId: randomUUID(), caseId, text, createdAt: now(), provenance };
      const { noteId, ...document } = note;
      await notes.insertMany([{ _id: noteId, ...document }]);
      return note;
    },
    async list(caseId) {
      const found = await notes.find({ caseId }).sort({ createdAt: -1 }).lean();
      return found.map(({ _id, ...note }) => ({ noteId: _id, ...note }));
    },
  };
}
