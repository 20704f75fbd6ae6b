/** Newer files of the library for what was changed here: shown beside what runs, taken as a draft or put aside by a person. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { LibraryOffer, libraryOfferDetailSchema } from '../../contracts/library-offer.ts';
import { NotFound } from '../../errors.ts';
import { type LibraryFile, libraryFiles } from '../../zeebe/library-files.ts';
import { deployedVersion } from '../deployments/current-version.ts';
import type { ApiDeps } from '../deps.ts';

type Detail = z.input<typeof libraryOfferDetailSchema>;
interface OpenOffer {
  fingerprint: string;
  offer: Omit<Detail, 'changes'>;
}

/** Released as it is, an offer is no longer one. */
async function openOffers(deps: ApiDeps): Promise<OpenOffer[]> {
  const open = { offered: { $exists: true }, settled: { $exists: false } };
  const found = await libraryFiles(deps.connection)
    .find({ ...open, _id: { $in: [...deps.library.files.keys()] } })
    .sort({ _id: 1 })
    .toArray();
  const offers = await Promise.all(found.map((file) => offerOf(deps, file)));
  return offers.flatMap((open) => (open === null || open.offer.content === open.offer.currentContent ? [] : [open]));
}

async function offerOf({ library, readModel }: ApiDeps, { _id, offered, deployedAt }: LibraryFile): Promise<OpenOffer | null> {
  const file = library.files.get(_id);
  const current = offered === undefined ? null : await deployedVersion(readModel, offered);
  if (file === undefined || offered === undefined || current === null) return null;
  const content = Buffer.from((await library.completed(file)).content).toString('utf8');
  const offer = {
    ...offered,
    offerId: createHash('sha256').update(_id).digest('hex'),
    // A folder of the library is a process with its tables and forms.
    modelId: offered.kind === 'process' ? offered.id : (file.name.split('/')[0] ?? offered.id),
    resourceName: current.resourceName,
    currentVersion: current.version,
    offeredAt: deployedAt.toISOString(),
    content,
    currentContent: current.content,
  };
  return { fingerprint: _id, offer };
}

export async function listLibraryOffers(deps: ApiDeps): Promise<LibraryOffer[]> {
  return (await openOffers(deps)).map(({ offer: { content: _content, currentContent: _currentContent, ...offer } }) => offer);
}

/** @throws NotFound */
async function findOffer(deps: ApiDeps, offerId: string): Promise<OpenOffer> {
  const open = (await openOffers(deps)).find(({ offer }) => offer.offerId === offerId);
  if (open === undefined) throw new NotFound('NOT_FOUND', { field: 'offerId' });
  return open;
}

/** @throws NotFound */
export async function showLibraryOffer(deps: ApiDeps, offerId: string): Promise<Detail> {
  const { offer } = await findOffer(deps, offerId);
  const { resourceName, currentContent, content } = offer;
  return { ...offer, changes: await deps.models.difference(resourceName, currentContent, content) };
}

/** What runs stays; the next change of the file is offered again. @throws NotFound */
export async function settleLibraryOffer(deps: ApiDeps, actor: Actor, offerId: string, comment: string): Promise<void> {
  const { fingerprint, offer } = await findOffer(deps, offerId);
  const { resourceName, kind, id } = offer;
  const { accountId, name } = actor;
  const settled = { accountId, name, comment, at: deps.now() };
  const unsettled = { _id: fingerprint, settled: { $exists: false } };
  const { matchedCount } = await libraryFiles(deps.connection).updateOne(unsettled, { $set: { settled } });
  if (matchedCount === 0) throw new NotFound('NOT_FOUND', { field: 'offerId' });
  const resource = { kind: 'library-file', id: resourceName };
  await deps.audit.append({ actor, action: 'library-offer.settle', resource, details: { kind, id, offerId, comment } });
}
