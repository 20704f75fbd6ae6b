/**
 * Looks at XML before anything else reads it: size, encoding, declarations that could make a parser fetch or expand something,
 * nesting, well-formedness, namespaces.
 */
import { SaxesParser } from 'saxes';
import { error, warning, type ModelFinding } from './finding.ts';
import { modelLimits } from './limits.ts';

export const bpmnNamespace = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
export const dmnNamespace = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

const knownNamespaces = new Set([
  bpmnNamespace,
  dmnNamespace,
  'http://www.omg.org/spec/BPMN/20100524/DI',
  'http://www.omg.org/spec/DD/20100524/DC',
  'http://www.omg.org/spec/DD/20100524/DI',
  'https://www.omg.org/spec/DMN/20191111/DMNDI/',
  'http://www.omg.org/spec/DMN/20180521/DC/',
  'http://www.omg.org/spec/DMN/20180521/DI/',
  'http://camunda.org/schema/zeebe/1.0',
  'http://camunda.org/schema/modeler/1.0',
  'http://camunda.org/schema/1.0/dmn',
  'http://bpmn.io/schema/dmn/biodi/2.0',
  'http://bpmn.io/schema/bpmn/biocolor/1.0',
  'http://www.omg.org/spec/BPMN/non-normative/color/1.0',
  'http://www.w3.org/2001/XMLSchema-instance',
  'http://www.w3.org/2001/XMLSchema',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/',
]);

/** Namespaces and what else the first reading found; `safe` is false when nothing else may read the text. */
export interface CheckedXml {
  safe: boolean;
  findings: ModelFinding[];
}

class Refused extends Error {
  readonly finding: ModelFinding;

  constructor(finding: ModelFinding) {
    super(finding.code);
    this.finding = finding;
  }
}

/** Declarations are refused wherever they stand, even where they would be harmless: no model needs them. */
const declaration = /<!\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i;
const statedEncoding = /^\uFEFF?\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/;

/** What can be refused without parsing. */
function refuseAtFirstSight(xml: string): ModelFinding | undefined {
  if (Buffer.byteLength(xml) > modelLimits.bytes) return error('MODEL_TOO_LARGE', null, { limit: modelLimits.bytes / 1024 });
  if (declaration.test(xml)) return error('XML_DOCTYPE');
  const encoding = statedEncoding.exec(xml)?.[1];
  if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') {
    return error('XML_ENCODING', null, { encoding: encoding.slice(0, 40) });
  }
  return undefined;
}

/** @param namespace of the root element, `definitions` */
export function checkXml(xml: string, namespace: string): CheckedXml {
  const refusal = refuseAtFirstSight(xml);
  if (refusal !== undefined) return { safe: false, findings: [refusal] };
  try {
    return { safe: true, findings: readNamespaces(xml, namespace).map((uri) => warning('NAMESPACE_UNKNOWN', null, { uri })) };
  } catch (thrown) {
    if (thrown instanceof Refused) return { safe: false, findings: [thrown.finding] };
    throw thrown;
  }
}

/** @returns the namespaces of elements that are not known; @throws Refused */
function readNamespaces(xml: string, rootNamespace: string): string[] {
  const foreign = new Set<string>();
  let depth = 0;
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^\d+:\d+:\s*/, '').slice(0, 200);
    throw new Refused(error('XML_MALFORMED', null, { line: parser.line, column: parser.column, message: reason }));
  });
  parser.on('processinginstruction', ({ target }) => {
    throw new Refused(error('XML_INSTRUCTION', null, { name: target.slice(0, 40) }));
  });
  parser.on('opentag', ({ uri, local }) => {
    depth += 1;
    elements += 1;
    if (elements === 1 && (uri !== rootNamespace || local !== 'definitions')) {
      throw new Refused(error(rootNamespace === bpmnNamespace ? 'XML_NOT_BPMN' : 'XML_NOT_DMN'));
    }
    if (depth > modelLimits.depth) throw new Refused(error('NESTED_TOO_DEEP', null, { limit: modelLimits.depth }));
    if (elements > modelLimits.elements) {
      throw new Refused(error('XML_TOO_MANY_ELEMENTS', null, { limit: modelLimits.elements }));
    }
    if (!knownNamespaces.has(uri)) foreign.add(uri.slice(0, 200));
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return [...foreign];
}
