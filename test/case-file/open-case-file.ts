import { createCaseFile } from '../../src/case-file/case-file.ts';
import type { FieldCatalogue } from '../../src/case-file/field-values.ts';
import type { Provenance } from '../../src/case-file/provenance.ts';
import { rulesOf } from '../deadlines/rules-of.ts';
import { openStore } from '../integration/open-store.ts';
import { catalogue } from './catalogue.ts';

export const provenance: Provenance = { by: 'account-1', reason: 'test', userTaskKey: '2251799813685249' };

export const vaultKey = Buffer.alloc(32, 7).toString('base64');

/** A case file in a database of its own on the store of this test run. */
export async function openCaseFile(now?: () => Date, dbName?: string, fields: FieldCatalogue = catalogue) {
  const { connection, close } = await openStore(dbName);
  const caseFile = createCaseFile(connection, { catalogue: fields, vaultKey, deadlineRules: rulesOf('NW'), ...(now && { now }) });
  await caseFile.prepare();
  return { caseFile, connection, close };
}

let people = 0;
/** Names differ from call to call, so that nobody resembles anybody by accident. */
export function newPerson(changes: Partial<Parameters<ReturnType<typeof createCaseFile>['cases']['openIntake']>[1]> = {}) {
  people += 1;
  return { familyName: 'Musterfall', givenNames: `Nr${people}`, birthDate: { year: 1990 }, nationalities: ['SYR'], ...changes };
}
