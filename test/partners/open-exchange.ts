import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NotFound } from '../../src/errors.ts';
import { type PartnerChannel, partnerSchema } from '../../src/contracts/partner.ts';
import { startPartnerExchange } from '../../src/partners/exchange.ts';
import { memoryMessages } from './memory-messages.ts';

export const provenance = { by: 'account-1', reason: 'test' };
export const caseId = '0b0e6a3e-6a52-4f0c-9d5b-2f6f0f1f2a10';
export const caseNumber = 'INT-2026-000123';
export const person = { familyName: 'Schablone', givenNames: 'Yusuf', birthDate: { year: 2010 }, nationalities: ['SYR'] };

const youthOffice = partnerSchema.parse({ key: 'JA', kind: 'YOUTH_OFFICE', name: 'Jugendamt', channel: 'FILE', answerWithinDays: 1, active: true }); // prettier-ignore

/** An exchange on folders of its own that looks only when told to, with a clock that stands still. */
export async function openExchange() {
  const directory = mkdtempSync(path.join(tmpdir(), 'lotse-partners-'));
  const clock = { now: new Date('2026-11-22T10:00:00Z') };
  const messages = memoryMessages(() => clock.now);
  const register = [youthOffice];
  const publishMessage = jest.fn<Promise<void>, [{ name: string; correlationKey: string; messageId?: string }]>();
  publishMessage.mockResolvedValue();
  const store = jest.fn().mockResolvedValue({});
  const exchange = await startPartnerExchange({
    outboxDirectory: path.join(directory, 'outbox'),
    inboxDirectory: path.join(directory, 'inbox'),
    partnerMessages: messages,
    partners: () => Promise.resolve(register),
    cases: {
      getByNumber: (number) => (number === caseNumber ? Promise.resolve({ caseId } as never) : Promise.reject(new NotFound())),
    },
    documents: { store },
    publishMessage,
    log: { info: jest.fn(), warn: jest.fn() },
    now: () => clock.now,
    everyMs: 60_000,
  });
  // The look at the start is over before anything lies there.
  await exchange.run();
  let enqueued = 0;
  return {
    directory,
    clock,
    messages,
    publishMessage,
    store,
    exchange,
    read: (...parts: string[]) => JSON.parse(readFileSync(path.join(directory, ...parts), 'utf8')) as Record<string, unknown>,
    text: (...parts: string[]) => readFileSync(path.join(directory, ...parts), 'utf8'),
    /** As if somebody were writing it just now. */
    touch: (file: string) => utimesSync(file, clock.now, clock.now),
    list: (...parts: string[]) => readdirSync(path.join(directory, ...parts)),
    /** A file that has been lying there for an hour. */
    put(folder: string, name: string, content: string | object): string {
      const file = path.join(directory, folder, name);
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      utimesSync(file, new Date('2026-11-22T09:00:00Z'), new Date('2026-11-22T09:00:00Z'));
      return file;
    },
    enqueue: (messageKind = 'UMA_NOTICE', payload: unknown = { person }, partnerKind = 'YOUTH_OFFICE') =>
      messages.enqueue(
        String((enqueued += 1)),
        { partnerKind, messageKind, caseId, envelope: { caseNumber, legalBasis: '§ 42a SGB VIII', payload } },
        provenance,
      ),
    /** What the register says from now on of the youth office. */
    reachBy(channel: PartnerChannel): void {
      register.splice(0, 1, { ...youthOffice, channel });
    },
    async close() {
      await exchange.stop();
      rmSync(directory, { recursive: true });
    },
  };
}
