/** Every field of the agreed format has words, so that nobody reads technical names. */
import { z } from 'zod';
import { outgoingEnvelopeSchema, incomingEnvelopeSchema } from '../../../src/contracts/partner-envelope.ts';
import { contentLabel, contentValue, isNamed } from '../../../web/partners/messages/content-words.ts';
import { createFormats } from '../../../web/shared/language/formats.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: string[];
}

/** Every field below, with the choices it offers. */
function fieldsOf(schema: JsonSchema): [string, string[]][] {
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const own = Object.entries(properties).flatMap(([name, part]): [string, string[]][] => [
    [name, part.enum ?? []],
    ...fieldsOf(part),
  ]);
  return [...own, ...(items === undefined ? [] : fieldsOf(items)), ...[...anyOf, ...oneOf].flatMap(fieldsOf)];
}

/** What the page shows in its heading, or does not show. */
const shownElsewhere = new Set(['format', 'version', 'partnerKind', 'messageKind', 'payload']);
const fields = [outgoingEnvelopeSchema, incomingEnvelopeSchema]
  .flatMap((schema) => fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema))
  .filter(([name]) => !shownElsewhere.has(name));

test('every field of every message has a name', () => {
  expect(fields.length).toBeGreaterThan(50);
  expect([...new Set(fields.filter(([name]) => !isNamed(name)).map(([name]) => name))]).toEqual([]);
});

test('every choice has a name', () => {
  const formats = createFormats('de');
  const unnamed = fields.flatMap(([name, choices]) =>
    choices.filter((choice) => contentValue(name, choice, 'de', formats) === choice).map((choice) => `${name}: ${choice}`),
  );

  expect(unnamed).toEqual([]);
});

test('values stand as people write them', () => {
  const formats = createFormats('de');

  expect(contentLabel('familyName', 'de')).toBe('Familienname');
  expect(contentValue('amountCents', 151_400, 'de', formats)).toBe('1.514,00\u00a0€');
  expect(contentValue('registeredOn', '2026-12-07', 'de', formats)).toBe('7. Dezember 2026');
  expect(contentValue('text', 'Befund liegt vor', 'de', formats)).toBe('Befund liegt vor');
});
