export type Translate = (template: string, replacements?: Record<string, string>) => string;

/** @param dictionary template → words, what it lacks stays as it is; replacements stand in braces */
export function translateWith(dictionary: Readonly<Record<string, string>>): Translate {
  return (template, replacements = {}) =>
    (dictionary[template] ?? template).replace(/{([^}]+)}/g, (placeholder, key: string) => {
      const value = replacements[key];
      return value === undefined ? placeholder : (dictionary[value] ?? value);
    });
}
