/** The workers as their files declare them: what goes in, what comes out, which business errors they raise. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ZodType } from 'zod';

const workersFolder = path.resolve(__dirname, '../../workers');
/** File by job type. */
export const workerFiles = new Map(
  readdirSync(workersFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.worker.ts'))
    .map((file) => [path.basename(file, '.worker.ts'), file]),
);

export interface WorkerContract {
  type: string;
  input: { shape: Record<string, ZodType> };
  output: { shape: Record<string, ZodType> };
  errors: Record<string, unknown>;
}

export async function workerOf(type: string): Promise<WorkerContract> {
  const file = workerFiles.get(type);
  if (file === undefined) throw new Error(`no worker file for the job type ${type}`);
  return ((await import(path.join(workersFolder, file))) as { default: WorkerContract }).default;
}
