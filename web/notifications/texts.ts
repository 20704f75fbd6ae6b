import type { NotificationKind } from '../../src/contracts/notification.ts';
import type { Texts } from '../shared/language/language.ts';

/** @param by name of the colleague, or null. @param outcome how it was decided, where something was */
type Sentence = (by: string | null, outcome: string | null) => string;

const de = {
  title: 'Hinweise',
  shown: 'Angezeigte Hinweise',
  all: 'Alle',
  unread: (count: number) => (count === 0 ? 'Ungelesen' : `Ungelesen (${count})`),
  allRead: 'Alle als gelesen markieren',
  allReadDone: 'Alle Hinweise sind als gelesen markiert.',
  settings: 'Einstellungen',
  isUnread: 'ungelesen',
  markRead: 'Als gelesen markieren',
  markUnread: 'Als ungelesen markieren',
  nothing: 'Keine Hinweise',
  nothingText: 'Hier steht, was Ihre Arbeit betrifft: zugewiesene und übergebene Aufgaben, Fristen, Zielkonflikte.',
  nothingUnread: 'Keine ungelesenen Hinweise',
  nothingUnreadText: 'Sie haben alles gelesen.',
  notVisible: 'Worum es geht, können Sie nicht mehr einsehen.',
  kept: 'Hinweise werden nach 90 Tagen gelöscht.',
  outcome: 'Ergebnis',
  sentences: {
    TASK_ASSIGNED: (by) => (by === null ? 'Ihnen wurde eine Aufgabe zugewiesen' : `${by} hat Ihnen eine Aufgabe zugewiesen`),
    TASK_HANDED_OVER: (by) =>
      by === null ? 'Eine Aufgabe wurde Ihnen übergeben' : `${by} hat Ihrer Gruppe eine Aufgabe übergeben`,
    TASK_RETURNED: (by) =>
      by === null ? 'Eine Aufgabe wurde an Sie zurückgegeben' : `${by} hat eine Aufgabe zurückgegeben, die Sie übergeben hatten`,
    FOLLOW_UP_DUE: () => 'Wiedervorlage einer Ihrer Aufgaben',
    TASK_DUE: () => 'Die Frist einer Ihrer Aufgaben endet an diesem Tag',
    TASK_OVERDUE: () => 'Die Frist einer Ihrer Aufgaben ist abgelaufen',
    POSITION_ASKED: () => 'Ein Zielkonflikt braucht die Stellungnahme Ihres Fachbereichs',
    CONFLICT_DECIDED: () => 'Ein Zielkonflikt, zu dem Sie Stellung genommen haben, ist entschieden',
    RELEASE_DECIDED: (by, outcome) => {
      if (by === null || outcome === null) return 'Über die Freigabe Ihrer Vorbereitung ist entschieden';
      return outcome === 'true'
        ? `${by} hat freigegeben, was Sie vorbereitet haben`
        : `${by} hat Ihre Vorbereitung nicht freigegeben`;
    },
    DOCUMENT_RELEASED: (by) => (by === null ? 'Ihr Dokument wurde festgeschrieben' : `${by} hat Ihr Dokument festgeschrieben`),
    MODEL_RELEASED: (by) =>
      by === null ? 'Ein Modell wurde freigegeben, an dem Sie arbeiten' : `${by} hat ein Modell freigegeben, an dem Sie arbeiten`,
    MODEL_MENTION: (by) =>
      by === null ? 'Sie werden in einem Kommentar angesprochen' : `${by} spricht Sie in einem Kommentar an`,
    REVIEW_REQUESTED: (by) =>
      by === null ? 'Ein Entwurf wartet auf ein zweites Paar Augen' : `${by} bittet um die Prüfung eines Entwurfs`,
    REVIEW_DECIDED: (by, outcome) =>
      outcome === 'true'
        ? `${by ?? 'Jemand'} hat Ihren Entwurf freigegeben`
        : `${by ?? 'Jemand'} hat Ihren Entwurf zurückgegeben`,
    DUTY_REPORT_PROPOSED: (by) =>
      by === null
        ? 'Eine Übermittlung wartet auf Ihre Freigabe'
        : `${by} schlägt eine Übermittlung vor, über die Sie entscheiden`,
    DUTY_REPORT_DECIDED: (by, outcome) =>
      outcome === 'true'
        ? `${by ?? 'Jemand'} hat Ihre Übermittlung freigegeben`
        : `${by ?? 'Jemand'} hat Ihre Übermittlung abgelehnt`,
    DUTY_REPORT_RECEIVED: () => 'Ihrer Behörde wurde etwas übermittelt',
    RATES_SUBMITTED: (by) =>
      by === null ? 'Regelsätze warten auf Ihre Freigabe' : `${by} legt Regelsätze vor, die Sie prüfen und freigeben können`,
    RATES_DECIDED: (by, outcome) =>
      outcome === 'true'
        ? `${by ?? 'Jemand'} hat Ihre Regelsätze freigegeben`
        : `${by ?? 'Jemand'} hat Ihre Regelsätze zurückgegeben`,
    NOTICE_TEMPLATE_SUBMITTED: (by) =>
      by === null
        ? 'Die Fassung eines Schreibens wartet auf Ihre Freigabe'
        : `${by} legt die Fassung eines Schreibens vor, die Sie freigeben können`,
    NOTICE_TEMPLATE_DECIDED: (by, outcome) =>
      outcome === 'true'
        ? `${by ?? 'Jemand'} hat Ihre Fassung eines Schreibens freigegeben`
        : `${by ?? 'Jemand'} hat Ihre Fassung eines Schreibens zurückgegeben`,
    INCIDENT_GROUP: () => 'Störungen mit neuer Ursache',
    PART_TROUBLE: () => 'Ein Teil von Lotse arbeitet nicht',
  } satisfies Record<NotificationKind, Sentence>,
  rates: (year: string) => `Regelsätze ${year}`,
  parts: {
    engine: 'Prozess-Engine',
    projection: 'Lesemodell',
    workers: 'Automatische Schritte',
    partners: 'Austausch mit Partnern',
  },
  settingsTitle: 'Worüber Sie Hinweise erhalten',
  settingsText:
    'Was Sie abwählen, wird weder angezeigt noch gezählt. Ihre Aufgaben und Fristen stehen weiterhin unter „Aufgaben“.',
  back: 'Zu den Hinweisen',
  saved: 'Ihre Auswahl ist gespeichert.',
  kinds: {
    TASK_ASSIGNED: 'Jemand weist mir eine Aufgabe zu',
    TASK_HANDED_OVER: 'Eine Aufgabe wird meiner Gruppe übergeben',
    TASK_RETURNED: 'Eine Aufgabe, die ich übergeben habe, kommt zurück',
    FOLLOW_UP_DUE: 'Eine Wiedervorlage ist fällig',
    TASK_DUE: 'Die Frist einer meiner Aufgaben endet heute',
    TASK_OVERDUE: 'Die Frist einer meiner Aufgaben ist abgelaufen',
    POSITION_ASKED: 'Ein Zielkonflikt braucht die Stellungnahme meines Fachbereichs',
    CONFLICT_DECIDED: 'Ein Zielkonflikt, zu dem ich Stellung genommen habe, ist entschieden',
    RELEASE_DECIDED: 'Über die Freigabe meiner Vorbereitung ist entschieden (Vier-Augen-Prinzip)',
    DOCUMENT_RELEASED: 'Jemand schreibt mein Dokument fest',
    MODEL_RELEASED: 'Jemand gibt ein Modell frei, von dem ich einen Entwurf habe',
    MODEL_MENTION: 'Jemand spricht mich in einem Kommentar zu einem Modell an',
    REVIEW_REQUESTED: 'Jemand bittet um die Prüfung eines Entwurfs',
    REVIEW_DECIDED: 'Über die Prüfung meines Entwurfs ist entschieden',
    DUTY_REPORT_PROPOSED: 'Eine Übermittlung braucht meine Freigabe',
    DUTY_REPORT_DECIDED: 'Über eine Übermittlung, die ich vorgeschlagen habe, ist entschieden',
    DUTY_REPORT_RECEIVED: 'Meiner Behörde wird etwas übermittelt',
    RATES_SUBMITTED: 'Regelsätze brauchen meine Freigabe',
    RATES_DECIDED: 'Über Regelsätze, die ich eingegeben habe, ist entschieden',
    NOTICE_TEMPLATE_SUBMITTED: 'Die Fassung eines Schreibens braucht meine Freigabe',
    NOTICE_TEMPLATE_DECIDED: 'Über meine Fassung eines Schreibens ist entschieden',
    INCIDENT_GROUP: 'Störungen mit neuer Ursache',
    PART_TROUBLE: 'Ein Teil von Lotse arbeitet nicht',
  } satisfies Record<NotificationKind, string>,
};

