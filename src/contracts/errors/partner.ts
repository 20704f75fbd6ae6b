/** Of the exchange with partners. */
export const partnerErrors = {
  MESSAGE_STATE: {
    de: 'Die Nachricht ist inzwischen in einem anderen Zustand ({state}).',
    en: 'The message is in another state by now ({state}).',
  },
  DUTY_REPORT_EDUCATION: {
    de: 'Was durch Schulen, Kitas oder andere Bildungs- und Erziehungseinrichtungen bekannt wurde, wird nicht übermittelt (§ 87 Abs. 1 AufenthG).',
    en: 'What became known through schools, nurseries or other educational institutions is not transmitted (AufenthG 87(1)).',
  },
  DUTY_REPORT_SECRECY: {
    de: 'Das unterliegt der Schweigepflicht (§ 203 StGB, § 88 Abs. 2 AufenthG). Übermittelt wird es nur, wenn eine erhebliche Gefahr besteht: Bitte begründen Sie diese oder lassen Sie die Angaben weg.',
    en: 'This is bound by professional secrecy (StGB 203, AufenthG 88(2)). It is transmitted only in serious danger: please give reasons for it or leave these data out.',
  },
  DUTY_REPORT_FIELD: {
    de: 'Eine der gewählten Angaben darf nicht übermittelt werden. Bitte lassen Sie sie weg.',
    en: 'One of the chosen data may not be transmitted. Please leave it out.',
  },
  DUTY_REPORT_RECIPIENT: {
    de: 'Diese Art der Übermittlung geht an eine andere Stelle. Bitte wählen Sie den Empfänger, den die Norm nennt.',
    en: 'This kind of transmission goes elsewhere. Please choose the recipient that the norm names.',
  },
  DUTY_REPORT_STATE: {
    de: 'Über diese Übermittlung ist schon entschieden. Bitte laden Sie die Seite neu.',
    en: 'This transmission has been decided on already. Please load the page again.',
  },
} as const;
