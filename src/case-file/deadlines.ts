/** Deadlines of cases: started, changed with a reason, ended; every change is calculated anew from the facts. */
import type { Connection, QueryFilter } from 'mongoose';
import type { ChangeDeadline } from '../contracts/deadline.ts';
import { calculateDeadline, type CalculatedDeadline } from '../deadlines/calculate-deadline.ts';
import type { DeadlineRules } from '../deadlines/deadline-rules.ts';
import { Conflict, NotFound } from '../errors.ts';
import { applyChange } from './change-deadline.ts';
import type { Provenance } from './provenance.ts';
import type { DeadlineFilter, DeadlineHistoryEntry, Deadlines, KeptDeadline } from './repositories.ts';
import { deadlineSchema, type DeadlineDocument } from './schemas/deadline.ts';

/** So many are raised at once; the rest comes with the next call. */
const raisedAtOnce = 500;

interface Parts {
  rules: DeadlineRules;
  isCase: (caseId: string) => Promise<boolean>;
  now: () => Date;
}

export function createDeadlines(connection: Connection, { rules, isCase, now }: Parts): Deadlines {
  const deadlines = connection.model<DeadlineDocument>('Deadline', deadlineSchema);

  const get: Deadlines['get'] = async (deadlineId) => {
    const stored = await deadlines.findById(deadlineId).lean();
    if (stored === null) throw new NotFound('NOT_FOUND', { field: 'deadlineId' });
    return toDeadline(stored);
  };

  const change: Deadlines['change'] = async (deadlineId, wanted, provenance) => {
    const current = await get(deadlineId);
    if (current.version !== wanted.version) throw changed(current);
    const next = applyChange(current, wanted, rules);
    const set = {
      ...next,
      // After a change people are told again of what is still, or again, at risk.
      warnedAt: null,
      alarmedAt: null,
      endedAt: wanted.kind === 'ENDED' ? now() : null,
      version: current.version + 1,
    };
    const history = entryOf(wanted.kind, now(), next.dueOn, { ...provenance, reason: wanted.reason });
    const written = await deadlines.updateOne({ _id: deadlineId, version: current.version }, { $set: set, $push: { history } });
    if (written.matchedCount === 0) throw changed(await get(deadlineId));
    return get(deadlineId);
  };

  return {
    calculate: (event) => calculateDeadline(event, rules),
    get,
    change,

    async start({ deadlineId, departments, ...deadline }, provenance) {
      if (!(await isCase(deadline.caseId))) throw new NotFound('NOT_FOUND', { field: 'caseId' });
      const calculated = calculateDeadline(deadline, rules);
      const startedAt = now();
      const kept = keptOf(calculated);
      const started = {
        ...deadline,
        ...kept,
        departments: departments === undefined ? kept.departments : concerned(kept.departments, departments),
        state: 'RUNNING' as const,
        suspensions: [],
        extendedUntil: null,
        history: [entryOf('STARTED', startedAt, calculated.dueOn, provenance)],
        startedAt,
        endedAt: null,
        warnedAt: null,
        alarmedAt: null,
        version: 1,
      };
      await deadlines.updateOne({ _id: deadlineId }, { $setOnInsert: started }, { upsert: true });
      return get(deadlineId);
    },

    async endByProcess(caseId, deadlineId, outcome, provenance) {
      for (;;) {
        const { version, state, caseId: ofCase } = await get(deadlineId);
        if (ofCase !== caseId) throw new NotFound('NOT_FOUND', { field: 'deadlineId' });
        if (state !== 'RUNNING' && state !== 'SUSPENDED') return;
        const ended: ChangeDeadline = { kind: 'ENDED', outcome, reason: provenance.reason, version };
        try {
          await change(deadlineId, ended, provenance);
          return;
        } catch (error) {
          // A person was quicker: look again.
          if (!(error instanceof Conflict)) throw error;
        }
      }
    },

    async list(filter) {
      const found = await deadlines.find(conditionOf(filter)).sort({ dueOn: 1, _id: 1 }).limit(filter.limit).lean();
      return found.map(toDeadline);
    },

    async risks(today) {
      const counted = await deadlines.aggregate<{ _id: string; warned: number; overdue: number }>([
        { $match: { state: 'RUNNING', warnOn: { $lte: today } } },
        { $unwind: '$departments' },
        {
          $group: {
            _id: '$departments',
            warned: { $sum: { $cond: [{ $gte: ['$dueOn', today] }, 1, 0] } },
            overdue: { $sum: { $cond: [{ $lt: ['$dueOn', today] }, 1, 0] } },
          },
        },
      ]);
      return counted
        .map(({ _id: department, warned, overdue }) => ({ department, warned, overdue }))
        .sort((a, b) => b.overdue - a.overdue || b.warned - a.warned || a.department.localeCompare(b.department));
    },

    async raise(today) {
      const due = await deadlines
        .find({ state: 'RUNNING', warnOn: { $lte: today }, warnedAt: null }, { _id: 1 })
        .limit(raisedAtOnce)
        .lean();
      const passed = await deadlines
        .find({ state: 'RUNNING', dueOn: { $lt: today }, alarmedAt: null }, { _id: 1 })
        .limit(raisedAtOnce)
        .lean();
      const at = now();
      const raised = new Set<string>();
      for (const [found, field] of [
        [due, 'warnedAt'],
        [passed, 'alarmedAt'],
      ] as const) {
        for (const { _id } of found) {
          const marked = await deadlines.updateOne({ _id, state: 'RUNNING', [field]: null }, { $set: { [field]: at } });
          if (marked.modifiedCount === 1) raised.add(_id);
        }
      }
      return (await deadlines.find({ _id: { $in: [...raised] } }).lean()).map(toDeadline);
    },

    async raisedSince(since) {
      const found = await deadlines
        .find({ state: 'RUNNING', $or: [{ warnedAt: { $gt: since } }, { alarmedAt: { $gt: since } }] })
        .lean();
      return found.map(toDeadline).sort((a, b) => raisedAt(a) - raisedAt(b));
    },
  };
}

