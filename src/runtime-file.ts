/** Tells other programs on this machine (demo, bench, tests) where the running Lotse is. */
import { mkdirSync, rmSync } from 'node:fs';
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

export function forgetRuntime(dataDirectory: string): void {
  rmSync(runtimeFile(dataDirectory), { force: true });
}
