/** How a template differs from another, block by block, in the order of the letter. */
import type { TemplateBlock, TemplateDifference } from '../contracts/notice-template.ts';

export function compareTemplates(before: readonly TemplateBlock[], after: readonly TemplateBlock[]): TemplateDifference[] {
  const former = new Map(before.map((block) => [block.blockId, block]));
  const kept = new Set(after.map(({ blockId }) => blockId));
  const ids = (blocks: readonly TemplateBlock[]) => blocks.map(({ blockId }) => blockId);
  const stayed = longestInOrder(ids(before), ids(after));
  return [
    ...after.flatMap((block) => changesOf(former.get(block.blockId), block, stayed)),
    ...before.filter(({ blockId }) => !kept.has(blockId)).map((block) => difference('REMOVED', block, block.text, null)),
  ];
}

function changesOf(old: TemplateBlock | undefined, block: TemplateBlock, stayed: ReadonlySet<string>): TemplateDifference[] {
  if (old === undefined) return [difference('ADDED', block, null, block.text)];
  const reworded = block.text === null ? ('AS_SHIPPED' as const) : ('REWORDED' as const);
  return [
    ...(stayed.has(block.blockId) ? [] : [difference('MOVED', block, null, null)]),
    ...(old.text === block.text ? [] : [difference(reworded, block, old.text, block.text)]),
  ];
}

const difference = (
  change: TemplateDifference['change'],
  { blockId, part }: TemplateBlock,
  before: string | null,
  after: string | null,
): TemplateDifference => ({ change, blockId, part, before, after });

/** Ids that both have in the same order; as many as possible, so that as few as possible have moved. */
function longestInOrder(before: readonly string[], after: readonly string[]): Set<string> {
  const placeBefore = new Map(before.map((id, place) => [id, place]));
  const common = after.filter((id) => placeBefore.has(id));
  const place = (id: string): number => placeBefore.get(id) ?? -1;
  const best: string[][] = [];
  for (const id of common) {
    const behind = best.filter((run) => place(run.at(-1) ?? id) < place(id));
    const longest = behind.reduce<string[]>((one, other) => (other.length > one.length ? other : one), []);
    best.push([...longest, id]);
  }
  return new Set(best.reduce<string[]>((one, other) => (other.length > one.length ? other : one), []));
}
