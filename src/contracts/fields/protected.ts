/** Fields that only few may see: health, counselling, security, consent. None of them ever routes a process. */
import { z } from 'zod';
import { choice, choices, fieldsOf, flag, object, reference, rows } from './define-field.ts';

const health = fieldsOf('HEALTH');
const counselling = fieldsOf('COUNSELLING');
const restricted = fieldsOf('RESTRICTED');
const consent = fieldsOf('CONSENT');

const goal = z.object({
  field: z.string().min(1).max(120),
  goal: z.string().min(1).max(1000),
  measure: z.string().max(1000),
  responsible: z.string().max(120),
  dueDate: z.iso.date().optional(),
  status: z.enum(['OPEN', 'REACHED', 'DROPPED']),
});

const consentGiven = z.object({
  purpose: z.string().min(1).max(500),
  recipient: z.string().min(1).max(200),
  dataCategories: z.array(z.string().min(1).max(120)).min(1),
  grantedAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().optional(),
});

export const protectedFields = [
  health(
    'vulnerabilities',
    ['Besondere Schutzbedürftigkeit', 'Special vulnerabilities'],
    'person',
    choices({
      SCHWANGER: ['schwanger', 'pregnant'],
      BEHINDERUNG: ['Behinderung', 'disability'],
      TRAUMA: ['Trauma oder psychische Erkrankung', 'trauma or mental illness'],
      ALLEINERZIEHEND: ['alleinerziehend', 'single parent'],
      LSBTIQ: ['LSBTIQ', 'LGBTIQ'],
      GEWALTBETROFFEN: ['von Gewalt betroffen', 'affected by violence'],
      MINDERJAEHRIG: ['minderjährig', 'minor'],
      ALTER: ['hohes Alter', 'old age'],
    }),
    'DSGVO Art. 9, RL (EU) 2024/1346 Art. 24',
  ),
  health(
    'medicalExamDone',
    ['Gesundheitsuntersuchung erfolgt', 'Medical examination done'],
    'person',
    flag,
    'AsylG § 62, IfSG § 36 Abs. 4',
  ),
  health('measlesProof', ['Masernschutz nachgewiesen', 'Measles protection proven'], 'person', flag, 'IfSG § 20 Abs. 8'),
  counselling('goals', ['Ziele des Hilfeplans', 'Goals of the help plan'], 'case', rows(goal), 'local'),
  counselling(
    'counsellingNoteRef',
    ['Verweis auf die Beratungsnotiz', 'Reference to the counselling note'],
    'case',
    reference,
    'StGB § 203',
  ),
  restricted(
    'securityCheckResult',
    ['Sicherheitsabfrage', 'Security query'],
    'case',
    choice({
      OHNE_BEFUND: ['ohne Befund', 'nothing found'],
      BEFUND: ['Befund', 'something found'],
      AUSSTEHEND: ['steht aus', 'pending'],
    }),
    'AufenthG § 73',
  ),
  consent('consentId', ['Einwilligung', 'Consent'], 'case', object(consentGiven), 'DSGVO Art. 7'),
];