const en: typeof de = {
  title: 'Notifications',
  shown: 'Notifications shown',
  all: 'All',
  unread: (count) => (count === 0 ? 'Unread' : `Unread (${count})`),
  allRead: 'Mark all as read',
  allReadDone: 'All notifications are marked as read.',
  settings: 'Settings',
  isUnread: 'unread',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  nothing: 'No notifications',
  nothingText: 'What concerns your work appears here: tasks assigned and handed over, deadlines, goal conflicts.',
  nothingUnread: 'No unread notifications',
  nothingUnreadText: 'You have read everything.',
  notVisible: 'You may no longer see what this is about.',
  kept: 'Notifications are deleted after 90 days.',
  outcome: 'Outcome',
  sentences: {
    TASK_ASSIGNED: (by) => (by === null ? 'A task was assigned to you' : `${by} assigned a task to you`),
    TASK_HANDED_OVER: (by) => (by === null ? 'A task was handed over to you' : `${by} handed a task over to your group`),
    TASK_RETURNED: (by) => (by === null ? 'A task was returned to you' : `${by} returned a task that you had handed over`),
    FOLLOW_UP_DUE: () => 'Follow-up of one of your tasks',
    TASK_DUE: () => 'The deadline of one of your tasks ends on this day',
    TASK_OVERDUE: () => 'The deadline of one of your tasks has passed',
    POSITION_ASKED: () => 'A goal conflict needs the position of your department',
    CONFLICT_DECIDED: () => 'A goal conflict on which you stated a position has been decided',
    RELEASE_DECIDED: (by, outcome) => {
      if (by === null || outcome === null) return 'The release of what you prepared has been decided';
      return outcome === 'true' ? `${by} released what you prepared` : `${by} did not release what you prepared`;
    },
    DOCUMENT_RELEASED: (by) => (by === null ? 'Your document was locked' : `${by} locked your document`),
    MODEL_RELEASED: (by) =>
      by === null ? 'A model you are working on was released' : `${by} released a model you are working on`,
    MODEL_MENTION: (by) => (by === null ? 'You are mentioned in a comment' : `${by} mentioned you in a comment`),
    REVIEW_REQUESTED: (by) => (by === null ? 'A draft waits for a second pair of eyes' : `${by} asks for the review of a draft`),
    REVIEW_DECIDED: (by, outcome) =>
      outcome === 'true' ? `${by ?? 'Somebody'} approved your draft` : `${by ?? 'Somebody'} returned your draft`,
    DUTY_REPORT_PROPOSED: (by) =>
      by === null ? 'A transmission waits for your release' : `${by} proposes a transmission that you decide on`,
    DUTY_REPORT_DECIDED: (by, outcome) =>
      outcome === 'true' ? `${by ?? 'Somebody'} released your transmission` : `${by ?? 'Somebody'} refused your transmission`,
    DUTY_REPORT_RECEIVED: () => 'Something was transmitted to your office',
    RATES_SUBMITTED: (by) =>
      by === null ? 'Benefit rates wait for your release' : `${by} submits benefit rates that you can check and release`,
    RATES_DECIDED: (by, outcome) =>
      outcome === 'true' ? `${by ?? 'Somebody'} released your benefit rates` : `${by ?? 'Somebody'} returned your benefit rates`,
    NOTICE_TEMPLATE_SUBMITTED: (by) =>
      by === null ? 'A version of a letter waits for your release' : `${by} submits a version of a letter that you can release`,
    NOTICE_TEMPLATE_DECIDED: (by, outcome) =>
      outcome === 'true'
        ? `${by ?? 'Somebody'} released your version of a letter`
        : `${by ?? 'Somebody'} returned your version of a letter`,
    INCIDENT_GROUP: () => 'Incidents with a new cause',
    PART_TROUBLE: () => 'A part of Lotse does not work',
  },
  rates: (year) => `Benefit rates ${year}`,
  parts: { engine: 'Process engine', projection: 'Read model', workers: 'Automatic steps', partners: 'Exchange with partners' },
  settingsTitle: 'What you are notified of',
  settingsText: 'What you deselect is neither shown nor counted. Your tasks and deadlines still stand under “Tasks”.',
  back: 'Back to notifications',
  saved: 'Your choice is saved.',
  kinds: {
    TASK_ASSIGNED: 'Somebody assigns a task to me',
    TASK_HANDED_OVER: 'A task is handed over to my group',
    TASK_RETURNED: 'A task that I handed over comes back',
    FOLLOW_UP_DUE: 'A follow-up is due',
    TASK_DUE: 'The deadline of one of my tasks ends today',
    TASK_OVERDUE: 'The deadline of one of my tasks has passed',
    POSITION_ASKED: 'A goal conflict needs the position of my department',
    CONFLICT_DECIDED: 'A goal conflict on which I stated a position is decided',
    RELEASE_DECIDED: 'The release of what I prepared is decided (four eyes)',
    DOCUMENT_RELEASED: 'Somebody locks my document',
    MODEL_RELEASED: 'Somebody releases a model of which I have a draft',
    MODEL_MENTION: 'Somebody mentions me in a comment on a model',
    REVIEW_REQUESTED: 'Somebody asks for the review of a draft',
    REVIEW_DECIDED: 'The review of my draft is decided',
    DUTY_REPORT_PROPOSED: 'A transmission needs my release',
    DUTY_REPORT_DECIDED: 'A transmission that I proposed is decided',
    DUTY_REPORT_RECEIVED: 'Something is transmitted to my office',
    RATES_SUBMITTED: 'Benefit rates need my release',
    RATES_DECIDED: 'Benefit rates that I entered are decided on',
    NOTICE_TEMPLATE_SUBMITTED: 'A version of a letter needs my release',
    NOTICE_TEMPLATE_DECIDED: 'My version of a letter is decided on',
    INCIDENT_GROUP: 'Incidents with a new cause',
    PART_TROUBLE: 'A part of Lotse does not work',
  },
};

export const notificationTexts: Texts<typeof de> = { de, en };
