/** Of models, their review and deployment. */
export const modelErrors = {
  OWN_MODEL_REVIEW: {
    de: 'Vier-Augen-Prinzip: An diesem Entwurf haben Sie mitgearbeitet, oder Sie haben die Prüfung selbst angefordert. Bitte lassen Sie eine andere Person prüfen.',
    en: 'Four eyes: you have worked on this draft or asked for the review yourself. Please let somebody else check it.',
  },
  REVIEW_REQUIRED: {
    de: 'Diese Änderungen hat noch keine zweite Person freigegeben. Bitte fordern Sie eine Prüfung an.',
    en: 'No second person has approved these changes yet. Please ask for a review.',
  },
  REVIEW_OUTDATED: {
    de: 'Der Entwurf wurde nach der Anforderung der Prüfung geändert. Bitte fordern Sie eine neue Prüfung an.',
    en: 'The draft has been changed since the review was asked for. Please ask for a new one.',
  },
  REVIEW_DECIDED: {
    de: 'Über diese Prüfung ist schon entschieden.',
    en: 'This review has been decided already.',
  },
  NOTHING_TO_REVIEW: {
    de: 'Dieses Modell hat keinen Entwurf, den jemand prüfen könnte.',
    en: 'This model has no draft that somebody could review.',
  },
  MODEL_HAS_ERRORS: {
    de: 'Die Modelle haben Fehler und wurden nicht bereitgestellt. Bitte beheben Sie die genannten Stellen.',
    en: 'The models have errors and were not deployed. Please correct the places named.',
  },
  MODEL_TOO_COMPLEX: {
    de: 'Die Modelle sind zu umfangreich, um sie in angemessener Zeit zu prüfen. Bitte teilen Sie sie auf.',
    en: 'The models are too large to be checked in reasonable time. Please split them.',
  },
  DEPLOYED_IN_BETWEEN: {
    de: 'Jemand anderes hat inzwischen eine neue Version bereitgestellt. Bitte vergleichen Sie beide Fassungen.',
    en: 'Somebody else has deployed a new version in the meantime. Please compare both versions.',
  },
  DEPLOYMENT_IN_PROGRESS: {
    de: 'Gerade wird etwas anderes bereitgestellt. Bitte versuchen Sie es gleich noch einmal.',
    en: 'Something else is being deployed at the moment. Please try again shortly.',
  },
  VERSION_IS_CURRENT: {
    de: 'Diese Fassung ist als Version {version} schon die neueste.',
    en: 'This is already the newest version ({version}).',
  },
  NOT_COMPARABLE: {
    de: 'Diese beiden Fassungen lassen sich nicht vergleichen.',
    en: 'These two versions cannot be compared.',
  },
  DEFINITION_NOT_FOUND: {
    de: 'Diese Version gibt es nicht, oder sie ist noch nicht sichtbar.',
    en: 'This version does not exist, or is not visible yet.',
  },
  DECISION_TOO_SLOW: {
    de: 'Die Entscheidung hat nach {seconds} Sekunden noch kein Ergebnis. Bitte prüfen Sie ihre Ausdrücke.',
    en: 'The decision has no result after {seconds} seconds. Please check its expressions.',
  },
} as const;
