/**
 * The page that everybody has open: 50 tasks of one's groups, filtered, sorted and counted. The tasks are written as documents of
 * the read model (open-tasks.ts); what is measured is the whole request, from the client's call to the parsed answer.
 */
import type { ApiClient } from '../api-client.ts';
import type { BenchLotse } from '../bench-lotse.ts';
import type { Figure } from '../figure.ts';
import { inParallel } from '../in-parallel.ts';
import { writeOpenTasks } from '../open-tasks.ts';
import type { Counts } from '../options.ts';
import { seedOrganisation } from '../../identity/seed-organisation.ts';
import { clientOf, openCases } from '../start-benefits.ts';
import { percentile } from '../statistics.ts';

/** Whose inbox it is: three of twenty groups, so 15 of 100 tasks pass before the filters. */
const ownGroups = ['lst-clerk', 'lst-pay', 'lst-lead'];
const groupCount = 20;
const casesToOpen = 1000;
/** Lotse serves for days: what its first requests cost while code is compiled is not what a day looks like. */
const warmUpRequests = 200;
const inParallelWidth = 8;

const day = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();

/** What people look for; the requests take turns. */
const queries = [
  'sort=dueAt',
  'sort=urgency&unassigned=true',
  `sort=dueAt&dueBefore=${inDays(7)}`,
  'sort=createdAt&urgency=TODAY',
  'sort=urgency&processDefinitionId=benefit-application',
  `sort=dueAt&group=lst-clerk&unassigned=true&dueAfter=${inDays(-5)}&dueBefore=${inDays(10)}`,
];

export async function measureInbox(lotse: BenchLotse, { inboxTasks, inboxRequests }: Counts): Promise<Figure[]> {
  const registrars = await lotse.people(['sc-agent'], 4);
  const cases = await openCases(registrars, casesToOpen);
  const people = await lotse.people(ownGroups, inParallelWidth);
  const known = seedOrganisation.groups.map(({ key }) => key);
  const others = Array.from({ length: groupCount - known.length }, (_, index) => `lst-team-${index + 1}`);
  const groups = [...known, ...others];

  const figures: Figure[] = [];
  let written = 0;
  for (const [step, tasks] of inboxTasks.entries()) {
    await writeOpenTasks(lotse.readModel, { from: written, to: tasks, groups, cases });
    written = tasks;
    await request(people, warmUpRequests, 1);
    const alone = await request(people, inboxRequests, 1);
    const together = await request(people, inboxRequests, inParallelWidth);
    const target = { target: { atMost: step === 0 ? 10 : 100 } };
    const name = `page of 50 at ${tasks} open tasks`;
    const figure = (what: string, value: number): Figure => ({ part: 'inbox', name: `${name}, ${what}`, value, unit: 'ms' });
    figures.push(
      figure('median, one at a time', percentile(alone, 0.5)),
      { ...figure('99th percentile, one at a time', percentile(alone, 0.99)), ...target },
      figure(`99th percentile, ${inParallelWidth} at once`, percentile(together, 0.99)),
    );
  }
  return figures;
}

/** @returns milliseconds of each request */
async function request(people: readonly ApiClient[], count: number, width: number): Promise<number[]> {
  const durations: number[] = [];
  await inParallel(count, width, async (index) => {
    const startedAt = performance.now();
    const query = queries[index % queries.length] ?? '';
    const { items } = await clientOf(people, index).get<{ items: unknown[] }>(`/tasks?scope=groups&limit=50&${query}`);
    durations.push(performance.now() - startedAt);
    if (items.length === 0) throw new Error(`The inbox is empty for ${query}.`);
  });
  return durations;
}