/** The appeals office answers for remedies whatever department decided. */
const appeals = 'recht';

/** Where none of them answers for the norm, all that do. */
function concerned(ofNorm: string[], departments: readonly string[]): string[] {
  const some = ofNorm.filter((department) => departments.includes(department));
  return some.length === 0 ? ofNorm : ofNorm.filter((department) => department === appeals || some.includes(department));
}

const raisedAt = ({ warnedAt, alarmedAt }: KeptDeadline): number => (alarmedAt ?? warnedAt)?.getTime() ?? 0;

/** What of a calculation is kept: the norm as it was then, so that a later change of the norms changes nothing that runs. */
function keptOf({ norm, dueOn, warnOn, steps }: CalculatedDeadline) {
  const { kind, label, legalBasis, origin, reviewed, departments } = norm;
  return { kind, label, legalBasis, origin, reviewed, departments, dueOn, warnOn, steps };
}

function entryOf(kind: DeadlineHistoryEntry['kind'], at: Date, dueOn: string, provenance: Provenance): DeadlineHistoryEntry {
  const { by, onBehalfOf = null, reason } = provenance;
  return { kind, at, by, onBehalfOf, reason, dueOn };
}

function conditionOf({ today, state, departments, norm, caseId, after }: DeadlineFilter): QueryFilter<DeadlineDocument> {
  const states = {
    open: { state: { $in: ['RUNNING', 'SUSPENDED'] } },
    risk: { state: 'RUNNING', warnOn: { $lte: today } },
    overdue: { state: 'RUNNING', dueOn: { $lt: today } },
    suspended: { state: 'SUSPENDED' },
    ended: { state: { $in: ['MET', 'EXPIRED', 'CANCELED'] } },
    all: {},
  } as const;
  const later = after && { $or: [{ dueOn: { $gt: after.dueOn } }, { dueOn: after.dueOn, _id: { $gt: after.deadlineId } }] };
  return {
    ...states[state],
    ...(departments !== undefined && { departments: { $in: [...departments] } }),
    ...(norm !== undefined && { norm }),
    ...(caseId !== undefined && { caseId }),
    ...later,
  } as QueryFilter<DeadlineDocument>;
}

function changed({ version, state, dueOn }: KeptDeadline): Conflict {
  return new Conflict('DEADLINE_CHANGED', { difference: { version, state, dueOn } });
}

function toDeadline({ _id, ...deadline }: DeadlineDocument): KeptDeadline {
  return { deadlineId: _id, ...deadline };
}
