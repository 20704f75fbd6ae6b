/** The command line of `npm run bench`. */
import { partNames, type PartName } from './figure.ts';

export interface Counts {
  /** Starts one at a time. */
  latencyRounds: number;
  /** Starts of each client in each round. */
  throughputStarts: number;
  throughputRounds: number;
  /** Open tasks on the engine when memory is read. */
  memoryTasks: number;
  /** Starts during which the record stream is captured. */
  projectionStarts: number;
  inboxTasks: [few: number, many: number];
  inboxRequests: number;
  /** Of the payment run. */
  households: number;
}

export interface Options {
  parts: readonly PartName[];
  /** Null: beside the data directories. */
  jsonFile: string | null;
  counts: Counts;
}

const asTheTargetsSay: Counts = {
  latencyRounds: 100,
  throughputStarts: 600,
  throughputRounds: 3,
  memoryTasks: 10_000,
  projectionStarts: 2_000,
  inboxTasks: [10_000, 100_000],
  inboxRequests: 1000,
  households: 2_000,
};

/** To see whether the program runs; its numbers say nothing. */
const justTrying: Counts = {
  latencyRounds: 5,
  throughputStarts: 64,
  throughputRounds: 1,
  memoryTasks: 100,
  projectionStarts: 100,
  inboxTasks: [500, 1_000],
  inboxRequests: 20,
  households: 50,
};

const help = `Known are --only=${partNames.join(',')} --households=NUMBER --json=FILE --quick.`;

/** @throws Error for an argument that is not known */
export function readOptions(args: readonly string[]): Options {
  const options: Options = { parts: partNames, jsonFile: null, counts: asTheTargetsSay };
  let households: number | null = null;
  for (const argument of args) {
    const [name, value = ''] = argument.split('=', 2);
    if (name === '--only') options.parts = partNames.filter((part) => namesOf(value).includes(part));
    else if (name === '--json' && value !== '') options.jsonFile = value;
    else if (name === '--households' && /^[1-9]\d*$/.test(value)) households = Number(value);
    else if (argument === '--quick') options.counts = justTrying;
    else throw new Error(`The argument "${argument}" is not understood. ${help}`);
  }
  if (households !== null) options.counts = { ...options.counts, households };
  return options;
}

function namesOf(list: string): string[] {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !(partNames as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Error(`There is no part "${unknown.join(', ')}". ${help}`);
  return names;
}
