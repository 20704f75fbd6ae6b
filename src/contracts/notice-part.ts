/**
 * The parts that notices consist of, in words, and how much of each a department may make its own. What decides, gives the legal
 * basis, states amounts and deadlines or instructs on remedies is written by Lotse from the case: it can be moved and surrounded,
 * never left out or rewritten.
 */

/**
 * FIXED stays as Lotse writes it; REWORDABLE stays, in one's own words when one likes; FREE may also be left out. Some notices
 * offer fields for their decision: there it is REWORDABLE as well, as long as every one of these fields is in it.
 */
export const partProtections = ['FIXED', 'REWORDABLE', 'FREE'] as const;
export type PartProtection = (typeof partProtections)[number];

export const noticeParts = {
  salutation: { protection: 'FREE', label: { de: 'Anrede', en: 'Salutation' } },
  opening: { protection: 'FREE', label: { de: 'Einleitung', en: 'Opening' } },
  matter: { protection: 'FIXED', label: { de: 'Worum es geht', en: 'What it is about' } },
  decision: { protection: 'FIXED', label: { de: 'Entscheidung', en: 'Decision' } },
  details: { protection: 'FIXED', label: { de: 'Einzelheiten', en: 'Details' } },
  reasons: { protection: 'FIXED', label: { de: 'Begründung mit Rechtsgrundlage', en: 'Reasons and legal basis' } },
  calculation: { protection: 'FIXED', label: { de: 'Berechnung', en: 'Calculation' } },
  payment: { protection: 'FIXED', label: { de: 'Zahlung', en: 'Payment' } },
  deadline: { protection: 'FIXED', label: { de: 'Frist', en: 'Deadline' } },
  consequences: { protection: 'FIXED', label: { de: 'Folgen', en: 'Consequences' } },
  rights: { protection: 'FIXED', label: { de: 'Rechte der Person', en: 'Rights of the person' } },
  guidance: { protection: 'FREE', label: { de: 'Hinweise für die Person', en: 'Guidance' } },
  notes: { protection: 'FREE', label: { de: 'Weitere Hinweise', en: 'Further notes' } },
  duties: { protection: 'REWORDABLE', label: { de: 'Pflichten', en: 'Duties' } },
  remedies: { protection: 'FIXED', label: { de: 'Rechtsbehelfsbelehrung und Bekanntgabe', en: 'Remedies and service' } },
  closing: { protection: 'REWORDABLE', label: { de: 'Gruß und Behörde', en: 'Closing and authority' } },
} as const satisfies Record<string, { protection: PartProtection; label: { de: string; en: string } }>;

export type PartKey = keyof typeof noticeParts;
export const partKeys = Object.keys(noticeParts) as [PartKey, ...PartKey[]];
