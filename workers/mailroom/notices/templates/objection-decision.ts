/** Widerspruchsbescheid (SGG 85(2) and (3), VwGO 73): what is decided, why, who bears the expenses, and which court is open. */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, numbered, paragraph, type Block, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { written } from '../text/benefit-reasons.ts';
import { contestedDecision } from '../text/contested-decision.ts';
import { longDate } from '../text/german.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAfterObjection } from '../text/remedies.ts';

const tenors: Readonly<Record<string, string>> = {
  UPHELD: 'Ihrem Widerspruch wird stattgegeben.',
  PARTLY_UPHELD: 'Ihrem Widerspruch wird teilweise stattgegeben. Im Übrigen wird er zurückgewiesen.',
  REJECTED: 'Ihr Widerspruch wird zurückgewiesen.',
  INADMISSIBLE: 'Ihr Widerspruch wird als unzulässig verworfen.',
};

/** @throws LetterLacks without outcome or reasons: a decision on an objection has to give them (SGG 85(3), VwGO 73(3)) */
export function objectionDecision(facts: NoticeFacts): NoticeContent {
  const { applicant, fields, office } = facts;
  const { objectionOutcome = '', objectionDecisionReason, remedyNorm = 'SGG_84' } = fields;
  const tenor = tenors[objectionOutcome];
  if (tenor === undefined) throw new LetterLacks('objectionOutcome', 'Es ist nicht entschieden, was aus dem Widerspruch wird.');
  if (objectionDecisionReason === undefined)
    throw new LetterLacks('objectionDecisionReason', 'Der Widerspruchsbescheid braucht Gründe.');
  const changes = objectionOutcome === 'UPHELD' || objectionOutcome === 'PARTLY_UPHELD' ? fields.objectionTenor : undefined;
  return {
    subject: 'Widerspruchsbescheid',
    parts: {
      salutation: [greeting(applicant.name)],
      opening: [
        paragraph(`auf Ihren Widerspruch${received(facts)} gegen den ${contestedDecision(facts)}, ergeht folgende Entscheidung.`),
      ],
      decision: [
        heading('Entscheidung'),
        numbered([tenor, ...(changes === undefined ? [] : [changes]), expenses(fields.expensesReimbursed === true)]),
      ],
      reasons: [heading('Gründe'), ...timeliness(facts), ...written(objectionDecisionReason)],
      remedies: [
        ...(remedyNorm === 'NONE' ? [] : remedyAfterObjection(office, remedyNorm)),
        remedyNorm === 'VWGO_70' ? formalService : postingFiction(office),
      ],
      closing: closing(office),
    },
  };
}

const received = ({ fields: { objectionReceivedOn } }: NoticeFacts): string =>
  objectionReceivedOn === undefined ? '' : `, eingegangen am ${longDate(objectionReceivedOn)},`;

const expenses = (reimbursed: boolean): string =>
  reimbursed
    ? 'Die zur zweckentsprechenden Rechtsverfolgung notwendigen Aufwendungen werden Ihnen erstattet. Verwaltungskosten werden nicht erhoben.'
    : 'Aufwendungen werden nicht erstattet. Verwaltungskosten werden nicht erhoben.';

/** Said of every objection whose deadline was calculated. */
function timeliness({ fields }: NoticeFacts): Block[] {
  const { objectionDeadline, objectionReceivedOn, reinstated } = fields;
  if (objectionDeadline === undefined || objectionReceivedOn === undefined) return [];
  const end = `Die Widerspruchsfrist endete am ${longDate(objectionDeadline)}.`;
  if (objectionReceivedOn <= objectionDeadline) return [paragraph(`${end} Ihr Widerspruch ist fristgerecht eingegangen.`)];
  const outcome =
    reinstated === true ? 'Wir haben Wiedereinsetzung gewährt.' : 'Gründe für eine Wiedereinsetzung liegen nicht vor.';
  return [paragraph(`${end} Ihr Widerspruch ist danach eingegangen. ${outcome}`), ...written(fields.reinstatementReason)];
}

const formalService = paragraph(
  'Dieser Bescheid wird Ihnen förmlich zugestellt (§ 73 Abs. 3 der Verwaltungsgerichtsordnung – VwGO).',
);
