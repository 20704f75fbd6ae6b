/** Permission to work, the hearing before a refusal, and the refusal (AsylG 61, AufenthG 4a(4), 60a). */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, list, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { written } from '../text/benefit-reasons.ts';
import { longDate } from '../text/german.ts';
import { hearingDeadline, hearingMatter, howToAnswer, whatToName, withoutAnswer } from '../text/hearing.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstResidenceDecision } from '../text/remedies.ts';

/** @throws LetterLacks without the job: a permit covers one job */
export function jobOf({ fields: { jobTitle, employerName } }: NoticeFacts): string {
  if (jobTitle === undefined || employerName === undefined) throw new LetterLacks('jobTitle', 'Die Stelle ist nicht erfasst.');
  return `die Beschäftigung als ${jobTitle} bei ${employerName}`;
}

/** `ab dem 4. Januar 2027 bis zum 31. Dezember 2027` @throws LetterLacks without the last day */
export function permitSpan({ jobStartOn, workPermitUntil }: NoticeFacts['fields']): string {
  if (workPermitUntil === undefined)
    throw new LetterLacks('workPermitUntil', 'Es ist nicht erfasst, wie lange die Erlaubnis gilt.');
  return `${jobStartOn === undefined ? '' : `ab dem ${longDate(jobStartOn)} `}bis zum ${longDate(workPermitUntil)}`;
}

export function workPermit(facts: NoticeFacts): NoticeContent {
  const { applicant, fields, office } = facts;
  const span = permitSpan(fields);
  return {
    subject: 'Erlaubnis zur Beschäftigung',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph('über Ihren Antrag haben wir wie folgt entschieden.')],
      decision: [
        heading('Entscheidung'),
        numbered([
          `Ihnen wird ${jobOf(facts)} ${span} erlaubt.`,
          ...(fields.workPermitConditions === undefined ? [] : [fields.workPermitConditions]),
        ]),
      ],
      guidance: [
        heading('Was Sie wissen müssen'),
        list([
          'Die Erlaubnis wird in Ihr Aufenthaltsdokument eingetragen. Bitte bringen Sie es zum nächsten Termin mit.',
          'Sie gilt nur für diese Stelle. Wechseln Sie die Stelle, brauchen Sie eine neue Erlaubnis.',
          'Beziehen Sie Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG), melden Sie den Beginn der Arbeit der Leistungsstelle spätestens am dritten Tag (§ 8a AsylbLG).',
        ]),
      ],
      closing: closing(office),
    },
  };
}

export function workPermitHearing(facts: NoticeFacts): NoticeContent {
  const { applicant, fields, office, today } = facts;
  return {
    subject: 'Anhörung vor einer Entscheidung über Ihre Beschäftigung',
    parts: {
      salutation: [greeting(applicant.name)],
      matter: hearingMatter(office, [
        paragraph(`Wir beabsichtigen, ${jobOf(facts)} nicht zu erlauben.`),
        ...written(fields.workPermitReason),
      ]),
      deadline: hearingDeadline(today),
      guidance: [paragraph(`${howToAnswer} ${whatToName} ${withoutAnswer}`)],
      closing: closing(office),
    },
  };
}

/** @throws LetterLacks without reasons: a refusal has to give them (VwVfG 39) */
export function workPermitRefusal(facts: NoticeFacts): NoticeContent {
  const { applicant, fields, office } = facts;
  if (fields.workPermitReason === undefined) throw new LetterLacks('workPermitReason', 'Eine Ablehnung braucht eine Begründung.');
  return {
    subject: 'Ablehnung der Erlaubnis zur Beschäftigung',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph('über Ihren Antrag haben wir wie folgt entschieden.')],
      decision: [heading('Entscheidung'), numbered([`Der Antrag, Ihnen ${jobOf(facts)} zu erlauben, wird abgelehnt.`])],
      reasons: [heading('Begründung'), ...written(fields.workPermitReason)],
      remedies: [...remedyAgainstResidenceDecision(office, fields.statusCode ?? ''), postingFiction(office)],
      closing: closing(office),
    },
  };
}
