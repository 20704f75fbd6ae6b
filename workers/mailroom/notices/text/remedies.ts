/** Instructions on remedies. A faulty one opens a year instead of a month (SGG 66(2), VwGO 58(2)): change with care. */
import { paragraph, type Block } from '../notice.ts';
import { officeAddress, type Office } from '../office.ts';
import type { Remedy } from '../remedy.ts';

const title = (remedy: Remedy): Block => ({ kind: 'heading', text: 'Rechtsbehelfsbelehrung', remedy });

const nameAndAddress = ({ name, address }: Office['socialCourt']): string => `${name}, ${address}`;

/** Whatever takes place while an objection is open. */
type Meanwhile = Pick<Remedy, 'meanwhile' | 'urgentCourt'>;

const objection = (office: Office, meanwhile: Meanwhile): Remedy => ({
  means: 'OBJECTION',
  within: 'MONTH',
  begins: 'RECEIPT',
  at: `${office.municipality}, ${office.department}, ${officeAddress(office)}`,
  ...meanwhile,
});

const action = (court: Office['socialCourt'], meanwhile: Meanwhile = {}): Remedy => ({
  means: 'ACTION',
  within: 'MONTH',
  begins: 'RECEIPT',
  at: nameAndAddress(court),
  ...meanwhile,
});

const where = (office: Office): string => `bei der ${office.municipality}, ${office.department}, ${officeAddress(office)}`;

const appliesUnless = (court: Office['socialCourt']): Meanwhile => ({
  meanwhile: 'DECISION_APPLIES',
  urgentCourt: nameAndAddress(court),
});

/** Decisions on benefits: objection within a month (SGG 84). */
export const remedyAgainstBenefitDecision = (office: Office, meanwhile: Meanwhile = {}): Block[] => [
  title(objection(office, meanwhile)),
  paragraph(
    `Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erheben. Der Widerspruch ist schriftlich, in elektronischer Form nach § 36a Abs. 2 des Ersten Buches Sozialgesetzbuch (SGB I), schriftformersetzend nach § 36a Abs. 2a SGB I und § 9a Abs. 5 des Onlinezugangsgesetzes oder zur Niederschrift ${where(office)}, einzulegen (§ 84 Abs. 1 des Sozialgerichtsgesetzes – SGG).`,
  ),
];

/** Restrictions: the same, but they take effect at once (AsylbLG 11(4)). */
export const remedyAgainstRestriction = (office: Office): Block[] => [
  ...remedyAgainstBenefitDecision(office, appliesUnless(office.socialCourt)),
  paragraph(
    `Widerspruch und Anfechtungsklage haben keine aufschiebende Wirkung (§ 11 Abs. 4 AsylbLG). Die Einschränkung gilt also auch dann, wenn Sie Widerspruch erheben. Sie können beim ${office.socialCourt.name}, ${office.socialCourt.address}, beantragen, die aufschiebende Wirkung anzuordnen (§ 86b Abs. 1 Satz 1 Nr. 2 SGG).`,
  ),
];

/** Benefits that end: an objection does not keep them going (AsylbLG 11(4) no. 1). */
export const remedyAgainstBenefitEnd = (office: Office): Block[] => [
  ...remedyAgainstBenefitDecision(office, appliesUnless(office.socialCourt)),
  paragraph(
    `Widerspruch und Anfechtungsklage haben keine aufschiebende Wirkung (§ 11 Abs. 4 AsylbLG). Die Leistungen enden also auch dann, wenn Sie Widerspruch erheben. Sie können beim ${office.socialCourt.name}, ${office.socialCourt.address}, beantragen, die aufschiebende Wirkung anzuordnen (§ 86b Abs. 1 Satz 1 Nr. 2 SGG).`,
  ),
];

/** Housing under municipal by-laws: objection within a month (VwGO 70), or an action where the state has abolished it (VwGO 74). */
export const remedyAgainstHousingDecision = (office: Office, meanwhile: Meanwhile = {}): Block[] => [
  title(office.objectionAbolished ? action(office.administrativeCourt, meanwhile) : objection(office, meanwhile)),
  paragraph(
    office.objectionAbolished
      ? `Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Klage beim ${office.administrativeCourt.name}, ${office.administrativeCourt.address}, erheben (§ 74 Abs. 1 der Verwaltungsgerichtsordnung – VwGO).`
      : `Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erheben. Der Widerspruch ist schriftlich, in elektronischer Form nach § 3a Abs. 2 des Verwaltungsverfahrensgesetzes, schriftformersetzend nach § 3a Abs. 3 des Verwaltungsverfahrensgesetzes und § 9a Abs. 5 des Onlinezugangsgesetzes oder zur Niederschrift ${where(office)}, einzulegen (§ 70 Abs. 1 der Verwaltungsgerichtsordnung – VwGO).`,
  ),
];

