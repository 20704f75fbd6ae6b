/** A person reads their own write: commands wait until the projection has seen their effect, within bounds. */
import type { Context } from 'koa';
import type { ChangeFeed } from '../read-model/change-feed.ts';

const waitAtMostMs = 2000;

/**
 * @param isVisible asked again whenever the read model changes
 * @returns false past two seconds; the answer is then 202 instead of 200
 */
export async function waitVisible(ctx: Context, changes: ChangeFeed, isVisible: () => Promise<boolean>): Promise<boolean> {
  const visible = await changes.waitUntil(isVisible, { timeoutMs: waitAtMostMs });
  if (!visible) ctx.status = 202;
  return visible;
}
