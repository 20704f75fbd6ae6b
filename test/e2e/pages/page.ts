/** What a page of the walk is, and what there has to be so that it shows something. */
import type { ArrivedPerson } from '../arrived-person.ts';
import type { HaltedProcess } from '../halted-process.ts';

export interface Given {
  person: ArrivedPerson;
  conflictId: string;
  halted: HaltedProcess;
  batchId: string;
  placeId: string;
  /** A message that belongs to no case yet. */
  messageId: string;
  /** An application of an online service that belongs to no case yet. */
  applicationId: string;
  deadlineId: string;
  /** Account of a benefits clerk. */
  clerkId: string;
  /** A payment run with households that are paid and one that is looked at first. */
  runId: string;
  /** Draft of a year to come. */
  rateTableId: string;
}

export interface OnePage {
  page: string;
  path: string | ((given: Given) => string);
  /** German and English, or the same in both. */
  heading: [string, string] | ((given: Given) => string);
  /** The tab to open on the page, German and English. */
  tab?: [string, string];
  /** What opens with it, German and English. */
  button?: [string, string];
}

export const caseOf = ({ person }: Given): string => `/cases/${person.caseId}`;
export const nameOf = ({ person }: Given): string => person.familyName;
