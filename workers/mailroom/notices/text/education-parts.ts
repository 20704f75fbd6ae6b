import { fieldCatalogue } from '../../../../src/contracts/field-catalogue.ts';

/** `persönlicher Schulbedarf, gemeinschaftliches Mittagessen` */
export function educationPartsInWords(parts: readonly string[]): string {
  const options = fieldCatalogue.get('educationGrantParts')?.options ?? [];
  return parts.map((part) => options.find(({ value }) => value === part)?.label.de ?? part).join(', ');
}
