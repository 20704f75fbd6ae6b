import type { SheetTexts } from './sheet-texts.ts';

export const en: SheetTexts = {
  locale: 'en-GB',
  headline: 'Information sheet – translation aid; only the German letter is legally binding',
  explains: 'This sheet explains the following letter:',
  letterDate: 'Date of the letter',
  fileNumber: 'File number (Aktenzeichen)',
  headings: {
    about: 'What the letter is about',
    facts: 'Amounts and days',
    whatYouCanDo: 'What you can do',
    help: 'Where to get help',
  },
  kinds: {
    INTAKE_RECEIPT:
      'The letter confirms that you came to our service centre and that your data have been recorded. It is neither a residence title nor an identity card. Tell us at once if your address, your family or how we can reach you changes.',
    COOPERATION_REQUEST:
      'Your application for benefits is not complete yet. The letter says which information or papers we still need. Without them we may have to refuse the benefits in whole or in part.',
    HEARING:
      'We intend to restrict or refuse your benefits under the Asylum Seekers’ Benefits Act (AsylbLG). Nothing is decided yet. Before we decide, you can tell us your view.',
    GRANT:
      'You are granted benefits under the Asylum Seekers’ Benefits Act (AsylbLG). The letter shows who receives them and how they were calculated. Tell us at once when something changes, for example work, income, family or your home.',
    BRIDGING:
      'You are granted limited bridging benefits until you leave the country, for two weeks at most. Other benefits under this Act are not granted.',
    RESTRICTION:
      'Your benefits are restricted for a limited time. During this time you only receive benefits for food, housing with heating, and personal hygiene and health care. The letter gives the reasons.',
    REFUSAL:
      'Benefits under the Asylum Seekers’ Benefits Act (AsylbLG) are refused. The letter gives the reasons. If your situation changes, for example because you lose income, tell us at once.',
    BENEFIT_END:
      'Your benefits under the Asylum Seekers’ Benefits Act (AsylbLG) end. The letter says why, and what you should do now. Choose a health insurance fund in time.',
    NO_ENTITLEMENT:
      'Your application for benefits under the Asylum Seekers’ Benefits Act (AsylbLG) is refused because you do not, or no longer, belong to the people whom this Act covers. The letter gives the reasons.',
    TREATMENT_VOUCHER:
      'With this paper a doctor or dentist treats the people named in it for acute illness and pain, and in pregnancy and childbirth, without cost to you. Take it with you to the practice together with a paper that shows who you are. In an emergency go to a hospital or call 112 at once.',
    COST_APPROVAL:
      'With this paper we promise to pay for the service that it names, up to the amount and the day that it says. Show it before the service begins, together with a paper that shows who you are. You pay nothing yourself up to that amount; pass bills that reach you on to us.',
    NOT_RESPONSIBLE:
      'We are not responsible for your benefits. Another authority is; please turn to it. In an emergency come to the service centre at once.',
    EDUCATION_GRANT:
      'Your child is granted benefits for education and participation. The letter says which ones, and what is paid only when you show proof.',
    EDUCATION_HEARING:
      'We intend to refuse benefits for education and participation for your child. Nothing is decided yet. Before we decide, you can tell us your view.',
    EDUCATION_REFUSAL: 'Benefits for education and participation for your child are refused. The letter gives the reasons.',
    HOUSING_ALLOCATION:
      'You are allocated a place to live. Please move in within seven days after you have received the letter. If something speaks against this place, tell us within three days.',
    HOUSING_FEE:
      'You have to pay a monthly fee for using your accommodation. If the benefits office takes over the fee, you need not transfer that part yourself.',
    LANDLORD_CONFIRMATION:
      'The letter confirms that you have moved in. Show it to the registration office (Meldebehörde) within two weeks after moving in.',
    EXPIRY_REMINDER:
      'Your residence title or your toleration (Duldung) is about to expire. Please make an appointment at the service centre soon and file your application there.',
    INTERIM_PROOF:
      'The letter is a certificate: you have filed an application, and your former residence title continues to be valid until the immigration office has decided.',
    PROOF_REQUEST:
      'We need further proof before we can decide on your application. The letter lists what is missing. What you hand in later may be disregarded.',
    TITLE_HEARING:
      'We intend to refuse your application for a residence title or a toleration (Duldung). Nothing is decided yet. Before we decide, you can tell us your view.',
    TITLE_REFUSAL: 'Your application for a residence title or a toleration (Duldung) is refused. The letter gives the reasons.',
    MOVE_REFUSAL:
      'Your application to lift the obligation to live in a certain place (Wohnsitzauflage) is refused; the obligation continues. If circumstances change or you have new proof, you can apply again at any time.',
    WORK_PERMIT:
      'You are permitted to do the job named below. The permit covers only this job. If you receive benefits, tell the benefits office by the third day of work at the latest.',
    WORK_PERMIT_HEARING:
      'We intend not to permit the job named below. Nothing is decided yet. Before we decide, you can tell us your view.',
    WORK_PERMIT_REFUSAL: 'The job named below is not permitted. The letter gives the reasons.',
    COURSE_OBLIGATION:
      'You are obliged to take part in an integration course. Choose a course provider and sign up without delay. Not taking part can have consequences, which the letter names; tell us in time if you cannot come for an important reason.',
    COURSE_ENTITLEMENT: 'You may take part in an integration course. You are not obliged to.',
    COURSE_WARNING:
      'We have been told that you do not take part in your integration course, or not regularly. This can have consequences, which the letter names. Go back to the course, or tell us why you could not come.',
    CONSENT_DECLARATION:
      'The paper says which of your data our social work may use for your help plan, and who learns of them. You can withdraw your consent at any time, in whole or in part.',
    HELP_PLAN:
      'The paper says what you and our social work have agreed. You can change the plan or withdraw your consent at any time.',
    OBJECTION_REMEDY:
      'Your objection was successful; the decision that you contested is revoked to that extent. What changes for you is set in a new letter.',
    OBJECTION_DECISION: 'We have decided on your objection. The letter gives the reasons.',
  },
  outcomes: {
    UPHELD: 'Your objection was successful.',
    PARTLY_UPHELD: 'Your objection was successful in part.',
    REJECTED: 'Your objection was rejected.',
    INADMISSIBLE: 'Your objection was rejected as inadmissible.',
  },
  facts: {
    from: 'From',
    until: 'Until',
    monthlyBenefits: 'Benefits a month',
    housingCosts: 'For housing and heating a month',
    monthlyTotal: 'Together a month',
    firstMonth: 'From the first day until the end of that month',
    wholeAmount: 'For the whole time',
    suppliesOnce: 'For school supplies, once',
    lastBenefitDay: 'Last day of benefits',
    responsibleArea: 'Responsible for you',
    child: 'Child',
    place: 'Your place',
    placeAddress: 'Address',
    movedIn: 'Day of moving in',
    monthlyFee: 'Fee a month',
    validUntil: 'Valid until',
    appliedOn: 'Application of',
    destination: 'Where you want to move',
    job: 'Job',
    decisionPosted: 'Contested decision posted on',
    objectionReceived: 'Your objection received on',
  },
  answerUntil: (day) =>
    `You can tell us your view until ${day}, in writing or in person. If you do not answer, we decide on the facts that we know.`,
  handInUntil: (day) =>
    `Please hand in the papers by ${day}, at the service centre or by post. If you cannot make it in time, tell us before that day.`,
  within: { MONTH: 'within one month', TWO_WEEKS: 'within two weeks' },
  means: {
    OBJECTION: (within) => `If you do not agree, you can file an objection (Widerspruch) ${within}.`,
    ACTION: (within) => `If you do not agree, you can bring an action in court (Klage) ${within}.`,
  },
  begins: {
    RECEIPT:
      'The time begins when the letter counts as received: on the fourth day after it was posted, or later if it reached you later. If it was handed to you, it begins on that day.',
    SERVICE: 'The time begins on the day on which the letter is formally delivered to you (Zustellung).',
  },
  fileAt: {
    OBJECTION: 'In writing, in the electronic form that the letter names, or in person to be taken down, at:',
    ACTION: 'The action is filed at:',
  },
  meanwhile: {
    DECISION_APPLIES: 'The decision applies at once, even if you do this. You can ask this court to suspend it:',
    FEE_DUE: 'The fee has to be paid on time even if you do this.',
    REMOVAL_POSSIBLE: 'This alone does not stop a deportation. You can ask this court for an urgent order:',
  },
  exactWording: 'The exact wording is in the German letter under “Rechtsbehelfsbelehrung”.',
  help: 'If you do not understand something or need an interpreter, come to the service centre or call. Bring the German letter with you.',
  telephone: 'Telephone',
  email: 'E-mail',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
};
