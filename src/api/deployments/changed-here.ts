/** Which files of the library designers have changed in this installation. */
import type { Connection } from 'mongoose';
import { readResource } from '../../models/check-resources.ts';
import { targetOf, type Target } from '../../models/target.ts';
import { rateTableStore } from '../../rate-tables/rate-table-store.ts';
import type { Resource } from '../../zeebe/commands.ts';
import type { Installation } from '../../zeebe/deploy-library.ts';
import { libraryFiles } from '../../zeebe/library-files.ts';
import { deploymentLog } from './deployment-log.ts';

/** A release of rates is no change of the file: the years are put into a newer file as well. */
export function changedHere(connection: Connection): Installation['changedHere'] {
  return async (resources) => {
    const log = deploymentLog(connection);
    const byRates = await rateTableStore(connection).distinct('deploymentId');
    const byPeople = { state: { $ne: 'REFUSED' as const }, _id: { $nin: byRates.flatMap((id) => id ?? []) } };
    const changed = new Map<string, Target>();
    if ((await log.findOne(byPeople)) === null) return changed;
    for (const resource of resources) {
      const content = Buffer.from(resource.content).toString('utf8');
      const target = targetOf(await readResource({ name: resource.name, content }));
      if (target === null) continue;
      const [last] = await log
        .find({ ...byPeople, resources: { $elemMatch: target } })
        .sort({ at: -1 })
        .limit(1)
        .toArray();
      const sha256 = last?.resources.find(({ kind, id }) => kind === target.kind && id === target.id)?.sha256;
      if (last === undefined || sha256 === undefined) continue;
      if (sha256 !== (await inLibraryThen(connection, resource, last.at))) changed.set(resource.name, target);
    }
    return changed;
  };
}

/** Hash of the file as the library had it on that day: who has released just that follows the library again. */
async function inLibraryThen(connection: Connection, { name }: Resource, at: Date): Promise<string | null> {
  // Every id that begins with the name: `;` comes right after `:`.
  const [file] = await libraryFiles(connection)
    .find({ _id: { $gt: `${name}:`, $lt: `${name};` }, deployedAt: { $lte: at } })
    .sort({ deployedAt: -1 })
    .limit(1)
    .toArray();
  return file?._id.slice(name.length + 1) ?? null;
}
