/** Where payment files go for the cash office or the bank to fetch them. */
export interface PaymentFiles {
  /**
   * Puts a file there as a whole or not at all. The same name replaces the file: an order that is written twice after a crash
   * stays one order, and a bank that has fetched it already knows it by its message id.
   *
   * @param name file name without a path
   */
  put(name: string, content: string): Promise<void>;
}
