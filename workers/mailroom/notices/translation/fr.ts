import type { SheetTexts } from './sheet-texts.ts';

export const fr: SheetTexts = {
  locale: 'fr-FR',
  headline: 'Fiche d’information – aide à la traduction ; seule la lettre en allemand fait foi',
  explains: 'Cette fiche explique la lettre suivante :',
  letterDate: 'Date de la lettre',
  fileNumber: 'Numéro de dossier (Aktenzeichen)',
  headings: {
    about: 'De quoi parle la lettre',
    facts: 'Montants et dates',
    whatYouCanDo: 'Ce que vous pouvez faire',
    help: 'Où trouver de l’aide',
  },
  kinds: {
    INTAKE_RECEIPT:
      'La lettre confirme que vous êtes venu(e) à notre centre de services et que vos données ont été enregistrées. Elle n’est ni un titre de séjour ni une pièce d’identité. Signalez-nous tout de suite tout changement d’adresse, de famille ou de coordonnées.',
    COOPERATION_REQUEST:
      'Votre demande de prestations n’est pas encore complète. La lettre indique quels renseignements ou documents il nous faut encore. Sans eux, nous pouvons être amenés à refuser les prestations en tout ou en partie.',
    HEARING:
      'Nous envisageons de réduire ou de refuser vos prestations au titre de la loi sur les prestations aux demandeurs d’asile (AsylbLG). Rien n’est encore décidé. Avant notre décision, vous pouvez nous donner votre point de vue.',
    GRANT:
      'Des prestations au titre de la loi sur les prestations aux demandeurs d’asile (AsylbLG) vous sont accordées. La lettre montre qui les reçoit et comment elles ont été calculées. Signalez-nous tout de suite tout changement, par exemple de travail, de revenu, de famille ou de logement.',
    BRIDGING:
      'Des prestations transitoires limitées vous sont accordées jusqu’à votre départ, pour deux semaines au plus. D’autres prestations de cette loi ne sont pas accordées.',
    RESTRICTION:
      'Vos prestations sont réduites pour une durée limitée. Pendant ce temps, vous ne recevez que des prestations pour la nourriture, le logement avec chauffage, l’hygiène et les soins du corps et de la santé. La lettre en donne les raisons.',
    REFUSAL:
      'Les prestations au titre de la loi sur les prestations aux demandeurs d’asile (AsylbLG) sont refusées. La lettre en donne les raisons. Si votre situation change, par exemple si vous perdez un revenu, signalez-le-nous tout de suite.',
    BENEFIT_END:
      'Vos prestations au titre de la loi sur les prestations aux demandeurs d’asile (AsylbLG) prennent fin. La lettre explique pourquoi et ce que vous devez faire maintenant. Choisissez à temps une caisse d’assurance maladie.',
    NO_ENTITLEMENT:
      'Votre demande de prestations au titre de la loi sur les prestations aux demandeurs d’asile (AsylbLG) est refusée, car vous ne faites pas ou plus partie des personnes visées par cette loi. La lettre en donne les raisons.',
    TREATMENT_VOUCHER:
      'Avec ce document, un médecin ou un dentiste soigne sans frais pour vous les personnes qui y sont nommées en cas de maladie aiguë et de douleurs, ainsi que pendant la grossesse et l’accouchement. Apportez-le au cabinet avec un document qui montre qui vous êtes. En cas d’urgence, allez tout de suite à l’hôpital ou appelez le 112.',
    COST_APPROVAL:
      'Par ce document, nous nous engageons à payer la prestation qui y est nommée, jusqu’au montant et à la date indiqués. Présentez-le avant le début de la prestation, avec un document qui montre qui vous êtes. Jusqu’à ce montant, vous ne payez rien vous-même ; transmettez-nous les factures que vous recevez.',
    NOT_RESPONSIBLE:
      'Nous ne sommes pas compétents pour vos prestations. Une autre autorité l’est ; veuillez vous adresser à elle. En cas d’urgence, venez tout de suite au centre de services.',
    EDUCATION_GRANT:
      'Des prestations pour l’éducation et la participation sont accordées à votre enfant. La lettre indique lesquelles et ce qui n’est payé que sur justificatif.',
    EDUCATION_HEARING:
      'Nous envisageons de refuser les prestations pour l’éducation et la participation de votre enfant. Rien n’est encore décidé. Avant notre décision, vous pouvez nous donner votre point de vue.',
    EDUCATION_REFUSAL:
      'Les prestations pour l’éducation et la participation de votre enfant sont refusées. La lettre en donne les raisons.',
    HOUSING_ALLOCATION:
      'Un logement vous est attribué. Veuillez y emménager dans les sept jours après avoir reçu la lettre. Si quelque chose s’oppose à ce logement, dites-le-nous dans les trois jours.',
    HOUSING_FEE:
      'Vous devez payer une redevance mensuelle pour votre hébergement. Si le service des prestations la prend en charge, vous n’avez pas à virer cette partie vous-même.',
    LANDLORD_CONFIRMATION:
      'La lettre confirme votre emménagement. Présentez-la au bureau de déclaration de domicile (Meldebehörde) dans les deux semaines qui suivent l’emménagement.',
    EXPIRY_REMINDER:
      'Votre titre de séjour ou votre tolérance (Duldung) expire bientôt. Prenez vite rendez-vous au centre de services et déposez-y votre demande.',
    INTERIM_PROOF:
      'La lettre est une attestation : vous avez déposé une demande, et votre ancien titre de séjour reste valable jusqu’à la décision du service des étrangers.',
    PROOF_REQUEST:
      'Nous avons besoin d’autres justificatifs pour décider de votre demande. La lettre énumère ce qui manque. Ce que vous remettez plus tard peut ne pas être pris en compte.',
    TITLE_HEARING:
      'Nous envisageons de refuser votre demande de titre de séjour ou de tolérance (Duldung). Rien n’est encore décidé. Avant notre décision, vous pouvez nous donner votre point de vue.',
    TITLE_REFUSAL: 'Votre demande de titre de séjour ou de tolérance (Duldung) est refusée. La lettre en donne les raisons.',
    MOVE_REFUSAL:
      'Votre demande de levée de l’obligation de résidence (Wohnsitzauflage) est refusée ; l’obligation reste en vigueur. Si les circonstances changent ou si vous avez de nouveaux justificatifs, vous pouvez refaire une demande à tout moment.',
    WORK_PERMIT:
      'L’emploi indiqué ci-dessous vous est permis. L’autorisation ne vaut que pour cet emploi. Si vous recevez des prestations, informez le service des prestations au plus tard le troisième jour de travail.',
    WORK_PERMIT_HEARING:
      'Nous envisageons de ne pas autoriser l’emploi indiqué ci-dessous. Rien n’est encore décidé. Avant notre décision, vous pouvez nous donner votre point de vue.',
    WORK_PERMIT_REFUSAL: 'L’emploi indiqué ci-dessous n’est pas autorisé. La lettre en donne les raisons.',
    COURSE_OBLIGATION:
      'Vous êtes obligé(e) de suivre un cours d’intégration. Choisissez un organisme et inscrivez-vous sans tarder. Ne pas participer peut avoir des conséquences, que la lettre indique ; prévenez-nous à temps si un motif important vous empêche de venir.',
    COURSE_ENTITLEMENT: 'Vous pouvez suivre un cours d’intégration. Vous n’y êtes pas obligé(e).',
    COURSE_WARNING:
      'On nous a signalé que vous ne suivez pas votre cours d’intégration, ou pas régulièrement. Cela peut avoir des conséquences, que la lettre indique. Reprenez le cours ou dites-nous pourquoi vous n’avez pas pu venir.',
    CONSENT_DECLARATION:
      'Le document indique quelles données notre service social peut utiliser pour votre plan d’aide et qui en a connaissance. Vous pouvez retirer votre consentement à tout moment, en tout ou en partie.',
    HELP_PLAN:
      'Le document indique ce que vous avez convenu avec notre service social. Vous pouvez modifier le plan ou retirer votre consentement à tout moment.',
    OBJECTION_REMEDY:
      'Votre recours a abouti ; la décision contestée est annulée dans cette mesure. Une nouvelle lettre fixera ce qui change pour vous.',
    OBJECTION_DECISION: 'Nous avons statué sur votre recours. La lettre en donne les raisons.',
  },
  outcomes: {
    UPHELD: 'Votre recours a abouti.',
    PARTLY_UPHELD: 'Votre recours a abouti en partie.',
    REJECTED: 'Votre recours a été rejeté.',
    INADMISSIBLE: 'Votre recours a été rejeté comme irrecevable.',
  },
  facts: {
    from: 'À partir du',
    until: 'Jusqu’au',
    monthlyBenefits: 'Prestations par mois',
    housingCosts: 'Pour le logement et le chauffage par mois',
    monthlyTotal: 'Ensemble par mois',
    firstMonth: 'Du premier jour à la fin de ce mois',
    wholeAmount: 'Pour toute la durée',
    suppliesOnce: 'Pour les fournitures scolaires, une seule fois',
    lastBenefitDay: 'Dernier jour des prestations',
    responsibleArea: 'Compétent pour vous',
    child: 'Enfant',
    place: 'Votre logement',
    placeAddress: 'Adresse',
    movedIn: 'Jour de l’emménagement',
    monthlyFee: 'Redevance par mois',
    validUntil: 'Valable jusqu’au',
    appliedOn: 'Demande du',
    destination: 'Où vous voulez déménager',
    job: 'Emploi',
    decisionPosted: 'Décision contestée postée le',
    objectionReceived: 'Votre recours reçu le',
  },
  answerUntil: (day) =>
    `Vous pouvez nous donner votre point de vue jusqu’au ${day}, par écrit ou en personne. Si vous ne répondez pas, nous décidons d’après les faits que nous connaissons.`,
  handInUntil: (day) =>
    `Veuillez remettre les documents jusqu’au ${day}, au centre de services ou par la poste. Si vous n’y arrivez pas à temps, prévenez-nous avant ce jour.`,
  within: { MONTH: 'dans un délai d’un mois', TWO_WEEKS: 'dans un délai de deux semaines' },
  means: {
    OBJECTION: (within) => `Si vous n’êtes pas d’accord, vous pouvez former un recours (Widerspruch) ${within}.`,
    ACTION: (within) => `Si vous n’êtes pas d’accord, vous pouvez saisir le tribunal (Klage) ${within}.`,
  },
  begins: {
    RECEIPT:
      'Le délai commence quand la lettre est considérée comme reçue : le quatrième jour après sa remise à la poste, ou plus tard si elle vous est parvenue plus tard. Si elle vous a été remise en main propre, il commence ce jour-là.',
    SERVICE: 'Le délai commence le jour où la lettre vous est officiellement notifiée (Zustellung).',
  },
  fileAt: {
    OBJECTION: 'Par écrit, sous la forme électronique indiquée dans la lettre, ou sur place par déclaration mise par écrit, à :',
    ACTION: 'La plainte est déposée auprès de :',
  },
  meanwhile: {
    DECISION_APPLIES:
      'La décision s’applique tout de suite, même si vous le faites. Vous pouvez demander à ce tribunal de la suspendre :',
    FEE_DUE: 'Même dans ce cas, la redevance doit être payée à temps.',
    REMOVAL_POSSIBLE: 'Cela seul n’empêche pas une expulsion. Vous pouvez demander à ce tribunal une décision en urgence :',
  },
  exactWording: 'Le texte exact se trouve dans la lettre en allemand sous « Rechtsbehelfsbelehrung ».',
  help: 'Si vous ne comprenez pas quelque chose ou avez besoin d’un interprète, venez au centre de services ou appelez. Apportez la lettre en allemand.',
  telephone: 'Téléphone',
  email: 'E-mail',
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
};
