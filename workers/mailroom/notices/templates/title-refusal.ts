/** The hearing before an application for a title or a suspended deportation is refused, and the refusal (VwVfG 28, 39). */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { written } from '../text/benefit-reasons.ts';
import { hearingDeadline, hearingMatter, howToAnswer, whatToName, withoutAnswer } from '../text/hearing.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstTitleRefusal, remedyAgainstTolerationRefusal } from '../text/remedies.ts';

const isToleration = ({ fields }: NoticeFacts): boolean => fields.applicationKind === 'DULDUNG';

const soughtIn = (facts: NoticeFacts): string => {
  const what = isToleration(facts) ? 'eine Duldung zu erteilen' : 'einen Aufenthaltstitel zu erteilen oder zu verlängern';
  const { titleSoughtSection } = facts.fields;
  return titleSoughtSection === undefined ? what : `${what} (${titleSoughtSection} AufenthG)`;
};

export function titleHearing(facts: NoticeFacts): NoticeContent {
  const { applicant, fields, office, today } = facts;
  return {
    subject: 'Anhörung vor einer Entscheidung über Ihren Aufenthalt',
    parts: {
      salutation: [greeting(applicant.name)],
      matter: hearingMatter(office, [
        paragraph(`Wir beabsichtigen, Ihren Antrag, Ihnen ${soughtIn(facts)}, abzulehnen.`),
        ...written(fields.residenceReason),
      ]),
      deadline: hearingDeadline(today),
      guidance: [paragraph(`${howToAnswer} ${whatToName} ${withoutAnswer}`)],
      closing: closing(office),
    },
  };
}

/** @throws LetterLacks without reasons: a refusal has to give them (VwVfG 39) */
export function titleRefusal(facts: NoticeFacts): NoticeContent {
  const { applicant, fields, office } = facts;
  if (fields.residenceReason === undefined) throw new LetterLacks('residenceReason', 'Eine Ablehnung braucht eine Begründung.');
  return {
    subject: isToleration(facts) ? 'Ablehnung der Duldung' : 'Ablehnung des Aufenthaltstitels',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [paragraph('über Ihren Antrag haben wir wie folgt entschieden.')],
      decision: [heading('Entscheidung'), numbered([`Der Antrag, Ihnen ${soughtIn(facts)}, wird abgelehnt.`])],
      reasons: [heading('Begründung'), ...written(fields.residenceReason)],
      remedies: [
        ...(isToleration(facts) ? remedyAgainstTolerationRefusal(office) : remedyAgainstTitleRefusal(office)),
        postingFiction(office),
      ],
      closing: closing(office),
    },
  };
}
