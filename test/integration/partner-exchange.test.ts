import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import mongoose, { type Connection } from 'mongoose';
import { until } from './test-process.ts';

/** The folders of the Lotse under test; a partner sees no more of it. */
const partnerDirectory = path.join(process.env.LOTSE_TEST_DATA_DIR ?? '', 'partner');

interface Stored {
  _id: string;
  state: string;
  caseId: string | null;
}

describe('partner exchange of a running Lotse', () => {
  let connection: Connection;

  beforeAll(async () => {
    connection = await mongoose.createConnection(process.env.MONGODB_URI ?? '', { dbName: 'lotse' }).asPromise();
  });

  afterAll(() => connection.close());

  function deliver(partner: string, envelope: { messageId: string }): void {
    const folder = path.join(partnerDirectory, 'inbox', partner);
    writeFileSync(path.join(folder, `.${envelope.messageId}`), JSON.stringify(envelope));
    renameSync(path.join(folder, `.${envelope.messageId}`), path.join(folder, `${envelope.messageId}.json`));
  }

  const receiptOf = (partner: string, messageId: string) =>
    path.join(partnerDirectory, 'inbox', partner, `${messageId}.receipt.json`);

  const incoming = (messageId: string) =>
    connection.collection<Stored>('partnerMessages').findOne({ 'envelope.messageId': messageId });

  it('turns an allocation notice into a case with its first task at the service centre', async () => {
    // given
    const messageId = `notice-${randomUUID()}`;
    const familyName = `Zuweisung ${messageId.slice(-6)}`;
    const person = { familyName, givenNames: 'Amal', birthDate: { year: 1994, month: 7 }, nationalities: ['SYR'] };
    const child = { familyName, givenNames: 'Sami', birthDate: { year: 2019 }, nationalities: ['SYR'], relation: 'CHILD' };

    // when
    deliver('state-reception', {
      messageId,
      format: 'lotse-partner-message',
      version: '1.0',
      partnerKind: 'STATE_RECEPTION',
      messageKind: 'ALLOCATION_NOTICE',
      createdAt: new Date().toISOString(),
      payload: { person, householdMembers: [child], allocationDecisionDate: '2026-01-10' },
    } as { messageId: string });

    // then
    await until(() => existsSync(receiptOf('state-reception', messageId)));
    expect(JSON.parse(readFileSync(receiptOf('state-reception', messageId), 'utf8'))).toMatchObject({
      messageId,
      accepted: true,
    });

    let caseId: string | null = null;
    while (caseId === null) caseId = (await incoming(messageId))?.caseId ?? null;
    const caseRecord = await connection.collection<{ _id: string; householdId: string }>('cases').findOne({ _id: caseId });
    const household = await connection
      .collection<{ _id: string; members: unknown[] }>('households')
      .findOne({ _id: caseRecord!.householdId });
    expect(household!.members).toHaveLength(2);

    let task = null;
    while (task === null) task = await connection.collection('userTasks').findOne({ caseId, elementId: 'Task_RecordIdentity' });
    expect(task).toMatchObject({ state: 'CREATED', candidateGroups: ['sc-agent'] });
    const variables = await connection
      .collection('instanceVariables')
      .find({ processInstanceKey: task.processInstanceKey })
      .toArray();
    expect(JSON.stringify(variables)).not.toContain(familyName);
  });

  it('leaves a malformed file in quarantine and goes on', async () => {
    // given
    const name = `broken-${randomUUID()}`;
    const folder = path.join(partnerDirectory, 'inbox', 'jobcenter');
    writeFileSync(path.join(folder, `.${name}`), '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>');

    // when
    renameSync(path.join(folder, `.${name}`), path.join(folder, `${name}.json`));

    // then
    const quarantine = path.join(partnerDirectory, 'inbox', 'quarantine', 'jobcenter');
    await until(() => existsSync(quarantine) && readdirSync(quarantine).filter((file) => file.includes(name)).length === 2);
    expect(existsSync(path.join(folder, `${name}.json`))).toBe(false);
  });
});
