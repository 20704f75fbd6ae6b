import createDmnModdle from 'dmn-moddle';
import { checkXml, dmnNamespace } from './check-xml.ts';
import { error } from './finding.ts';
import { reason, type Read } from './read-bpmn.ts';

export type DmnDefinitions = Awaited<ReturnType<ReturnType<typeof createDmnModdle>['fromXML']>>['rootElement'];
export type DmnElement = DmnDefinitions['drgElement'][number];

export interface DmnDecision {
  id: string;
  name: string;
  element: DmnElement;
  /** Null when the decision is an expression, or has no logic. */
  table: DecisionTable | null;
  /** FEEL of a decision that is no table. */
  expression: string | null;
}

export interface DecisionTable {
  hitPolicy: string;
  inputs: { id: string; label: string; expression: string; language: string | undefined }[];
  outputs: { id: string; label: string; name: string }[];
  /** Cells as written; an empty cell of an input means the same as `-`. */
  rules: { id: string; description: string; inputs: string[]; outputs: string[] }[];
}

export interface DmnModel {
  id: string;
  name: string;
  decisions: DmnDecision[];
}

/** Reads DMN 1.3; hostile or malformed text and content that the standard does not know are findings. */
export async function readDmn(xml: string): Promise<Read<DmnModel>> {
  const checked = checkXml(xml, dmnNamespace);
  if (!checked.safe) return { model: null, findings: checked.findings };
  try {
    const { rootElement, warnings } = await createDmnModdle().fromXML(xml);
    const unknown = warnings.map((warning) => error('MODEL_CONTENT_UNKNOWN', null, { message: reason(warning) }));
    return { model: toModel(rootElement), findings: [...checked.findings, ...unknown] };
  } catch (thrown) {
    return { model: null, findings: [...checked.findings, error('MODEL_CONTENT_UNKNOWN', null, { message: reason(thrown) })] };
  }
}

function toModel(definitions: DmnDefinitions): DmnModel {
  const elements = definitions.drgElement as DmnElement[] | undefined;
  return {
    id: definitions.id,
    name: definitions.name ?? definitions.id,
    decisions: (elements ?? []).filter(({ $type }) => $type === 'dmn:Decision').map(toDecision),
  };
}

function toDecision(element: DmnElement): DmnDecision {
  const logic = element.decisionLogic as DmnElement['decisionLogic'] | undefined;
  return {
    id: element.id,
    name: element.name ?? element.id,
    element,
    table: logic?.$type === 'dmn:DecisionTable' ? toTable(logic) : null,
    expression: logic?.$type === 'dmn:LiteralExpression' ? (logic.text ?? '') : null,
  };
}

type Logic = DmnElement['decisionLogic'];

/** The reader leaves out what is empty. */
function toTable(logic: Partial<Logic>): DecisionTable {
  return {
    hitPolicy: logic.hitPolicy ?? 'UNIQUE',
    inputs: (logic.input ?? []).map(({ id, label, inputExpression }) => {
      const expression = inputExpression as Partial<Logic['input'][number]['inputExpression']> | undefined;
      return { id, label: label ?? '', expression: expression?.text ?? '', language: expression?.expressionLanguage };
    }),
    outputs: (logic.output ?? []).map((output) => ({ id: output.id, label: output.label ?? '', name: output.name })),
    rules: (logic.rule ?? []).map((rule) => ({
      id: rule.id,
      description: rule.description ?? '',
      inputs: cells(rule.inputEntry),
      outputs: cells(rule.outputEntry),
    })),
  };
}

function cells(entries: { text?: string }[] | undefined): string[] {
  return (entries ?? []).map(({ text }) => text?.trim() ?? '');
}
