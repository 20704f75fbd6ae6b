/** Where letters go for the print room or the post to fetch them. */
export interface OutgoingLetters {
  /**
   * Puts a letter there as a whole or not at all; the same name replaces the file, so a letter that is handed over twice
   * after a crash is printed once.
   *
   * @param name file name without a path
   */
  put(name: string, content: Uint8Array): Promise<void>;
}
