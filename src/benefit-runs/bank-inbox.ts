/**
 * Reads what the bank client puts into `<payments>/bank`: a file that could be read goes to `done` when all of it has been applied, any
 * other to `quarantine` with the reason beside it.
 */
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { lookRegularly } from '../look-regularly.ts';
import { applyBankAnswer, type ApplyDeps } from './apply-bank-answer.ts';
import { readBankAnswer } from './read-bank-answer.ts';
import { type RejectDeps, rejectRun } from './reject-run.ts';

export interface BankInboxDeps extends Omit<ApplyDeps, 'caseFile'> {
  caseFile: ApplyDeps['caseFile'] & RejectDeps['caseFile'];
  directory: string;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Ten thousand payments are about 15 MB. */
const largestFile = 100 * 1024 * 1024;
/** A file that was touched this recently may still be being written. */
const settleMs = 2_000;
const lookEveryMs = 2_000;
const atOnce = 20;

export async function watchBankInbox(deps: BankInboxDeps): Promise<{ stop(): Promise<void> }> {
  await Promise.all(['done', 'quarantine'].map((name) => mkdir(path.join(deps.directory, name), { recursive: true })));
  return lookRegularly({
    look: () => takeBankFiles(deps),
    everyMs: lookEveryMs,
    log: deps.log,
    failed: 'answers of the bank could not be applied; they are tried again',
  });
}

/** One round now. */
async function takeBankFiles(deps: BankInboxDeps): Promise<void> {
  const names = (await readdir(deps.directory)).filter((name) => name.toLowerCase().endsWith('.xml') && !name.startsWith('.'));
  for (const name of names.sort()) await takeFile(deps, name);
}

async function takeFile(deps: BankInboxDeps, name: string): Promise<void> {
  const file = path.join(deps.directory, name);
  const { size, mtimeMs } = await stat(file);
  const read = size > largestFile ? new Error('too large') : await tryToRead(file);
  if (read instanceof Error) {
    if (deps.now().getTime() - mtimeMs < settleMs) return;
    await rename(file, path.join(deps.directory, 'quarantine', name));
    await writeFile(path.join(deps.directory, 'quarantine', `${name}.reason.txt`), `${read.message}\n`);
    deps.log.warn({ file: name }, 'a file of the bank went to quarantine');
    return;
  }
  const { rejectedFile, aboutOursOnly } = read;
  const answers = [...read.answers, ...(rejectedFile === null ? [] : await rejectRun(deps, rejectedFile))];
  for (let start = 0; start < answers.length; start += atOnce) {
    await Promise.all(answers.slice(start, start + atOnce).map((answer) => applyBankAnswer(deps, answer, name, aboutOursOnly)));
  }
  await rename(file, path.join(deps.directory, 'done', name));
  deps.log.info({ file: name, answers: answers.length }, 'answers of the bank applied');
}

async function tryToRead(file: string) {
  const content = await readFile(file, 'utf8');
  try {
    return readBankAnswer(content);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
