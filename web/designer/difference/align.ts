/** Puts two lists side by side: what is the same thing stands in the same row. */
export interface Aligned<Item> {
  key: string;
  before: Item | null;
  after: Item | null;
  /** It stands before or after others than it did. */
  moved: boolean;
}

/** Rows in the order of the newer list; what is gone stands where it was. Keys are unique within each list. */
export function align<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): Aligned<Item>[] {
  const earlier = new Map(before.map((item, index) => [keyOf(item), { item, index }]));
  const later = new Set(after.map(keyOf));
  const stayed = inOrder(after.flatMap((item) => earlier.get(keyOf(item))?.index ?? []));
  const rows = after.map((item): Aligned<Item> => {
    const key = keyOf(item);
    const old = earlier.get(key);
    return { key, before: old?.item ?? null, after: item, moved: old !== undefined && !stayed.has(old.index) };
  });
  for (const [index, item] of before.entries()) {
    const key = keyOf(item);
    if (later.has(key)) continue;
    const predecessor = index === 0 ? undefined : before[index - 1];
    const place = predecessor === undefined ? -1 : rows.findIndex((row) => row.key === keyOf(predecessor));
    rows.splice(place + 1, 0, { key, before: item, after: null, moved: false });
  }
  return rows;
}

/** The most of these numbers that can stay where they are: a longest increasing selection. */
function inOrder(numbers: readonly number[]): Set<number> {
  const best: number[][] = [];
  for (const [index, number] of numbers.entries()) {
    let longest: readonly number[] = [];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const chain = best[earlier] ?? [];
      if ((numbers[earlier] ?? 0) < number && chain.length > longest.length) longest = chain;
    }
    best.push([...longest, number]);
  }
  return new Set(best.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []));
}
