/** What somebody takes home from counselling: the help plan, and a copy of the consent it rests on. */
import { fieldCatalogue } from '../../../../src/contracts/field-catalogue.ts';
import { LetterLacks } from '../letter-lacks.ts';
import { heading, list, paragraph, type NoticeContent } from '../notice.ts';
import type { HelpPlan, NoticeFacts } from '../notice-facts.ts';
import { written } from '../text/benefit-reasons.ts';
import { closing, greeting, issuedBy } from '../text/posting.ts';

/** @throws LetterLacks where the document was asked for without reading the plan */
function planOf({ helpPlan }: NoticeFacts): HelpPlan {
  if (helpPlan === null) throw new LetterLacks('helpPlan', 'Der Hilfeplan ist nicht gelesen.');
  return helpPlan;
}

function inWords(key: string, values: readonly string[]): string[] {
  const options = fieldCatalogue.get(key)?.options ?? [];
  return values.map((value) => options.find((option) => option.value === value)?.label.de ?? value);
}

/** @throws LetterLacks without goals: there is no plan yet */
export function helpPlan(facts: NoticeFacts): NoticeContent {
  const { helpPlanGoals, helpPlanSituation, helpPlanResources, helpPlanMeasures = [] } = planOf(facts);
  if (helpPlanGoals === undefined) throw new LetterLacks('helpPlanGoals', 'Es sind keine Ziele vereinbart.');
  const offers = inWords('helpPlanMeasures', helpPlanMeasures);
  return {
    subject: 'Hilfeplan',
    parts: {
      salutation: [greeting(facts.applicant.name)],
      matter: [
        heading('Ihre Lage'),
        ...written(helpPlanSituation),
        ...written(helpPlanResources),
        heading('Was wir vereinbart haben'),
        ...written(helpPlanGoals),
        ...(offers.length === 0 ? [] : [heading('Was jetzt beginnt'), list(offers)]),
      ],
      guidance: [
        heading('Wie es weitergeht'),
        paragraph(
          'Wir sehen uns den Plan alle drei Monate gemeinsam an. Sie können ihn jederzeit ändern oder Ihre Einwilligung widerrufen. Was Sie uns anvertrauen, behandeln wir vertraulich (§ 203 StGB).',
        ),
      ],
      closing: [issuedBy(facts.office)],
    },
  };
}

/** @throws LetterLacks without the kinds of data: a consent covers nothing that it does not name (GDPR Art. 7) */
export function consentDeclaration(facts: NoticeFacts): NoticeContent {
  const { consentRecipients = [], consentDataCategories = [] } = planOf(facts);
  if (consentDataCategories.length === 0)
    throw new LetterLacks('consentDataCategories', 'Es ist nicht erfasst, worin eingewilligt ist.');
  const recipients = inWords('consentRecipients', consentRecipients);
  return {
    subject: 'Ihre Einwilligung in den Hilfeplan',
    parts: {
      salutation: [greeting(facts.applicant.name)],
      matter: [
        paragraph('Sie haben eingewilligt, dass unsere Flüchtlingssozialarbeit für Ihren Hilfeplan diese Angaben verarbeitet:'),
        list(inWords('consentDataCategories', consentDataCategories)),
        heading('Wer davon erfährt'),
        ...(recipients.length === 0
          ? [paragraph('Niemand außerhalb der Flüchtlingssozialarbeit.')]
          : [paragraph('Für die Vermittlung dürfen wir das Nötige weitergeben an:'), list(recipients)]),
      ],
      rights: [
        heading('Ihr Recht'),
        paragraph(
          'Die Einwilligung ist freiwillig. Sie können sie jederzeit ganz oder für einzelne Empfänger widerrufen, schriftlich, mündlich oder per E-Mail. Was bis dahin geschehen ist, bleibt rechtmäßig (Art. 7 Abs. 3 DSGVO). Auf Leistungen, die Ihnen gesetzlich zustehen, hat das keinen Einfluss.',
        ),
      ],
      closing: [...closing(facts.office)],
    },
  };
}
