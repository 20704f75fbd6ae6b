/** Goal conflicts between the departments. */
import { z } from 'zod';
import { choice, choices, date, fieldsOf, flag, note, pastDate, reference, rows, text } from './define-field.ts';

const conflict = fieldsOf('CONFLICT');

const position = z.object({
  orgKey: z.string().min(1),
  text: z.string().min(1).max(4000),
  legalBasis: z.string().max(200),
  submittedAt: z.iso.datetime(),
});

export const conflictFields = [
  conflict('conflictId', ['Zielkonflikt', 'Goal conflict'], 'case', reference, 'local', 'routing'),
  conflict(
    'conflictType',
    ['Konfliktart', 'Kind of conflict'],
    'case',
    choice({
      REMOVAL_VS_TRAINING: ['Aufenthaltsbeendigung oder Ausbildung', 'removal or training'],
      REMOVAL_VS_JOB: ['Aufenthaltsbeendigung oder Beschäftigung', 'removal or employment'],
      REMOVAL_VS_HEALTH_FAMILY: ['Aufenthaltsbeendigung oder Gesundheit und Familie', 'removal or health and family'],
      SANCTION_VS_COURSE: ['Leistungseinschränkung oder Kurs', 'sanction or course'],
      MOVE_VS_RESIDENCE: ['Umzug oder Wohnsitzauflage', 'move or residence obligation'],
      HOUSING_VS_VULNERABILITY: ['Unterbringung oder Schutzbedarf', 'housing or vulnerability'],
      OTHER: ['anderer Zielkonflikt', 'other goal conflict'],
    }),
    'KGSt 7/2017',
    'routing',
  ),
  conflict(
    'conflictParties',
    ['Beteiligte Bereiche', 'Departments involved'],
    'case',
    choices(
      {
        sc: ['Servicecenter', 'service centre'],
        abh: ['Ausländerbehörde', 'immigration office'],
        lst: ['Leistung AsylbLG', 'benefits'],
        fsa: ['Flüchtlingssozialarbeit', 'refugee social work'],
        unt: ['Unterbringung', 'housing'],
        stab: ['Stabsstelle Integration', 'strategy'],
        recht: ['Widerspruchsstelle', 'appeals'],
      },
      2,
    ),
    'local',
    'routing',
  ),
  conflict('positions', ['Stellungnahmen', 'Positions'], 'case', rows(position), 'local'),
  conflict('positionText', ['Stellungnahme', 'Position'], 'case', note, 'local'),
  conflict(
    'positionLegalBasis',
    ['Rechtsgrundlage der Stellungnahme', 'Legal basis of the position'],
    'case',
    text(200),
    'local',
  ),
  conflict('roundHeldOn', ['Runde durchgeführt am', 'Round held on'], 'case', pastDate, 'local'),
  conflict('conflictProposal', ['Vorschlag der Runde', 'Proposal of the round'], 'case', note, 'local'),
  conflict('agreed', ['Die Beteiligten sind sich einig', 'The parties agree'], 'case', flag, 'local', 'routing'),
  conflict(
    'conflictOutcome',
    ['Ergebnis', 'Outcome'],
    'case',
    choice({
      BLEIBEPERSPEKTIVE: ['Bleibeperspektive', 'prospect of staying'],
      FORTSETZUNG_AUFENTHALTSBEENDIGUNG: ['Aufenthaltsbeendigung wird fortgesetzt', 'removal continues'],
      BEFRISTETER_AUFSCHUB: ['befristeter Aufschub', 'temporary postponement'],
      KOMPROMISS: ['Kompromiss', 'compromise'],
      EXTERN: ['Entscheidung außerhalb des Hauses', 'decided outside the house'],
    }),
    'local',
    'routing',
  ),
  conflict('postponedUntil', ['Aufschub bis', 'Postponed until'], 'case', date, 'local', 'routing'),
  conflict('conflictReasons', ['Begründung des Ergebnisses', 'Reasons for the outcome'], 'case', note, 'local'),
  conflict(
    'housingObjection',
    ['Einwand gegen die Unterkunft', 'Objection to the accommodation'],
    'case',
    flag,
    'local',
    'routing',
  ),
  conflict('housingObjectionReason', ['Begründung des Einwands', 'Reasons for the objection'], 'case', note, 'local'),
];
