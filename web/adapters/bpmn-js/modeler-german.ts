/** German words for what the community's dictionary of bpmn-js does not cover. */
export const german: Readonly<Record<string, string>> = {};
