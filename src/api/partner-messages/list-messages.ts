import type { z } from 'zod';
import {
  type partnerMessagePageSchema,
  type partnerMessageQuerySchema,
  statesToClarify,
} from '../../contracts/partner-message.ts';
import { InvalidInput } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';
import { presentMessages } from './presenter.ts';

/** Newest first; the cursor is the instant of the last message shown and its id. */
export async function listMessages(
  deps: ApiDeps,
  { state, direction, caseId, partnerKind, attention, limit, cursor }: z.output<typeof partnerMessageQuerySchema>,
): Promise<z.infer<typeof partnerMessagePageSchema>> {
  const filter = {
    ...(attention !== undefined && { state: statesToClarify }),
    ...(state !== undefined && { state }),
    ...(partnerKind !== undefined && { partnerKind }),
    ...(direction !== undefined && { direction }),
    ...(caseId !== undefined && { caseId }),
  };
  const found = await deps.caseFile.partnerMessages.list(filter, limit + 1, cursor === undefined ? undefined : placeOf(cursor));
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await presentMessages(deps, page),
    nextCursor: found.length > limit && last !== undefined ? `${last.createdAt.toISOString()}|${last.partnerMessageId}` : null,
  };
}

/** @throws InvalidInput */
function placeOf(cursor: string): { createdAt: Date; partnerMessageId: string } {
  const [at = '', partnerMessageId = ''] = cursor.split('|');
  const createdAt = new Date(at);
  if (Number.isNaN(createdAt.getTime())) throw new InvalidInput('INVALID_REQUEST', { field: 'cursor' });
  return { createdAt, partnerMessageId };
}
