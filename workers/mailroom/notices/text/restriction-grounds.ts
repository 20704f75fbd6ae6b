import { LetterLacks } from '../letter-lacks.ts';

/** What each ground of restriction says in a decision, and the norm it stands on. */
export interface RestrictionGround {
  norm: string;
  /** The condition of the law; the facts of the case are the caseworker's to write. */
  condition: string;
}

const grounds: Record<string, RestrictionGround> = {
  P1_DEPARTURE_DATE: {
    norm: '§ 1a Abs. 1 AsylbLG',
    condition:
      'Leistungen werden eingeschränkt, wenn ein Ausreisetermin und eine Ausreisemöglichkeit feststehen, ab dem Tag nach diesem Termin. Das gilt nicht, wenn die Ausreise aus Gründen, die die Person nicht zu vertreten hat, nicht durchgeführt werden konnte.',
  },
  P2_ENTRY_FOR_BENEFITS: {
    norm: '§ 1a Abs. 2 AsylbLG',
    condition:
      'Leistungen werden eingeschränkt, wenn sich die Person in den Geltungsbereich des Gesetzes begeben hat, um Leistungen nach diesem Gesetz zu erlangen.',
  },
  P3_SELF_CAUSED: {
    norm: '§ 1a Abs. 3 AsylbLG',
    condition:
      'Leistungen werden eingeschränkt, wenn aufenthaltsbeendende Maßnahmen aus Gründen, die die Person selbst zu vertreten hat, nicht vollzogen werden können.',
  },
  P4_RELOCATION_EU_PROTECTION: {
    norm: '§ 1a Abs. 4 AsylbLG',
    condition:
      'Leistungen werden eingeschränkt, wenn ein anderer Staat für die Person zuständig ist oder ihr dort internationaler Schutz oder ein Aufenthaltsrecht gewährt worden ist, das fortbesteht.',
  },
  P5_COOPERATION: {
    norm: '§ 1a Abs. 5 AsylbLG',
    condition:
      'Leistungen werden eingeschränkt, wenn die Person ihren Pflichten zur Mitwirkung im Asylverfahren nicht nachkommt, es sei denn, sie hat dies nicht zu vertreten oder ein wichtiger Grund hat sie daran gehindert.',
  },
  P6_UNDECLARED_ASSETS: {
    norm: '§ 1a Abs. 6 AsylbLG',
    condition:
      'Leistungen werden eingeschränkt, wenn die Person vorsätzlich oder grob fahrlässig Vermögen, das vor Leistungen einzusetzen ist, nicht angibt oder eine Änderung nicht unverzüglich mitteilt und deshalb zu Unrecht Leistungen bezogen hat.',
  },
  P7_DISORDER: {
    norm: '§ 1a Abs. 7 AsylbLG',
    condition:
      'Leistungen werden für höchstens einen Monat eingeschränkt, wenn die Person die Ordnung in der Unterkunft erheblich stört.',
  },
  S5_4_WORK_OPPORTUNITY: {
    norm: '§ 5 Abs. 4 in Verbindung mit § 1a Abs. 1 AsylbLG',
    condition:
      'Leistungen werden eingeschränkt, wenn die Person eine zumutbare Arbeitsgelegenheit ohne wichtigen Grund ablehnt, obwohl sie über die Folgen belehrt worden ist.',
  },
  S5B_COURSE: {
    norm: '§ 5b Abs. 2 in Verbindung mit § 1a Abs. 1 AsylbLG',
    condition:
      'Leistungen werden eingeschränkt, wenn die Person einen zumutbaren Integrationskurs, zu dem sie verpflichtet ist, ohne wichtigen Grund nicht aufnimmt oder nicht ordnungsgemäß daran teilnimmt, obwohl sie über die Folgen belehrt worden ist.',
  },
};

/** @throws LetterLacks without a ground on record: a restriction can't be written without one */
export function restrictionGround(code: string | undefined): RestrictionGround {
  const ground = code === undefined ? undefined : grounds[code];
  if (ground === undefined) throw new LetterLacks('restrictionGround', 'Der Grund der Einschränkung ist nicht erfasst.');
  return ground;
}
