/** What every service stands on: the engine with its library, the store with the case file, and the read model. */
import path from 'node:path';
import mongoose, { type Connection } from 'mongoose';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { changedHere } from '../api/deployments/changed-here.ts';
import type { Library } from '../api/deps.ts';
import { createCaseFile } from '../case-file/case-file.ts';
import type { CaseFile } from '../case-file/repositories.ts';
import { seedSamplePlaces } from '../case-file/sample-places.ts';
import type { Config } from '../config.ts';
import { fieldCatalogue } from '../contracts/field-catalogue.ts';
import { deadlineRules } from '../deadlines/deadline-rules.ts';
import { startEmbedded, type Embedded } from '../embedded/index.ts';
import { type Municipality, readMunicipality } from '../municipality.ts';
import { createNoticeTemplates, type NoticeTemplates } from '../notice-templates/template-store.ts';
import { startProjection } from '../projection/projection.ts';
import { createChangeFeed, type ChangeFeed } from '../read-model/change-feed.ts';
import { createReadModel, prepareReadModel, type ReadModel } from '../read-model/read-model.ts';
import { watchReadModel } from '../read-model/watch-read-model.ts';
import { connectZeebe } from '../zeebe/client.ts';
import { engineCommands, type EngineCommands } from '../zeebe/commands.ts';
import { releasedInLibrary } from '../rate-tables/released-in-library.ts';
import { deployLibrary } from '../zeebe/deploy-library.ts';
import { fingerprint } from '../zeebe/library-files.ts';
import { readResources } from '../zeebe/resources.ts';
import type { RunningParts } from './running-parts.ts';

export interface Surroundings {
  config: Config;
  log: Logger;
  rootDirectory: string;
  version: string;
  /** Hears why Lotse cannot go on. */
  giveUp: (why: string) => void;
}

export interface Foundation extends Surroundings {
  running: RunningParts;
  registry: Registry;
  embedded: Embedded;
  connection: Connection;
  readModel: ReadModel;
  changes: ChangeFeed;
  municipality: Municipality;
  caseFile: CaseFile;
  noticeTemplates: NoticeTemplates;
  zeebe: ReturnType<typeof connectZeebe>;
  engine: EngineCommands;
  library: Library;
}

export async function layFoundation(surroundings: Surroundings, running: RunningParts): Promise<Foundation> {
  const { config, log, rootDirectory, giveUp } = surroundings;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const embedded = await startEmbedded(config, log);
  running.embedded = () => embedded.stop();
  running.engine = () => embedded.stopEngine();
  embedded.onGiveUp((part, reason) => giveUp(`The ${part} does not stay up. ${reason.message}`));
  const connection = await connectStore(embedded.mongoUri);
  running.connection = () => connection.close();
  const readModel = createReadModel(connection);
  const followsFromAfar = config.services.includes('web') && !config.services.includes('projection');
  const changes = followsFromAfar ? await followProjection() : createChangeFeed();
  const municipality = readMunicipality(config.municipalityFile);
  const caseFile = createCaseFile(connection, {
    catalogue: fieldCatalogue,
    vaultKey: embedded.secrets.vaultKey,
    deadlineRules: deadlineRules(municipality.holidays, municipality.postingRules),
  });
  await caseFile.prepare();
  const noticeTemplates = createNoticeTemplates(connection);
  await noticeTemplates.prepare();
  if (config.demoAccounts) await seedSamplePlaces(caseFile.placeRegister);
  if (config.services.includes('projection')) await project();

  const zeebe = connectZeebe(embedded);
  running.engineClient = () => zeebe.close();
  const engine = engineCommands(zeebe, embedded.restAddress);
  const files = await readResources(path.join(rootDirectory, 'processes'));
  const database = connection.getClient().db('lotse');
  const completed = releasedInLibrary(database);
  const installation = { completed, changedHere: changedHere(connection) };
  const { deployed, offered } = await deployLibrary(database, engine, files, installation);
  const library: Library = { files: new Map(files.map((file) => [fingerprint(file), file])), completed };
  if (deployed.length > 0) log.info(`Deployed ${deployed.length} models, decisions and forms of processes/.`);
  if (offered.length > 0) log.warn({ files: offered }, 'Files of processes/ are newer than what designers have changed here');
  return {
    ...surroundings,
    ...{ running, registry, embedded, connection, readModel, changes, municipality, caseFile, noticeTemplates, zeebe, engine },
    library,
  };

  /** The projection runs in another process, perhaps for the first time and later than this one. */
  async function followProjection(): Promise<ChangeFeed> {
    await prepareReadModel(readModel);
    const watched = await watchReadModel(readModel, log);
    running.changes = () => watched.close();
    return watched;
  }

  async function project(): Promise<void> {
    const { host, port, user, password } = embedded.exporter;
    const projection = await startProjection({ readModel, changeFeed: changes, log, host, port, username: user, password });
    running.projection = () => projection.close();
    readModel.openTasks.follow(changes);
  }
}

/** Commands fail while the store is away instead of waiting in a buffer: then they are seen as an outage and tried again. */
function connectStore(uri: string): Promise<Connection> {
  const options = { dbName: 'lotse', serverSelectionTimeoutMS: 5000, bufferCommands: false };
  return mongoose.createConnection(uri, options).asPromise();
}
