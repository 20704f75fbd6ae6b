/** German words for what the community's dictionary of bpmn-js does not cover or says in English. */
import { germanProperties } from './properties-german.ts';
import { germanTemplates } from './templates-german.ts';
import { germanTypes } from './types-german.ts';

const menus: Readonly<Record<string, string>> = {
  'Append element': 'Element anhängen',
  'Create element': 'Element anlegen',
  Templates: 'Vorlagen',
  'Expanded pool/participant': 'Aufgeklappter Pool',
  'Boundary event': 'Angeheftetes Ereignis',
  'Ad-hoc sub-process': 'Ad-hoc-Teilprozess',
  Events: 'Ereignisse',
  Tasks: 'Aufgaben',
  Gateways: 'Gateways',
  'Sub-processes': 'Teilprozesse',
  Data: 'Daten',
  Participants: 'Beteiligte',
  'Set color': 'Farbe wählen',
  Default: 'Ohne Farbe',
  Blue: 'Blau',
  Orange: 'Orange',
  Green: 'Grün',
  Red: 'Rot',
  Purple: 'Violett',
  'Close minimap': 'Übersicht schließen',
  'Open minimap': 'Übersicht öffnen',
  'Append conditional intermediate catch event': 'Bedingungsereignis anhängen',
  'Append receive task': 'Empfangsaufgabe anhängen',
  'Append text annotation': 'Anmerkung anhängen',
  'Business rule task': 'Geschäftsregelaufgabe',
  'Connect using data input association': 'Mit Datenzufluss verbinden',
  'Create expanded sub-process': 'Aufgeklappten Teilprozess anlegen',
  'Create pool/participant': 'Pool anlegen',
  'Create start event': 'Startereignis anlegen',
  'Create end event': 'Endereignis anlegen',
  'Create gateway': 'Gateway anlegen',
  'Create task': 'Aufgabe anlegen',
  'Create group': 'Gruppe anlegen',
  'Create data object reference': 'Datenobjekt anlegen',
  'Create data store reference': 'Datenspeicher anlegen',
  'Create intermediate/boundary event': 'Zwischenereignis anlegen',
  'Activate create/remove space tool': 'Platz schaffen oder entfernen',
  'Activate global connect tool': 'Elemente verbinden',
  'Activate hand tool': 'Zeichnung verschieben',
  'Activate lasso tool': 'Mehrere Elemente auswählen',
};

export const german: Readonly<Record<string, string>> = { ...menus, ...germanTypes, ...germanProperties, ...germanTemplates };
