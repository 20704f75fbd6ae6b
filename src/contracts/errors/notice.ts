/** Of notices and their templates. */
export const noticeErrors = {
  OWN_NOTICE_TEMPLATE: {
    de: 'Vier-Augen-Prinzip: An dieser Vorlage haben Sie mitgeschrieben. Bitte lassen Sie eine andere Person freigeben.',
    en: 'Four eyes: you have written on this template. Please let somebody else release it.',
  },
  LEAD_MUST_RELEASE: {
    de: 'Geschrieben hat sie niemand aus der Leitung. Freigeben muss deshalb die Leitung des Fachbereichs.',
    en: 'Nobody who leads the department has written on it. So whoever leads it has to release it.',
  },
  TEMPLATE_OPEN: {
    de: 'An dieser Vorlage wird schon geschrieben. Bitte arbeiten Sie an dem Entwurf weiter, der da ist.',
    en: 'This template is being written already. Please go on with the draft that is there.',
  },
  TEMPLATE_STATE: {
    de: 'Das geht in diesem Stand der Vorlage nicht. Bitte sehen Sie nach, was inzwischen geschehen ist.',
    en: 'That is not possible in this state of the template. Please look at what has happened meanwhile.',
  },
  TEMPLATE_FAULTY: {
    de: 'Mit dieser Vorlage kann noch kein Schreiben erstellt werden. Bitte beheben Sie, was an den Blöcken steht.',
    en: 'No letter can be written with this template yet. Please mend what stands at its blocks.',
  },
  TEMPLATE_VALID_FROM: {
    de: 'Bitte nennen Sie den Tag, ab dem die Vorlage gilt: heute oder später.',
    en: 'Please give the day from which the template applies: today or later.',
  },
  LETTER_LACKS_FACTS: {
    de: 'In diesem Vorgang fehlt noch etwas, das im Schreiben steht: {message}',
    en: 'This case does not have yet what the letter says: {message}',
  },
  TEMPLATE_UNCHANGED: {
    de: 'Der Entwurf unterscheidet sich nicht von der Vorlage, die gilt.',
    en: 'The draft does not differ from the template that applies.',
  },
} as const;
