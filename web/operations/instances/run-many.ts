/** Does the same to many, a few at a time, and reports. */
export interface Report {
  done: number;
  failed: readonly { key: string; error: unknown }[];
}

export const emptyReport: Report = { done: 0, failed: [] };

const atOnce = 3;

/**
 * What fails is noted and the rest goes on.
 * @param onProgress told after each
 * @param signal stops before the next one; those under way are finished
 */
export async function runMany(
  keys: readonly string[],
  action: (key: string) => Promise<unknown>,
  onProgress: (report: Report) => void,
  signal: AbortSignal,
): Promise<Report> {
  let report = emptyReport;
  const waiting = [...keys];
  async function work(): Promise<void> {
    for (let key = waiting.shift(); key !== undefined && !signal.aborted; key = waiting.shift()) {
      try {
        await action(key);
        report = { ...report, done: report.done + 1 };
      } catch (error) {
        report = { ...report, failed: [...report.failed, { key, error }] };
      }
      onProgress(report);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return report;
}
