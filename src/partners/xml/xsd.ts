/** The XML schema that partners are given and that every file is checked against: made of the contract, so both say the same. */
import { head, kinds, messageElement, namespace, receipt, receiptElement } from './message-shapes.ts';
import { escapeXml } from './write-xml.ts';
import type { Field, RecordShape, Shape, ValueShape } from './shape.ts';

const bases: Record<ValueShape['type'], string> = {
  text: 'xs:string',
  integer: 'xs:integer',
  decimal: 'xs:decimal',
  boolean: 'xs:boolean',
  day: 'Day',
  instant: 'Instant',
};

export function partnerMessageXsd(): string {
  const types = new NamedTypes();
  const payloads = [...kinds.values()].map(({ element, payload }) => elementXml(types, element, payload, '', 10));
  const message = elementsXml(types, head, 8);
  const receiptFields = elementsXml(types, receipt, 8);
  return `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified">
  <xs:element name="${messageElement}">
    <xs:complexType>
      <xs:sequence>
${message}
        <xs:choice>
${payloads.join('\n')}
        </xs:choice>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
  <xs:element name="${receiptElement}">
    <xs:complexType>
      <xs:sequence>
${receiptFields}
      </xs:sequence>
    </xs:complexType>
  </xs:element>
  <xs:simpleType name="Day">
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Instant">
    <xs:restriction base="xs:dateTime">
      <xs:pattern value="[^Z]+Z"/>
    </xs:restriction>
  </xs:simpleType>
${types.xml()}
</xs:schema>
`;
}

/** The first record of a name gives the type its name; others that look the same use it, the rest say what they are on the spot. */
class NamedTypes {
  readonly #shapes = new Map<string, { shape: string; xml: string }>();

  nameFor(elementName: string, shape: RecordShape): string | null {
    const name = `${elementName[0]?.toUpperCase()}${elementName.slice(1)}`;
    const known = this.#shapes.get(name);
    const described = JSON.stringify(shape);
    if (known !== undefined) return known.shape === described ? name : null;
    this.#shapes.set(name, { shape: described, xml: '' });
    const body = `    <xs:sequence>\n${elementsXml(this, shape, 6)}\n    </xs:sequence>`;
    this.#shapes.set(name, {
      shape: described,
      xml: `  <xs:complexType name="${name}">\n${body}\n  </xs:complexType>`,
    });
    return name;
  }

  xml(): string {
    return [...this.#shapes.values()].map(({ xml }) => xml).join('\n');
  }
}

function elementsXml(types: NamedTypes, { fields }: RecordShape, indent: number): string {
  return fields.map(({ name, shape, ...field }) => elementXml(types, name, shape, occurs(field), indent)).join('\n');
}

function occurs({ required, nullable }: Pick<Field, 'required' | 'nullable'>): string {
  return required && !nullable ? '' : ' minOccurs="0"';
}

function elementXml(types: NamedTypes, name: string, shape: Shape, attributes: string, indent: number): string {
  const pad = ' '.repeat(indent);
  const open = `${pad}<xs:element name="${name}"`;
  if (shape.kind === 'list') {
    const most = shape.most === null ? 'unbounded' : String(shape.most);
    const items = ` minOccurs="${shape.fewest}" maxOccurs="${most}"`;
    const item = elementXml(types, shape.itemName, shape.item, items, indent + 6);
    return `${open}${attributes}>\n${sequence(item, pad)}\n${pad}</xs:element>`;
  }
  if (shape.kind === 'record') {
    const type = types.nameFor(name, shape);
    if (type !== null) return `${open} type="${type}"${attributes}/>`;
    return `${open}${attributes}>\n${sequence(elementsXml(types, shape, indent + 6), pad)}\n${pad}</xs:element>`;
  }
  const facets = facetsOf(shape);
  if (facets.length === 0) return `${open} type="${bases[shape.type]}"${attributes}/>`;
  const lines = facets.map(([facet, value]) => `${pad}      <xs:${facet} value="${attributeText(String(value))}"/>`);
  return [
    `${open}${attributes}>`,
    `${pad}  <xs:simpleType>`,
    `${pad}    <xs:restriction base="${bases[shape.type]}">`,
    ...lines,
    `${pad}    </xs:restriction>`,
    `${pad}  </xs:simpleType>`,
    `${pad}</xs:element>`,
  ].join('\n');
}

function sequence(content: string, pad: string): string {
  const lines = [`${pad}  <xs:complexType>`, `${pad}    <xs:sequence>`, content, `${pad}    </xs:sequence>`];
  return [...lines, `${pad}  </xs:complexType>`].join('\n');
}

function facetsOf({ options, pattern, shortest, longest, least, most, above }: ValueShape): [string, string | number][] {
  const facets: [string, string | number | undefined][] = [
    ...options.map((option): [string, string] => ['enumeration', option]),
    ['pattern', pattern === undefined ? undefined : patternOf(pattern)],
    ['minLength', shortest],
    ['maxLength', longest],
    ['minExclusive', above],
    ['minInclusive', least],
    ['maxInclusive', most],
  ];
  return facets.filter((facet): facet is [string, string | number] => facet[1] !== undefined);
}

/** Patterns of XML Schema always match the whole value, write characters without \u and know no surrogates: XML has none. */
function patternOf(pattern: string): string {
  return pattern
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replaceAll('\\d', '[0-9]')
    .replaceAll('\\p{Cs}', '')
    .replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Invisible characters would not be seen in the file. */
function attributeText(text: string): string {
  return escapeXml(text).replace(/[^ -~]/gu, (character) => `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`);
}
