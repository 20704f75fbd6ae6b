import type { Model } from 'mongoose';
import { type AuditEntryDocument, type AuditHeadDocument, firstPreviousHash, hashOf, isSigned } from './entry.ts';

export interface Anchor {
  sequence: number;
  hash: string;
}

export type Verification =
  | { ok: true; count: number }
  | {
      ok: false;
      count: number;
      /** Sequence number at which the log stops being what was written. */
      firstBroken: number;
      /** CHANGED: content differs; MISSING: removed; TAIL_CUT: the end is gone; HEAD_FORGED: the signature is not ours. */
      problem: 'CHANGED' | 'MISSING' | 'TAIL_CUT' | 'HEAD_FORGED';
    };

/** Few enough to hold in memory, many enough not to ask too often. */
const window = 1_000;

export function createVerify(entries: Model<AuditEntryDocument>, heads: Model<AuditHeadDocument>, key: Uint8Array) {
  return async (anchor?: Anchor): Promise<Verification> => {
    // The newest entry is looked at before the head: what others append meanwhile moves the head as well, and only beyond it.
    const newest = (await entries.findOne().sort({ _id: -1 }).lean())?._id ?? 0;
    const head = await heads.findById('head').lean();
    const last = Math.max(head?.sequence ?? 0, anchor?.sequence ?? 0);
    let previousHash = firstPreviousHash;
    for (let from = 0; from < last; from += window) {
      const found = await entries.find({ _id: { $gt: from, $lte: Math.min(from + window, last) } }).lean();
      found.sort((a, b) => a._id - b._id);
      for (const [index, entry] of found.entries()) {
        const expected = from + index + 1;
        if (entry._id !== expected) return broken(expected, 'MISSING', expected - 1);
        if (entry.previousHash !== previousHash || hashOf(entry) !== entry.hash) return broken(expected, 'CHANGED', expected - 1);
        if (anchor?.sequence === expected && anchor.hash !== entry.hash) return broken(expected, 'CHANGED', expected - 1);
        previousHash = entry.hash;
      }
      const reached = from + found.length;
      if (reached < Math.min(from + window, last)) {
        const goesOn = (await entries.exists({ _id: { $gt: reached + 1 } })) !== null;
        return broken(reached + 1, goesOn ? 'MISSING' : 'TAIL_CUT', reached);
      }
    }
    if (head === null) return newest === 0 ? { ok: true, count: 0 } : broken(1, 'HEAD_FORGED', 0);
    if (head.sequence < last) return broken(head.sequence + 1, 'TAIL_CUT', head.sequence);
    if (!isSigned(key, head) || head.hash !== previousHash) return broken(head.sequence, 'HEAD_FORGED', head.sequence);
    if (newest > head.sequence) return broken(head.sequence + 1, 'HEAD_FORGED', head.sequence);
    return { ok: true, count: head.sequence };
  };
}

function broken(firstBroken: number, problem: Exclude<Verification, { ok: true }>['problem'], count: number): Verification {
  return { ok: false, count, firstBroken, problem };
}
