/**
 * The payment run of a month from its start to the bank's answer: half of the households by transfer, half by card. What the files
 * hold is compared with what each household is due.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { todayInGermany } from '../../contracts/today-in-germany.ts';
import type { BenefitRunDetail } from '../../contracts/benefit-run.ts';
import { plusDays } from '../../deadlines/calendar-date.ts';
import { carryRatesForward } from '../../demo/carry-rates-forward.ts';
import { openOffice } from '../../demo/office.ts';
import type { ApiClient } from '../api-client.ts';
import { bankStatement } from '../bank-statement.ts';
import type { BenchLotse } from '../bench-lotse.ts';
import type { Figure } from '../figure.ts';
import { caseFileOf, grantHouseholds } from '../granted-households.ts';
import type { Counts } from '../options.ts';
import { requirePaidOnce } from '../paid-once.ts';
import { type LotseUsage, usageOf } from '../processes.ts';

/** Counting the households of a run is work as well. */
const lookEveryMs = 2_000;
/** Longer than this without any change, and it has come to a halt. */
const haltedAfterMs = 5 * 60_000;
const iban = 'DE02120300000000202051';

export async function measureBenefitRun(lotse: BenchLotse, dataDirectory: string, { households }: Counts): Promise<Figure[]> {
  const today = todayInGermany(new Date());
  const month = today.slice(0, 7);
  await carryRatesForward(openOffice(lotse.runtime.url), Number(month.slice(0, 4)));
  const [byTransfer, byCard] = [Math.ceil(households / 2), Math.floor(households / 2)];
  const paidUntil = plusDays(`${month}-01`, -1);
  const caseFile = caseFileOf(lotse.connection);
  const granted = [
    ...(await grantHouseholds(caseFile, { count: byTransfer, name: 'Konto', method: 'UEBERWEISUNG', iban, paidUntil })),
    ...(await grantHouseholds(caseFile, { count: byCard, name: 'Karte', method: 'BEZAHLKARTE', paidUntil })),
  ];
  const [pays] = await lotse.people(['lst-pay'], 1);
  const [leads] = await lotse.people(['lst-lead'], 1);
  if (pays === undefined || leads === undefined) throw new Error('Nobody is signed in.');

  const before = await usageOf(lotse.runtime);
  const startedAt = performance.now();
  const { runId } = await pays.post<BenefitRunDetail>('/benefit-runs', { month });
  const calculated = await until(pays, runId, (run) => run.state === 'OPEN' && householdsIn(run, 'WAITING') === 0);
  if (householdsIn(calculated, 'READY') !== households)
    throw new Error(`Not all are ready: ${JSON.stringify(calculated.states)}`);
  const readyAt = performance.now();
  const usage = await usageOf(lotse.runtime);

  await pays.post(`/benefit-runs/${runId}/submit`, { executionDate: today });
  await leads.post(`/benefit-runs/${runId}/release`, {});
  const { files } = await until(pays, runId, ({ state }) => state === 'RELEASED');
  const releasedAt = performance.now();
  const payments = path.join(dataDirectory, 'payments');
  const contents = await Promise.all(files.map((name) => readFile(path.join(payments, name), 'utf8')));
  const transfers = await requirePaidOnce(lotse.connection, { runId, month, granted, contents });

  const answeredAt = performance.now();
  const unfinished = path.join(payments, 'bank/.auszug.part');
  await writeFile(unfinished, bankStatement(transfers, today));
  await rename(unfinished, path.join(payments, 'bank/auszug.xml'));
  await until(pays, runId, (run) => householdsIn(run, 'SETTLED') === byTransfer);
  const settledAt = performance.now();
  const { engine, store, lotse: alone } = await usageOf(lotse.runtime);

  const figure = (name: string, value: number, unit: Figure['unit']): Figure => ({ part: 'benefit-run', name, value, unit });
  const seconds = (readyAt - startedAt) / 1000;
  const perHousehold = (of: keyof LotseUsage): number =>
    ((usage[of].processorSeconds - before[of].processorSeconds) / households) * 1000;
  return [
    {
      ...figure(`${households} households: start until all are ready for the file`, seconds, 's'),
      target: { atMost: secondsFor(households) },
    },
    figure('households a second', households / seconds, '1/s'),
    figure('processor time a household: engine', perHousehold('engine'), 'ms'),
    figure('processor time a household: store', perHousehold('store'), 'ms'),
    figure('processor time a household: Lotse', perHousehold('lotse'), 'ms'),
    figure('submitted, released, files written', (releasedAt - readyAt) / 1000, 's'),
    figure(`${byTransfer} transfers reconciled with the statement of the bank`, (settledAt - answeredAt) / 1000, 's'),
    figure('paid by the files, as due and nobody twice', householdsIn(calculated, 'READY'), 'count'),
    figure('resident: engine', engine.megabytes, 'MB'),
    figure('resident: store', store.megabytes, 'MB'),
    figure('resident: Lotse', alone.megabytes, 'MB'),
    {
      ...figure('resident together', engine.megabytes + store.megabytes + alone.megabytes, 'MB'),
      target: { atMost: 1536 },
    },
  ];
}

/** 10,000 in a quarter of an hour, and as many less as are fewer. */
const secondsFor = (households: number): number => Math.ceil((households * 15 * 60) / 10_000);

function householdsIn({ states }: BenefitRunDetail, wanted: BenefitRunDetail['states'][number]['state']): number {
  return states.find(({ state }) => state === wanted)?.households ?? 0;
}

/** @throws Error when nothing changes any more */
async function until(client: ApiClient, runId: string, isThere: (run: BenefitRunDetail) => boolean): Promise<BenefitRunDetail> {
  let seen = '';
  let changedAt = Date.now();
  for (;;) {
    const run = await client.get<BenefitRunDetail>(`/benefit-runs/${runId}`);
    if (isThere(run)) return run;
    const now = JSON.stringify([run.state, run.states]);
    if (now !== seen) changedAt = Date.now();
    seen = now;
    if (Date.now() > changedAt + haltedAfterMs) throw new Error(`The run has come to a halt: ${now}`);
    await delay(lookEveryMs);
  }
}
