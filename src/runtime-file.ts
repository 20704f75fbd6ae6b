/** Tells other programs on this machine (demo, bench, tests) where the running Lotse is. */
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from './embedded/replace-file.ts';

export interface Runtime {
  url: string;
  pid: number;
  mongoUri: string;
  grpcAddress: string;
  restAddress: string;
  managementAddress: string | null;
  engine: number | null;
  store: number | null;
}

export function runtimeFile(dataDirectory: string): string {
  return path.join(dataDirectory, 'run', 'runtime.json');
}

export function writeRuntime(dataDirectory: string, runtime: Runtime): void {
  mkdirSync(path.join(dataDirectory, 'run'), { recursive: true });
  replaceFile(runtimeFile(dataDirectory), JSON.stringify(runtime));
}

/** For whoever wrote it: a Lotse that ends because another one runs here leaves that one's alone. */
export async function forgetRuntime(dataDirectory: string): Promise<void> {
  await rm(runtimeFile(dataDirectory), { force: true });
}
