export interface EnrolmentClaims {
  /**
   * Of processes that begin for a child at once one goes on, the same one however often its job runs; a later one once that one
   * has ended.
   *
   * @param hasEnded false as well for an instance that nobody knows yet
   * @returns whether this instance is the one
   */
  claim(
    enrolment: { childPersonId: string; processInstanceKey: string },
    hasEnded: (processInstanceKey: string) => Promise<boolean>,
  ): Promise<boolean>;
}
