/** What an instruction on remedies says, without its words: the German instruction and the sheets of translation rest on it. */
export interface Remedy {
  /** Widerspruch or Klage. */
  means: 'OBJECTION' | 'ACTION';
  within: 'MONTH' | 'TWO_WEEKS';
  /** When the time begins: as soon as the letter counts as received (VwVfG 41(2)), or when it is formally served. */
  begins: 'RECEIPT' | 'SERVICE';
  /** Name and address of where it is filed. */
  at: string;
  /** What goes on although a remedy is filed; absent where the instruction says nothing of it. */
  meanwhile?: 'DECISION_APPLIES' | 'FEE_DUE' | 'REMOVAL_POSSIBLE';
  /** Name and address of the court that can help at once. */
  urgentCourt?: string;
}
