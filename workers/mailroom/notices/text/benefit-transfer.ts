/** Why benefits come from another authority from now on, and what the person has to do for them. */
import { LetterLacks } from '../letter-lacks.ts';
import { heading, list, type Block } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { longDate } from './german.ts';

/** @throws LetterLacks without an occasion on record */
export function occasionOf({ transferReason, titleDecidedOn, movePlannedOn, moveDestination }: NoticeFacts['fields']): string {
  const on = titleDecidedOn === undefined ? '' : ` am ${longDate(titleDecidedOn)}`;
  switch (transferReason) {
    case 'RECOGNITION':
      return `Das Bundesamt für Migration und Flüchtlinge hat Sie${on} anerkannt.`;
    case 'TITLE':
      return `Ihnen wurde${on} ein Aufenthaltstitel erteilt, mit dem Sie nicht mehr nach § 1 Abs. 1 AsylbLG leistungsberechtigt sind.`;
    case 'MOVE':
      return `Sie ziehen${movePlannedOn === undefined ? '' : ` am ${longDate(movePlannedOn)}`} nach ${moveDestination ?? 'außerhalb'}; für Ihre Leistungen sind wir dann nicht mehr zuständig.`;
    default:
      throw new LetterLacks('transferReason', 'Es ist nicht erfasst, warum die Leistungen enden.');
  }
}

/** @param last further points, for who has had benefits so far */
export function followingBenefitPoints({ followingBenefit }: NoticeFacts['fields'], last: readonly string[] = []): Block[] {
  const points = [
    ...(followingBenefit === 'SGB_II'
      ? [
          'Stellen Sie den Antrag auf Bürgergeld noch in diesem Monat beim Jobcenter: Er wirkt auf den Ersten des Monats zurück (§ 37 Abs. 2 SGB II). Das Servicecenter hilft Ihnen dabei.',
          'Melden Sie sich bei uns, wenn Sie vor der Entscheidung des Jobcenters kein Geld mehr haben.',
        ]
      : []),
    ...(followingBenefit === 'OTHER_AUTHORITY'
      ? ['Wir helfen Ihnen, die Leistungen beim zuständigen Träger zu beantragen.']
      : []),
    ...last,
  ];
  return points.length === 0 ? [] : [heading('Wie es für Sie weitergeht'), list(points)];
}
