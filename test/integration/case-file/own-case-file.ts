/** A case file of its own for the tests of a file, with a clock that they may set. */
import { randomUUID } from 'node:crypto';
import type { FieldCatalogue } from '../../../src/case-file/field-values.ts';
import { newPerson, openCaseFile, provenance } from '../../case-file/open-case-file.ts';

type Opened = Awaited<ReturnType<typeof openCaseFile>>;

/** @param fields instead of the small catalogue of the tests. Registers what opens and closes it; usable in tests. */
export function ownCaseFile(fields?: FieldCatalogue) {
  let opened: Opened;
  const clock = { now: new Date('2026-03-02T09:00:00Z') };

  beforeAll(async () => {
    opened = await openCaseFile(() => clock.now, undefined, fields);
  });
  afterAll(() => opened.close());

  return {
    clock,
    get caseFile() {
      return opened.caseFile;
    },
    get connection() {
      return opened.connection;
    },
    get databaseName() {
      return opened.connection.name;
    },
    openCase: (changes: Parameters<typeof newPerson>[0] = {}) =>
      opened.caseFile.cases.openIntake(randomUUID(), newPerson(changes), provenance),
  };
}
