/** Education and participation of a child: grant, the hearing before a refusal, and the refusal (AsylbLG 3(4), SGB XII 34, 34a). */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, list, numbered, paragraph, type NoticeContent } from '../notice.ts';
import type { NoticeChild, NoticeFacts } from '../notice-facts.ts';
import { written } from '../text/benefit-reasons.ts';
import { educationPartsInWords } from '../text/education-parts.ts';
import { euros, longDate } from '../text/german.ts';
import { hearingDeadline, hearingMatter, howToAnswer, withoutAnswer } from '../text/hearing.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstBenefitDecision } from '../text/remedies.ts';

/** @throws LetterLacks without a child: the benefits are the child's own */
export function childOf({ child }: NoticeFacts): NoticeChild {
  if (child === null) throw new LetterLacks('childPersonId', 'Es ist nicht gesagt, um welches Kind es geht.');
  return child;
}

/** What is granted on proof, and to whom it is paid. */
const onProof: Readonly<Record<string, string>> = {
  AUSFLUEGE: 'Ausflüge und Klassenfahrten: die tatsächlichen Kosten; bitte legen Sie die Mitteilung der Kita oder Schule vor.',
  MITTAGESSEN: 'Gemeinschaftliches Mittagessen: wir zahlen an den Anbieter; bitte legen Sie die Anmeldung vor.',
  TEILHABE: 'Teilhabe, etwa Sportverein oder Musikschule: bitte legen Sie die Anmeldung vor.',
  LERNFOERDERUNG: 'Lernförderung: bitte legen Sie die Bestätigung der Schule vor.',
  BEFOERDERUNG: 'Schülerbeförderung: die erforderlichen Kosten; bitte legen Sie die Fahrkarte vor.',
};

export function educationGrant(facts: NoticeFacts): NoticeContent {
  const { applicant, office } = facts;
  const { name, fields } = childOf(facts);
  const { suppliesAmount = 0, educationGrantParts = [], educationFrom } = fields;
  if (educationGrantParts.length === 0) throw new LetterLacks('educationGrantParts', 'Es ist nicht erfasst, was bewilligt wird.');
  const from = educationFrom === undefined ? '' : ` ab dem ${longDate(educationFrom)}`;
  const supplies =
    suppliesAmount === 0 ? [] : [`Für den persönlichen Schulbedarf werden einmalig ${euros(suppliesAmount)} gezahlt.`];
  return {
    subject: 'Bewilligung von Leistungen für Bildung und Teilhabe',
    parts: {
      salutation: [greeting(applicant.name)],
      decision: [
        heading('Entscheidung'),
        numbered([
          `${name} erhält${from} Leistungen für Bildung und Teilhabe (§ 3 Abs. 4 AsylbLG): ${educationPartsInWords(educationGrantParts)}.`,
          ...supplies,
        ]),
      ],
      reasons: [heading('Begründung'), ...written(fields.educationGrantReason)],
      details: [...proofs(educationGrantParts)],
      remedies: [...remedyAgainstBenefitDecision(office), postingFiction(office)],
      closing: closing(office),
    },
  };
}

function proofs(parts: readonly string[]) {
  const needed = parts.flatMap((part) => onProof[part] ?? []);
  return needed.length === 0 ? [] : [heading('Was auf Nachweis gezahlt wird'), list(needed)];
}

export function educationHearing(facts: NoticeFacts): NoticeContent {
  const { applicant, office, today } = facts;
  const { name, fields } = childOf(facts);
  return {
    subject: 'Anhörung zu Leistungen für Bildung und Teilhabe',
    parts: {
      salutation: [greeting(applicant.name)],
      matter: hearingMatter(office, [
        paragraph(`Wir beabsichtigen, Leistungen für Bildung und Teilhabe für ${name} abzulehnen.`),
        ...written(fields.educationGrantReason),
      ]),
      deadline: hearingDeadline(today),
      guidance: [paragraph(`${howToAnswer} ${withoutAnswer}`)],
      closing: closing(office),
    },
  };
}

/** @throws LetterLacks without reasons: a refusal has to give them (VwVfG 39) */
export function educationRefusal(facts: NoticeFacts): NoticeContent {
  const { applicant, office } = facts;
  const { name, fields } = childOf(facts);
  if (fields.educationGrantReason === undefined)
    throw new LetterLacks('educationGrantReason', 'Eine Ablehnung braucht eine Begründung.');
  return {
    subject: 'Ablehnung von Leistungen für Bildung und Teilhabe',
    parts: {
      salutation: [greeting(applicant.name)],
      decision: [
        heading('Entscheidung'),
        numbered([`Leistungen für Bildung und Teilhabe für ${name} werden abgelehnt (§ 3 Abs. 4 AsylbLG).`]),
      ],
      reasons: [heading('Begründung'), ...written(fields.educationGrantReason)],
      remedies: [...remedyAgainstBenefitDecision(office), postingFiction(office)],
      closing: closing(office),
    },
  };
}
