/** What there has to be so that every page shows something. */
import type { RatePeriod } from '../../../src/contracts/rate-table.ts';
import { signIn } from '../../integration/api-client.ts';
import { messageFromHealthOffice } from '../../integration/health-office.ts';
import { applicationFromOnlineService } from '../../integration/online-service.ts';
import { arrivedPerson } from '../arrived-person.ts';
import { raiseConflict } from '../given.ts';
import { closeGivenStore, earningHousehold, grantedHousehold, unfinishedRun } from '../given-payment-run.ts';
import { beginDraft, deployNextVersion, haltedProcess, repairInBulk } from '../halted-process.ts';
import { offeredForm } from '../offered-form.ts';
import type { Given } from './page.ts';

/** @returns `restore` puts back what other tests would stumble over */
export async function everythingGiven(): Promise<{ given: Given; restore: () => Promise<void> }> {
  const [person, other, halted, repaired] = await Promise.all([
    arrivedPerson(),
    arrivedPerson(),
    haltedProcess(2),
    haltedProcess(2),
  ]);
  await deployNextVersion(halted);
  await beginDraft(halted, 2);
  await writeLetter();
  const offered = await offeredForm('remind-permit');
  const given = {
    person,
    halted,
    placeId: await anyPlace(),
    messageId: await messageFromHealthOffice('Befund liegt vor'),
    applicationId: await applicationFromOnlineService(),
    deadlineId: await passedDeadline(person.caseId),
    clerkId: (await signIn('lst-clerk')).accountId,
    rateTableId: await draftOfRates(),
    conflictId: await raiseConflict(other, 'SANCTION_VS_COURSE', ['lst', 'fsa']),
    batchId: await repairInBulk(repaired),
    runId: await paymentRun(),
  };
  return {
    given,
    async restore() {
      await offered.restore();
      await closeGivenStore();
    },
  };
}

async function paymentRun(): Promise<string> {
  await grantedHousehold({ name: 'Seite', method: 'BEZAHLKARTE' });
  await earningHousehold('Ansicht');
  return unfinishedRun();
}

/** With words of the department's own in it. */
async function writeLetter(): Promise<void> {
  const clerk = await signIn('lst-clerk');
  const address = '/notice-templates/BRIDGING/draft';
  await clerk.post(address, { fromVersion: 1 });
  const { body } = await clerk.get('/notice-templates/BRIDGING');
  const { blocks, revision } = body.versions[0];
  const own = { blockId: 'own', part: null, text: 'Bei Fragen: {{Telefon}}, sonst {{Kontostand}}.' };
  await clerk.put(address, { blocks: [own, ...blocks], validFrom: null, comment: '', expectedRevision: revision });
}

/** Of the registration of residence: the service centre sees it in the case, in the task and in the list. */
async function passedDeadline(caseId: string): Promise<string> {
  const event = { norm: 'BMG_17', eventDate: '2026-01-16', reason: 'Einzug laut Mietvertrag' };
  const { body } = await (await signIn('sc-agent')).post(`/cases/${caseId}/deadlines`, event);
  return String(body.deadlineId);
}

/** Of a year far ahead, so that no other test finds it in its way. */
async function draftOfRates(): Promise<string> {
  const lead = await signIn('lst-lead');
  const { inForce } = (await lead.get<{ inForce: RatePeriod[] }>('/rate-tables')).body;
  const [latest] = inForce;
  const { body } = await lead.post('/rate-tables', { year: (latest?.year ?? 0) + 10, amounts: latest?.amounts });
  return String(body.rateTableId ?? body.difference.rateTableId);
}

async function anyPlace(): Promise<string> {
  const { body } = await (await signIn('unt-clerk')).get('/places?limit=1&site=GU%201');
  return String(body.items[0].placeId);
}
