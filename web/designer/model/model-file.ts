/** A file of a model as its designer works on it: what runs, what the server has as a draft, and what is on the page. */
import type { DraftFile } from '../../../src/contracts/model.ts';

export type FileKind = 'process' | 'decision' | 'form';

export const endings: Readonly<Record<FileKind, string>> = { process: '.bpmn', decision: '.dmn', form: '.form' };

/** By its ending; every name that the API takes has one of the three. */
export function kindOfName(name: string): FileKind {
  return name.endsWith('.bpmn') ? 'process' : name.endsWith('.dmn') ? 'decision' : 'form';
}

/** `urgency.dmn` of `arrival-registration/urgency.dmn`. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

export interface Deployed {
  version: number;
  key: string;
  content: string;
}

/**
 * saved: the server has it; waiting: it will soon; offline: it could not be reached and is tried again; conflict: somebody else
 * has saved in between; refused: the server does not take it.
 */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' | 'refused';

export interface ModelFile {
  /** Name of the resource, with its folder. */
  name: string;
  kind: FileKind;
  title: string;
  content: string;
  /** Null for what has never been released. */
  deployed: Deployed | null;
  /** Version that the changes started from. */
  basedOnVersion: number | null;
  /** Of the draft on the server; null without one. */
  revision: string | null;
  savedAt: string | null;
  savedBy: { accountId: string; name: string } | null;
  state: SaveState;
  /** In a conflict what is on the server; null when the draft there was discarded. */
  theirs: DraftFile | null;
  /** Why the server refused, in a conflict or refusal. */
  problem: unknown;
  /** Rises when the text comes from elsewhere, so that the editor has to load it anew. */
  load: number;
}

/** Something to release. */
export function isChanged({ content, deployed, revision, state }: ModelFile): boolean {
  return revision !== null || state !== 'saved' || deployed?.content !== content;
}

/** A file without a draft: as it runs, or as it was just begun. */
export function fileOf(name: string, title: string, content: string, deployed: Deployed | null): ModelFile {
  return {
    name,
    kind: kindOfName(name),
    title,
    content,
    deployed,
    basedOnVersion: deployed?.version ?? null,
    revision: null,
    savedAt: null,
    savedBy: null,
    state: 'saved',
    theirs: null,
    problem: null,
    load: 0,
  };
}

/** The same file with what the server has as its draft. */
export function withDraft(file: ModelFile, draft: DraftFile): ModelFile {
  const { title, content, basedOnVersion, revision, savedAt, savedBy } = draft;
  return { ...file, title, content, basedOnVersion, revision, savedAt, savedBy, state: 'saved', theirs: null, problem: null };
}
