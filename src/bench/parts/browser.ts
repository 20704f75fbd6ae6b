/**
 * A full inbox in a real browser: one person in all groups, 100,000 tasks in the list. Measured from what the person does until no
 * row on the screen is awaited, the driver of the browser included.
 */
import type { Page } from 'playwright-core';
import { launchChromium } from '../../../test/e2e/chromium.ts';
import { seedOrganisation } from '../../identity/seed-organisation.ts';
import type { BenchLotse } from '../bench-lotse.ts';
import type { Figure } from '../figure.ts';
import { writeOpenTasks } from '../open-tasks.ts';
import type { Counts } from '../options.ts';
import { openCases } from '../start-benefits.ts';
import { percentile } from '../statistics.ts';

const casesToOpen = 1000;
/** A page that takes a second to come interrupts a thought (Nielsen). */
const pageMs = 1000;
/** On a page that is there, half of that is the most that nobody calls waiting. */
const withoutWaitMs = 500;

interface Step {
  name: string;
  times: number;
  /** Even the slowest time. */
  withinMs: number;
  act: (page: Page, time: number) => Promise<unknown>;
  /** Part of the address when it is done. */
  address: (time: number) => RegExp;
}

const anyAddress = (): RegExp => /tasks/;

/** Runs in the page; the list hears of it with the next frame. */
const scrollTo = (share: number): string => `(() => {
  const scroller = document.querySelector('.list__scroller');
  scroller.scrollTop = ${share} * scroller.scrollHeight;
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
})()`;

const steps: Step[] = [
  {
    name: 'inbox opened',
    times: 10,
    withinMs: pageMs,
    act: (page) => page.goto('/tasks?scope=groups'),
    address: anyAddress,
  },
  {
    name: 'scrolled to another place',
    times: 50,
    withinMs: withoutWaitMs,
    act: (page, time) => page.evaluate(scrollTo(((time * 37) % 100) / 100)),
    address: anyAddress,
  },
  {
    name: 'sorted otherwise',
    times: 20,
    withinMs: withoutWaitMs,
    act: (page, time) => page.locator('.list__sort select').selectOption(time % 2 === 0 ? 'urgency' : 'createdAt'),
    address: (time) => (time % 2 === 0 ? /sort=urgency/ : /sort=createdAt/),
  },
  {
    name: 'narrowed by urgency',
    times: 20,
    withinMs: withoutWaitMs,
    act: (page, time) =>
      page
        .locator('.narrow select')
        .last()
        .selectOption(time % 2 === 0 ? 'TODAY' : 'TEN_DAYS'),
    address: (time) => (time % 2 === 0 ? /urgency=TODAY/ : /urgency=TEN_DAYS/),
  },
  {
    name: 'words typed (of it 250 ms until typing rests)',
    times: 20,
    withinMs: withoutWaitMs,
    act: (page, time) => page.locator('.narrow input').fill(time % 2 === 0 ? 'Antrag' : 'prüfen'),
    address: (time) => (time % 2 === 0 ? /text=Antrag/ : /text=pr/),
  },
];

export async function measureBrowser(lotse: BenchLotse, { inboxTasks: [, tasks] }: Counts): Promise<Figure[]> {
  const cases = await openCases(await lotse.people(['sc-agent'], 4), casesToOpen);
  const groups = seedOrganisation.groups.map(({ key }) => key);
  await writeOpenTasks(lotse.readModel, { from: 0, to: tasks, groups, cases });
  // Lotse takes over what was written past it; in an office tasks come one by one, and at its start before the first page.
  for (const person of await lotse.people(groups, 1)) await person.get('/tasks?scope=groups&limit=1');
  const account = await lotse.account(groups);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ baseURL: lotse.runtime.url, viewport: { width: 1440, height: 900 } });
    const answer = await context.request.post('/api/session', { data: account });
    if (!answer.ok()) throw new Error(`sign-in: ${answer.status()}`);
    const page = await context.newPage();
    const figures: Figure[] = [];
    for (const step of steps) figures.push(...(await measureStep(page, step, tasks)));
    return figures;
  } finally {
    await browser.close();
  }
}

async function measureStep(page: Page, { name, times, withinMs, act, address }: Step, tasks: number): Promise<Figure[]> {
  const durations: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const startedAt = performance.now();
    await act(page, time);
    await page.evaluate(untilAllRowsAreThere(address(time)));
    durations.push(performance.now() - startedAt);
  }
  const figure = (what: string, value: number): Figure => ({
    part: 'browser',
    name: `${name}, ${tasks} tasks in the list, ${what}`,
    value,
    unit: 'ms',
  });
  return [
    figure('median', percentile(durations, 0.5)),
    { ...figure('slowest', Math.max(...durations)), target: { atMost: withinMs } },
  ];
}

/** Runs in the page: looks with each frame. */
const untilAllRowsAreThere = (address: RegExp): string => `new Promise((resolve) => {
  const look = () => {
    const isThere = ${address}.test(location.href) && document.querySelector('.list__row [data-task]') !== null;
    const isAwaited = document.querySelector('.list__scroller--stale, .row--awaited') !== null;
    if (isThere && !isAwaited) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;
