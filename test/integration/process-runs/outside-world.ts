/** What happens outside the office: partners write and answer, places open and fill. */
import path from 'node:path';
import { messagesIn, openPartners, type Partners } from '../../../src/demo/partners.ts';
import { type AnyBody, eventually } from '../api-client.ts';
import type { Matter } from './matter.ts';
import { store } from './what-came-out.ts';

/** The data directory of the Lotse under test. */
export function dataDirectory(): string {
  const directory = process.env.LOTSE_TEST_DATA_DIR;
  if (directory === undefined) throw new Error('LOTSE_TEST_DATA_DIR must name the data directory of the Lotse under test');
  return directory;
}

/** The partners of the Lotse under test, who see no more of it than their folders. */
export function partners(): Partners {
  const folder = (name: string) => path.join(dataDirectory(), 'partner', name);
  return openPartners({ outbox: folder('outbox'), inbox: folder('inbox') });
}

/** The operator of the accommodation reports that the person has moved in. */
export function reportMoveIn({ caseNumber }: Matter, movedInOn: string): Promise<void> {
  return partners().report('HOUSING_OPERATOR', 'MOVE_IN_CONFIRMATION', caseNumber, { movedInOn });
}

/** What lies in a partner's folder about the case, as the partner reads it. */
export async function sentTo(folder: string, { caseNumber }: Matter): Promise<AnyBody[]> {
  const sent: AnyBody[] = await messagesIn(path.join(dataDirectory(), 'partner/outbox', folder));
  return sent.filter((message) => message.caseNumber === caseNumber);
}

/** The registration office confirms as soon as the registration lies in its folder. */
export async function confirmRegistration({ caseNumber }: Matter): Promise<void> {
  await eventually(
    () => partners().confirmRegistration(caseNumber),
    (found) => found,
  );
}

/** Places that are reserved for the case. */
export async function placesOf({ caseId }: Matter): Promise<string[]> {
  const places = (await store()).collection<{ _id: string }>('places');
  return (await places.find({ 'reservations.caseId': caseId }).toArray()).map(({ _id }) => _id);
}
