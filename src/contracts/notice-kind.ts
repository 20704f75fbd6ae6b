/** Letters and decisions that Lotse writes, and the department that issues each. */

export const noticeRegister = {
  INTAKE_RECEIPT: { department: 'sc', label: { de: 'Aufnahmebestätigung', en: 'Confirmation of intake' } },
  COOPERATION_REQUEST: { department: 'lst', label: { de: 'Mitwirkungsaufforderung', en: 'Request to cooperate' } },
  HEARING: { department: 'lst', label: { de: 'Anhörung zu Leistungen', en: 'Hearing on benefits' } },
  GRANT: { department: 'lst', label: { de: 'Bewilligung von Leistungen', en: 'Grant of benefits' } },
  BRIDGING: { department: 'lst', label: { de: 'Überbrückungsleistungen', en: 'Bridging benefits' } },
  RESTRICTION: { department: 'lst', label: { de: 'Einschränkung von Leistungen', en: 'Restriction of benefits' } },
  REFUSAL: { department: 'lst', label: { de: 'Ablehnung von Leistungen', en: 'Refusal of benefits' } },
  BENEFIT_END: { department: 'lst', label: { de: 'Ende der Leistungen', en: 'End of benefits' } },
  NO_ENTITLEMENT: {
    department: 'lst',
    label: { de: 'Kein Anspruch nach dem AsylbLG', en: 'No entitlement under the AsylbLG' },
  },
  TREATMENT_VOUCHER: { department: 'lst', label: { de: 'Behandlungsschein', en: 'Treatment voucher' } },
  COST_APPROVAL: { department: 'lst', label: { de: 'Kostenübernahmeerklärung', en: 'Cost approval' } },
  NOT_RESPONSIBLE: { department: 'lst', label: { de: 'Andere Behörde zuständig', en: 'Another authority is responsible' } },
  EDUCATION_GRANT: { department: 'lst', label: { de: 'Bewilligung Bildung und Teilhabe', en: 'Education benefits granted' } },
  EDUCATION_HEARING: { department: 'lst', label: { de: 'Anhörung Bildung und Teilhabe', en: 'Hearing on education benefits' } },
  EDUCATION_REFUSAL: { department: 'lst', label: { de: 'Ablehnung Bildung und Teilhabe', en: 'Education benefits refused' } },
  HOUSING_ALLOCATION: { department: 'unt', label: { de: 'Zuweisung einer Unterkunft', en: 'Allocation of a place' } },
  HOUSING_FEE: { department: 'unt', label: { de: 'Gebühr für die Unterkunft', en: 'Fee for the accommodation' } },
  LANDLORD_CONFIRMATION: { department: 'unt', label: { de: 'Wohnungsgeberbestätigung', en: 'Confirmation of the landlord' } },
  EXPIRY_REMINDER: { department: 'abh', label: { de: 'Erinnerung an den Ablauf', en: 'Reminder of expiry' } },
  INTERIM_PROOF: { department: 'abh', label: { de: 'Fiktionsbescheinigung', en: 'Interim proof of stay' } },
  PROOF_REQUEST: { department: 'abh', label: { de: 'Bitte um Nachweise', en: 'Request for proofs' } },
  TITLE_HEARING: { department: 'abh', label: { de: 'Anhörung zum Aufenthalt', en: 'Hearing on residence' } },
  TITLE_REFUSAL: { department: 'abh', label: { de: 'Ablehnung des Aufenthaltstitels', en: 'Refusal of a title' } },
  MOVE_REFUSAL: { department: 'abh', label: { de: 'Wohnsitzauflage bleibt', en: 'Residence obligation stays' } },
  WORK_PERMIT: { department: 'abh', label: { de: 'Erlaubnis zur Beschäftigung', en: 'Work permit' } },
  WORK_PERMIT_HEARING: { department: 'abh', label: { de: 'Anhörung zur Beschäftigung', en: 'Hearing on work' } },
  WORK_PERMIT_REFUSAL: { department: 'abh', label: { de: 'Ablehnung der Beschäftigung', en: 'Refusal of a work permit' } },
  COURSE_OBLIGATION: { department: 'abh', label: { de: 'Verpflichtung zum Integrationskurs', en: 'Course obligation' } },
  COURSE_ENTITLEMENT: { department: 'abh', label: { de: 'Berechtigung zum Integrationskurs', en: 'Course entitlement' } },
  COURSE_WARNING: { department: 'abh', label: { de: 'Hinweis zur Kursteilnahme', en: 'Warning about the course' } },
  CONSENT_DECLARATION: { department: 'fsa', label: { de: 'Einwilligung in den Hilfeplan', en: 'Consent to the help plan' } },
  HELP_PLAN: { department: 'fsa', label: { de: 'Hilfeplan', en: 'Help plan' } },
  OBJECTION_REMEDY: { department: 'recht', label: { de: 'Abhilfebescheid', en: 'Decision that remedies' } },
  OBJECTION_DECISION: { department: 'recht', label: { de: 'Widerspruchsbescheid', en: 'Decision on an objection' } },
} as const satisfies Record<string, { department: string; label: { de: string; en: string } }>;

export type NoticeKind = keyof typeof noticeRegister;
export const noticeKinds = Object.keys(noticeRegister) as [NoticeKind, ...NoticeKind[]];

/** A sheet that explains a notice in another language is a document of a kind of its own, as protected as the notice. */
export const translationKindOf = (kind: NoticeKind) => `${kind}_TRANSLATION` as const;

/** The kind of what a sheet explains; of every other document its own kind. */
export const translatedKindOf = (documentKind: string): string => documentKind.replace(/_TRANSLATION$/, '');
