/** A help plan: consent, what is agreed, and what follows from it. What was said stays in counselling. */
import { z } from 'zod';
import { choice, choices, fieldsOf, flag, note } from './define-field.ts';

const core = fieldsOf('CORE');
const consent = fieldsOf('CONSENT');
const counselling = fieldsOf('COUNSELLING');

const persons = { kind: 'references', schema: z.array(z.uuid()).max(20) } as const;

export const helpPlanFields = [
  core('helpPlanAgreed', ['Willigt in den Hilfeplan ein', 'Consents to the help plan'], 'case', flag, 'DSGVO Art. 7', 'routing'),
  consent(
    'consentRecipients',
    ['Angaben dürfen gehen an', 'Data may go to'],
    'case',
    choices({
      WELFARE_ORGANISATION: ['Wohlfahrtsverbände', 'welfare organisations'],
      VOLUNTEERS: ['Ehrenamt', 'volunteers'],
      COURSE_PROVIDER: ['Sprachkursträger', 'course providers'],
      CHILDCARE: ['Kitas', 'nurseries'],
      SCHOOL_OFFICE: ['Schulamt und Schulen', 'school office and schools'],
      HEALTH_OFFICE: ['Gesundheitsamt', 'health office'],
      YOUTH_OFFICE: ['Jugendamt', 'youth welfare office'],
      JOBCENTER: ['Jobcenter', 'Job centre'],
      EMPLOYMENT_AGENCY: ['Agentur für Arbeit', 'employment agency'],
    }),
    'DSGVO Art. 7',
  ),
  consent(
    'consentDataCategories',
    ['Welche Angaben', 'Which data'],
    'case',
    choices({
      CONTACT: ['Name und Erreichbarkeit', 'name and contact'],
      FAMILY: ['Familie und Haushalt', 'family and household'],
      LANGUAGE: ['Sprache und Bildung', 'language and education'],
      WORK: ['Arbeit und Ausbildung', 'work and training'],
      HEALTH: ['Gesundheit', 'health'],
    }),
    'DSGVO Art. 7',
  ),
  counselling('helpPlanSituation', ['Lage', 'Situation'], 'case', note, 'StGB § 203'),
  counselling(
    'helpPlanResources',
    ['Stärken und was schon hilft', 'Strengths and what helps already'],
    'case',
    note,
    'StGB § 203',
  ),
  core(
    'childEndangered',
    ['Gewichtige Anhaltspunkte für eine Kindeswohlgefährdung', 'Weighty signs that a child is in danger'],
    'case',
    flag,
    'SGB VIII § 8a, KKG § 4',
    'routing',
  ),
  counselling('endangermentFacts', ['Was das Jugendamt erfahren muss', 'What the youth welfare office has to know'], 'case', note, 'KKG § 4 Abs. 3'), // prettier-ignore
  counselling(
    'helpPlanGoals',
    ['Ziele, Schritte und wer sie geht', 'Goals, steps and who takes them'],
    'case',
    note,
    'StGB § 203',
  ),
  core(
    'helpPlanMeasures',
    ['Angebote aus dem Hilfeplan', 'Offers of the help plan'],
    'case',
    choices({
      COURSE: ['Integrationskurs', 'integration course'],
      EDUCATION: ['Kita oder Schule', 'nursery or school'],
      WORK: ['Arbeit oder Ausbildung', 'work or training'],
    }),
    'local',
    'routing',
  ),
  core('helpPlanChildIds', ['Kinder für Kita oder Schule', 'Children for nursery or school'], 'case', persons, 'SGB VIII § 24', 'routing'), // prettier-ignore
  core(
    'helpPlanReview',
    ['Ergebnis der Überprüfung des Hilfeplans', 'Result of the review of the help plan'],
    'case',
    choice({
      CONTINUE: ['Plan gilt weiter', 'the plan goes on'],
      NEW_GOALS: ['neue Ziele vereinbaren', 'agree on new goals'],
      CLOSE: ['Hilfeplan abschließen', 'close the help plan'],
    }),
    'local',
    'routing',
  ),
  counselling('helpPlanReviewNote', ['Was erreicht ist und was fehlt', 'What is reached and what is missing'], 'case', note, 'StGB § 203'), // prettier-ignore
  consent(
    'recipientsInformed',
    ['Empfänger vom Widerruf benachrichtigt', 'Recipients told of the withdrawal'],
    'case',
    flag,
    'DSGVO Art. 19',
  ),
  consent('withdrawalNote', ['Vermerk zum Widerruf', 'Note on the withdrawal'], 'case', note, 'DSGVO Art. 7 Abs. 3'),
  counselling('protectionNote', ['Absprache mit dem Jugendamt', 'What was agreed with the youth welfare office'], 'case', note, 'SGB VIII § 8a'), // prettier-ignore
  core('helpPlanContinues', ['Hilfeplan geht weiter', 'The help plan goes on'], 'case', flag, 'local', 'routing'),
];
