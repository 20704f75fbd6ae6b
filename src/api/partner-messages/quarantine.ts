import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { quarantinedFileSchema, quarantineSchema } from '../../contracts/partner-message.ts';
import { NotFound } from '../../errors.ts';
import type { QuarantinedFile } from '../../partners/quarantined-files.ts';
import type { ApiDeps } from '../deps.ts';

function present({ quarantinedAt, ...file }: QuarantinedFile): z.infer<typeof quarantinedFileSchema> {
  return { ...file, quarantinedAt: quarantinedAt.toISOString() };
}

export async function listQuarantine({ exchange }: ApiDeps): Promise<z.infer<typeof quarantineSchema>> {
  if (!exchange) return { items: [], here: false };
  return { items: (await exchange.quarantined()).map(present), here: true };
}

/** @throws NotFound */
export async function settleFile(deps: ApiDeps, actor: Actor, fileId: string, note: string) {
  if (!deps.exchange) throw new NotFound('NOT_FOUND', { field: 'fileId' });
  const settled = await deps.exchange.settle(fileId, actor.accountId, note);
  const resource = { kind: 'quarantinedFile', id: fileId };
  await deps.audit.append({ actor, action: 'partner-file.settle', resource, details: { note, reason: settled.reason } });
  return present(settled);
}
