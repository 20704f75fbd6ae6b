/** A Lotse of its own on a fresh data directory, with people who work on it. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import mongoose, { type Connection } from 'mongoose';
import { findOrStartLotse, type RunningLotse } from '../demo/running-lotse.ts';
import { createAccounts } from '../identity/accounts.ts';
import { hashPassword } from '../identity/passwords.ts';
import { createReadModel, type ReadModel } from '../read-model/read-model.ts';
import { signIn, type ApiClient } from './api-client.ts';
import type { Place } from './place.ts';

export interface BenchCase {
  caseId: string;
  personId: string;
  householdId: string;
}

export interface BenchLotse {
  runtime: RunningLotse;
  connection: Connection;
  readModel: ReadModel;
  /** A new account in these groups, as one signs in. */
  account(groups: readonly string[]): Promise<{ login: string; password: string }>;
  /** New accounts in these groups, signed in. Several, because the API limits the requests of each. */
  people(groups: readonly string[], count: number): Promise<ApiClient[]>;
  stop(): Promise<void>;
}

const password = 'so schnell wie moeglich';

/** @param name of the data directory below the place; one that exists is used again */
export async function startLotse(place: Place, name: string): Promise<BenchLotse> {
  const dataDirectory = path.join(place.directory, name);
  const runtime = await findOrStartLotse(dataDirectory, place.rootDirectory, place.environment);
  const connection = await mongoose.createConnection(runtime.mongoUri, { dbName: 'lotse' }).asPromise();
  const accounts = createAccounts(connection);
  const clients: ApiClient[] = [];

  async function account(groups: readonly string[]): Promise<{ login: string; password: string }> {
    const login = `bench-${randomUUID()}`;
    await accounts.create({
      login,
      displayName: login,
      groups: [...groups],
      passwordHash: await hashPassword(password),
    });
    return { login, password };
  }

  async function person(groups: readonly string[]): Promise<ApiClient> {
    const { login } = await account(groups);
    const client = await signIn(runtime.url, login, password);
    clients.push(client);
    return client;
  }

  return {
    runtime,
    connection,
    readModel: createReadModel(connection),
    account,
    async people(groups, count) {
      const people: ApiClient[] = [];
      while (people.length < count) people.push(await person(groups));
      return people;
    },
    async stop() {
      for (const client of clients) client.close();
      await connection.close();
      await runtime.release();
    },
  };
}
