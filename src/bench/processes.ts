/** What the processes of a Lotse hold and use, as `ps` says. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Runtime } from '../runtime-file.ts';

export interface Usage {
  megabytes: number;
  /** Processor time since its start, in whole seconds. */
  processorSeconds: number;
}

export interface LotseUsage {
  engine: Usage;
  store: Usage;
  /** Everything else that was started with it. */
  lotse: Usage;
}

type Processes = ReadonlyMap<number, Usage & { parent: number }>;

export async function usageOf({ pid, engine, store }: Pick<Runtime, 'pid' | 'engine' | 'store'>): Promise<LotseUsage> {
  const processes = await processesNow();
  const others = familyOf(pid, processes).filter((one) => one !== engine && one !== store);
  const sum = (pids: readonly (number | null)[]): Usage =>
    pids.reduce<Usage>(
      (total, one) => {
        const found = processes.get(one ?? 0);
        return {
          megabytes: total.megabytes + (found?.megabytes ?? 0),
          processorSeconds: total.processorSeconds + (found?.processorSeconds ?? 0),
        };
      },
      { megabytes: 0, processorSeconds: 0 },
    );
  return { engine: sum([engine]), store: sum([store]), lotse: sum(others) };
}

async function processesNow(): Promise<Processes> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=,time=']);
  return new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => {
        const [pid, parent, kilobytes, time = ''] = line.trim().split(/\s+/);
        const megabytes = Number(kilobytes) / 1024;
        return [Number(pid), { parent: Number(parent), megabytes, processorSeconds: secondsOf(time) }];
      }),
  );
}

/** `[[days-]hours:]minutes:seconds` */
function secondsOf(time: string): number {
  const [seconds = 0, minutes = 0, hours = 0, days = 0] = time.split(/[-:]/).map(Number).reverse();
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** The process and all that it has started. */
function familyOf(pid: number, processes: Processes): number[] {
  const children = [...processes].filter(([, { parent }]) => parent === pid).map(([child]) => child);
  return [pid, ...children.flatMap((child) => familyOf(child, processes))];
}
