/** Does `count` pieces of work, `width` at once. @returns the seconds that it took */
export async function inParallel(count: number, width: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  let next = 0;
  async function worker(): Promise<void> {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  }
  await Promise.all(Array.from({ length: width }, worker));
  return (performance.now() - startedAt) / 1000;
}
