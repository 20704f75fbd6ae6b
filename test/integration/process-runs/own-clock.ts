/** A Lotse of the file's own whose engine clock the file moves; what runs in other files keeps its time. */
import { day } from '../../../src/demo/script.ts';
import { moveEngineClock } from '../../../src/scenarios/move-engine-clock.ts';
import { askThisLotse, startOwnLotse } from '../own-lotse.ts';

export interface LotseWithClock {
  /** Lets time pass for the engine. Its clock only ever goes forward. */
  passDays(days: number): Promise<void>;
  /** So many days after the engine's present day, `YYYY-MM-DD`. */
  dayAhead(days: number): string;
  dispose(): Promise<void>;
}

const dayMs = 86_400_000;

/** Everything of this folder then talks to that Lotse, as long as the file runs. */
export async function startLotseWithClock(): Promise<LotseWithClock> {
  const lotse = await startOwnLotse({ environment: { LOTSE_ENGINE_CONTROLLED_CLOCK: 'true' } });
  const { managementAddress } = await lotse.runtime();
  await askThisLotse(lotse);
  let passed = 0;
  return {
    async passDays(days) {
      await moveEngineClock(managementAddress, days * dayMs);
      passed += days;
    },
    dayAhead: (days) => day(passed + days),
    dispose: () => lotse.dispose(),
  };
}
