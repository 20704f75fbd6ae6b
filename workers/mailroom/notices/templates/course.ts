/** Integration course: obligation, entitlement, and the warning to whoever stays away (AufenthG 44, 44a; AsylbLG 5b). */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, list, numbered, paragraph, type Block, type NoticeContent } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { Office } from '../office.ts';
import { written } from '../text/benefit-reasons.ts';
import { closing, greeting, postingFiction } from '../text/posting.ts';
import { remedyAgainstBenefitDecision, remedyAgainstHousingDecision } from '../text/remedies.ts';

interface Basis {
  norm: string;
  consequence: string;
  /** Instruction of the branch of law that the decision belongs to. */
  remedy: (office: Office) => Block[];
}

/** What an obligation under residence law brings about when it is broken. */
const underResidenceLaw = {
  consequence:
    'Nehmen Sie aus Gründen, die Sie zu vertreten haben, nicht teil, kann sich das auf die Verlängerung Ihrer Aufenthaltserlaubnis auswirken; Leistungen nach dem SGB II können gemindert und die Kosten des Kurses erhoben werden (§ 44a Abs. 3 AufenthG).',
  remedy: remedyAgainstHousingDecision,
};

const bases: Readonly<Record<string, Basis>> = {
  '44A_1_1': { norm: '§ 44a Abs. 1 Satz 1 Nr. 1 AufenthG', ...underResidenceLaw },
  '44A_1_3': { norm: '§ 44a Abs. 1 Satz 1 Nr. 3 AufenthG', ...underResidenceLaw },
  '44A_1_4_ASYLBLG': {
    norm: '§ 5b Abs. 1 AsylbLG und § 44a Abs. 1 Satz 1 Nr. 4 AufenthG',
    consequence:
      'Weigern Sie sich ohne wichtigen Grund, einen Kurs aufzunehmen oder ordnungsgemäß daran teilzunehmen, können Ihre Leistungen eingeschränkt werden (§ 5b Abs. 2 AsylbLG).',
    remedy: remedyAgainstBenefitDecision,
  },
};

function basisOf({ fields }: NoticeFacts): Basis {
  const basis = bases[fields.courseObligationBasis ?? ''];
  if (basis === undefined) throw new LetterLacks('courseObligationBasis', 'Der Verpflichtungsgrund ist nicht erfasst.');
  return basis;
}

const nextSteps = list([
  'Suchen Sie sich einen Kursträger aus der beigefügten Liste oder fragen Sie im Servicecenter. Melden Sie sich unverzüglich an.',
  'Der Kursträger bestätigt Ihre Anmeldung und nennt den Beginn, der in der Regel innerhalb von sechs Wochen liegt (§ 7 IntV).',
]);

export function courseObligation(facts: NoticeFacts): NoticeContent {
  const { applicant, fields, office } = facts;
  const { norm, consequence, remedy } = basisOf(facts);
  return {
    subject: 'Verpflichtung zur Teilnahme an einem Integrationskurs',
    parts: {
      salutation: [greeting(applicant.name)],
      decision: [
        heading('Entscheidung'),
        numbered([`Sie werden verpflichtet, an einem Integrationskurs teilzunehmen (${norm}).`]),
      ],
      reasons: [
        heading('Begründung'),
        ...written(fields.courseReason),
        paragraph('Der Kurs vermittelt Deutsch bis zum Niveau B1 und Wissen über Recht, Geschichte und Gesellschaft.'),
      ],
      guidance: [heading('Was Sie tun müssen'), nextSteps],
      consequences: [
        heading('Wenn Sie nicht teilnehmen'),
        paragraph(`${consequence} Sagen Sie uns deshalb rechtzeitig, wenn Sie aus wichtigem Grund nicht kommen können.`),
      ],
      remedies: [...remedy(office), postingFiction(office)],
      closing: closing(office),
    },
  };
}

export function courseEntitlement({ applicant, fields, office }: NoticeFacts): NoticeContent {
  return {
    subject: 'Bestätigung der Berechtigung zur Teilnahme an einem Integrationskurs',
    parts: {
      salutation: [greeting(applicant.name)],
      decision: [
        paragraph('Sie dürfen an einem Integrationskurs teilnehmen (§ 44 AufenthG). Verpflichtet sind Sie dazu nicht.'),
        ...written(fields.courseReason),
      ],
      guidance: [heading('Wie Sie einen Platz finden'), nextSteps],
      closing: closing(office),
    },
  };
}

export function courseWarning(facts: NoticeFacts): NoticeContent {
  const { applicant, office } = facts;
  const { norm, consequence } = basisOf(facts);
  return {
    subject: 'Ihre Teilnahme am Integrationskurs',
    parts: {
      salutation: [greeting(applicant.name)],
      matter: [
        paragraph(
          `Sie sind verpflichtet, an einem Integrationskurs teilzunehmen (${norm}). Uns wurde mitgeteilt, dass Sie nicht oder nicht ordnungsgemäß teilnehmen.`,
        ),
      ],
      consequences: [heading('Welche Folgen das haben kann'), paragraph(consequence)],
      guidance: [
        heading('Was Sie tun können'),
        paragraph(
          'Nehmen Sie den Kurs wieder auf, oder sagen Sie uns, warum Sie nicht teilnehmen konnten. Wir beraten Sie gern.',
        ),
      ],
      closing: closing(office),
    },
  };
}