/** A refused title: the objection does not keep the former stay lawful (AufenthG 84(1) no. 1). */
export const remedyAgainstTitleRefusal = (office: Office): Block[] => [
  ...remedyAgainstHousingDecision(office, appliesUnless(office.administrativeCourt)),
  paragraph(
    `${office.objectionAbolished ? 'Die Klage' : 'Widerspruch und Klage'} gegen die Ablehnung ${office.objectionAbolished ? 'hat' : 'haben'} keine aufschiebende Wirkung (§ 84 Abs. 1 Satz 1 Nr. 1 AufenthG). Sie können beim ${office.administrativeCourt.name}, ${office.administrativeCourt.address}, beantragen, die aufschiebende Wirkung anzuordnen (§ 80 Abs. 5 VwGO).`,
  ),
];

/** A refused suspension of deportation: there is nothing that an objection could put off. */
export const remedyAgainstTolerationRefusal = (office: Office): Block[] => [
  ...remedyAgainstHousingDecision(office, {
    meanwhile: 'REMOVAL_POSSIBLE',
    urgentCourt: nameAndAddress(office.administrativeCourt),
  }),
  paragraph(
    `Ein Rechtsbehelf allein setzt die Abschiebung nicht aus. Sie können beim ${office.administrativeCourt.name}, ${office.administrativeCourt.address}, eine einstweilige Anordnung beantragen (§ 123 VwGO).`,
  ),
];

/** Public charges are due whatever is filed against them (VwGO 80(2) no. 1). */
export const remedyAgainstFee = (office: Office): Block[] => [
  ...remedyAgainstHousingDecision(office, { meanwhile: 'FEE_DUE' }),
  paragraph(
    `${office.objectionAbolished ? 'Die Klage' : 'Der Widerspruch'} hat keine aufschiebende Wirkung; die Gebühr ist auch dann fristgerecht zu zahlen (§ 80 Abs. 2 Satz 1 Nr. 1 VwGO).`,
  ),
];

/** After the objection: action at the social court (SGG 87, 92) or the administrative court (VwGO 74, 81), within a month. */
export const remedyAfterObjection = (office: Office, remedyNorm: string): Block[] => [
  title(remedyNorm === 'VWGO_70' ? { ...action(office.administrativeCourt), begins: 'SERVICE' } : action(office.socialCourt)),
  paragraph(
    remedyNorm === 'VWGO_70'
      ? `Gegen den ursprünglichen Bescheid in der Gestalt dieses Widerspruchsbescheids können Sie innerhalb eines Monats nach Zustellung Klage beim ${office.administrativeCourt.name}, ${office.administrativeCourt.address}, schriftlich oder zu Protokoll der Geschäftsstelle erheben (§§ 74, 81 der Verwaltungsgerichtsordnung – VwGO).`
      : `Gegen den ursprünglichen Bescheid in der Gestalt dieses Widerspruchsbescheids können Sie innerhalb eines Monats nach Bekanntgabe Klage beim ${office.socialCourt.name}, ${office.socialCourt.address}, schriftlich oder zu Protokoll der Geschäftsstelle erheben (§§ 87, 90 des Sozialgerichtsgesetzes – SGG).`,
  ),
];

/**
 * Residence decisions: objection within a month (VwGO 70); decisions under the AsylG only allow an action, within two weeks
 * (AsylG 11, 74(1)).
 */
export const remedyAgainstResidenceDecision = (office: Office, statusCode: string): Block[] =>
  statusCode === 'GESTATTUNG'
    ? [
        title({ ...action(office.administrativeCourt), within: 'TWO_WEEKS', begins: 'SERVICE' }),
        paragraph(
          `Gegen diesen Bescheid können Sie innerhalb von zwei Wochen nach Zustellung Klage beim ${office.administrativeCourt.name}, ${office.administrativeCourt.address}, erheben (§ 74 Abs. 1 des Asylgesetzes – AsylG). Ein Widerspruch findet nicht statt (§ 11 AsylG).`,
        ),
      ]
    : remedyAgainstHousingDecision(office);
