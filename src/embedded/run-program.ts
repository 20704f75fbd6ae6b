/** Runs a program to its end, handing on its output as it comes. */
import { spawn } from 'node:child_process';

import { StartupError } from './startup-error.ts';

export interface Program {
  executable: string;
  args: string[];
  environment: Readonly<Record<string, string>>;
  workingDirectory?: string;
  /** Gets every piece of standard output. */
  onOutput?: (text: string) => void;
  /** What the person can do when the program is missing. */
  whenMissing: string;
}

const keptCharacters = 4000;

/**
 * Resolves with the end of its standard output.
 * @throws StartupError when the program is missing or ends with another code than 0; the message holds its last output
 */
export function runProgram(program: Program): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program.executable, program.args, {
      cwd: program.workingDirectory,
      env: program.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows starts `mvn.cmd` only through its shell.
      shell: process.platform === 'win32',
    });
    let output = '';
    let all = '';
    const keep = (text: string): string => (all = (all + text).slice(-keptCharacters));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-keptCharacters);
      keep(text);
      program.onOutput?.(text);
    });
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (cause) =>
      reject(new StartupError(`${program.executable} can't be run (${cause.message}). ${program.whenMissing}`, { cause })),
    );
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(
          new StartupError(`${program.executable} ${program.args.join(' ')} ended with code ${code ?? '?'}:\n${all.trim()}`),
        );
    });
  });
}
