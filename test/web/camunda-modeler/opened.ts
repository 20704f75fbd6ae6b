/** What came of opening one file in the Modeler. */
export interface Opened {
  /** `Camunda Cloud 8.5.0`: without it the Modeler opens the file for Camunda 7, or does not check it. */
  platform: string;
  /** Elements, views or fields that were opened. */
  count: number;
  warnings: string[];
}
