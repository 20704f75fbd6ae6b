/** Permission to work, on the real engine with the real workers. */
import { jobOffer, workFacts } from '../../../src/demo/cases/common-steps.ts';
import { day } from '../../../src/demo/script.ts';
import { type AnyBody, eventually } from '../api-client.ts';
import { act, complete, onRecord, openTask, putOnRecord, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { type Matter, newPerson } from './matter.ts';
import { partners, sentTo } from './outside-world.ts';
import { closeStore, completedElements, ended, expectClean, instanceOf, variablesOf } from './what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

const reason = 'Die Agentur für Arbeit hält die Bedingungen für ungünstiger als üblich.';
const decideAccess = { by: 'abh-clerk', values: { workAccess: 'MAY', workPermitReason: 'Drei Monate sind vorbei.' } };
const heard = {
  by: 'abh-clerk',
  values: { residenceHearingOn: day(), hearingOutcome: 'CONFIRMED', workPermitReason: reason },
};

async function jobSeeker(facts: Record<string, unknown> = {}) {
  const matter = await takeIn(newPerson('Tarek', '12.12.1996', ['ERI']));
  await putOnRecord(matter, 'abh-clerk', onRecord);
  const processInstanceKey = await start(matter, 'work-permit');
  await act(matter, 'Task_RecordJob', jobOffer());
  await act(matter, 'Task_RecordWorkFacts', workFacts(facts));
  return { matter, processInstanceKey };
}

/** The agency answers the newest request of the case that lies in its folder. */
async function agencyAnswers(matter: Matter, decision: string, atLeast = 1): Promise<AnyBody> {
  const sent = await eventually(
    () => sentTo('employment-agency', matter),
    (messages) => messages.length >= atLeast,
  );
  const newest = [...sent].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
  await partners().answer('EMPLOYMENT_AGENCY', 'EMPLOYMENT_APPROVAL', matter.caseNumber, { decision });
  return newest;
}

async function kindsOfDocuments({ caseId }: Matter): Promise<string[]> {
  const answer = await (await as('abh-clerk')).get(`/cases/${caseId}/documents`);
  return (expectStatus<AnyBody>(answer, 200) as { items: { kind: string }[] }).items.map(({ kind }) => kind).sort();
}

test('after 11 June 2026 a person decides on access; the agency asks back, then consents, and the permit is sent', async () => {
  // given
  const { matter, processInstanceKey } = await jobSeeker();

  // when
  await act(matter, 'Task_DecideAccess', decideAccess);
  const request = await agencyAnswers(matter, 'QUESTION');
  await act(matter, 'Task_AnswerAgency', {
    by: 'abh-clerk',
    values: { ...jobOffer({ weeklyHours: 30 }).values, agencyQuestion: 'Stunden waren unklar; jetzt 30.' },
  });
  await agencyAnswers(matter, 'APPROVED', 2);
  await act(matter, 'Task_DecideWorkPermit', {
    by: 'abh-clerk',
    values: { workPermitDecision: 'GRANTED', workPermitUntil: day(365), workPermitConditions: 'Nur in Musterstadt.' },
  });

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_AccessGiven', 'End_Permitted']);
  expect(request).toMatchObject({
    messageKind: 'EMPLOYMENT_APPROVAL_REQUEST',
    legalBasis: '§ 36 BeschV',
    payload: { employerName: 'Bäckerei Beispiel GmbH', weeklyHours: 20, grossWageCents: 900_00 },
  });
  expect(await variablesOf(processInstanceKey)).toMatchObject({ workAccess: 'MAY', baDecision: 'ZUGESTIMMT' });
  expect(await kindsOfDocuments(matter)).toEqual(['WORK_PERMIT']);
  await expectClean(matter);
});

test('the agency refuses: the person is heard, somebody else releases, and who has heard may not', async () => {
  // given
  const { matter, processInstanceKey } = await jobSeeker({ statusCode: 'DULDUNG_60A' });
  await act(matter, 'Task_DecideAccess', decideAccess);
  await agencyAnswers(matter, 'REFUSED');

  // when the release is refused once, the clerk decides anew
  await act(matter, 'Task_HearingResidence', heard);
  const hearing = await instanceOf(matter, 'hearing');
  await act(matter, 'Task_ReleaseResidence', {
    by: 'abh-lead',
    values: { released: false, residenceReleaseReason: 'Vergleichslöhne fehlen.' },
  });
  await act(matter, 'Task_DecideWorkPermit', {
    by: 'abh-clerk',
    values: { workPermitDecision: 'REFUSED', workPermitReason: reason },
  });
  await act(matter, 'Task_HearingResidence', heard);
  await act(matter, 'Task_ReleaseResidence', { by: 'abh-lead', values: { released: true, residenceReleaseReason: 'Geprüft.' } });

  // then
  expect(hearing.caseId).toBe(matter.caseId);
  expect(await ended(matter, processInstanceKey)).toEqual(['End_AccessGiven', 'End_Refused']);
  expect(await kindsOfDocuments(matter)).toEqual(['WORK_PERMIT_HEARING', 'WORK_PERMIT_HEARING', 'WORK_PERMIT_REFUSAL']);
  await expectClean(matter);
});

test('a ban on work ends in a refusal without asking the agency, unless the hearing shows otherwise', async () => {
  // given
  const { matter, processInstanceKey } = await jobSeeker();

  // when
  await act(matter, 'Task_DecideAccess', {
    by: 'abh-clerk',
    values: { workAccess: 'NO', workPermitReason: 'Konkrete Maßnahmen stehen bevor.' },
  });
  await act(matter, 'Task_HearingResidence', { ...heard, values: { ...heard.values, hearingOutcome: 'DROPPED' } });
  const decide = await openTask(matter, 'Task_DecideWorkPermit', 'abh-clerk');
  expectStatus(await complete(matter, decide, 'abh-clerk', { workPermitDecision: 'GRANTED', workPermitUntil: day(90) }), 200);

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Permitted']);
  const completed = await completedElements(processInstanceKey);
  expect(completed).toContain('Boundary_WorkBan');
  expect(completed).not.toContain('Call_AskAgency');
  expect(await sentTo('employment-agency', matter)).toEqual([]);
  await expectClean(matter);
});
