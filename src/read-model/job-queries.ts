/** Lists of jobs, and how the types of jobs fare. */
import { allOf, during, given, latestFirst, type Page, type PageQuery } from './keyset-page.ts';
import type { JobDocument, JobState } from './jobs.ts';
import type { ReadModel } from './read-model.ts';

export interface JobFilter {
  type?: string | undefined;
  states?: readonly JobState[] | undefined;
  state?: JobState | undefined;
  /** True: no retries are left. */
  exhausted?: boolean | undefined;
  processDefinitionId?: string | undefined;
  processInstanceKey?: string | undefined;
  elementId?: string | undefined;
  createdAfter?: string | undefined;
  createdBefore?: string | undefined;
}

/** One page, the latest first. @throws InvalidInput when the cursor is none */
export function findJobs(readModel: ReadModel, query: JobFilter & PageQuery): Promise<Page<JobDocument>> {
  const filter = allOf<JobDocument>([
    given(query.type, (type) => ({ type })),
    given(query.states, (states) => ({ state: { $in: [...states] } })),
    given(query.state, (state) => ({ state })),
    given(query.exhausted, (exhausted) => ({ retries: exhausted ? 0 : { $gt: 0 } })),
    given(query.processDefinitionId, (bpmnProcessId) => ({ bpmnProcessId })),
    given(query.processInstanceKey, (processInstanceKey) => ({ processInstanceKey })),
    given(query.elementId, (elementId) => ({ elementId })),
    during('createdAt', query.createdAfter, query.createdBefore),
  ]);
  return latestFirst(readModel.jobs, filter, 'createdAt', query);
}

export interface JobTypeFigures {
  type: string;
  /** Jobs that are waiting for a worker or for their next try. */
  open: number;
  /** Of these, those without retries: each has an incident. */
  exhausted: number;
  oldestOpenAt: Date;
}

/** The backlog of every job type that has open jobs, the longest first. */
export async function openJobsByType(readModel: ReadModel): Promise<JobTypeFigures[]> {
  const figures = await readModel.jobs.aggregate<Omit<JobTypeFigures, 'type'> & { _id: string }>([
    { $match: { state: { $in: ['CREATED', 'FAILED', 'TIMED_OUT'] } } },
    {
      $group: {
        _id: '$type',
        open: { $sum: 1 },
        exhausted: { $sum: { $cond: [{ $eq: ['$retries', 0] }, 1, 0] } },
        oldestOpenAt: { $min: '$createdAt' },
      },
    },
    { $sort: { open: -1 } },
  ]);
  return figures.map(({ _id, ...rest }) => ({ type: _id, ...rest }));
}
