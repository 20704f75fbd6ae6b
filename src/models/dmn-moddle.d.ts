/** The parts of the untyped reader that reading decision tables uses. */
declare module 'dmn-moddle' {
  interface Text {
    id?: string;
    text: string;
    expressionLanguage?: string;
  }
  interface Clause {
    id: string;
    label?: string;
    name?: string;
  }
  interface Rule {
    id: string;
    description?: string;
    inputEntry: Text[];
    outputEntry: Text[];
  }
  interface Decision {
    $type: string;
    id: string;
    name?: string;
    variable?: { name?: string };
    decisionLogic: {
      $type: string;
      hitPolicy: string;
      input: (Clause & { inputExpression: Text & { typeRef?: string } })[];
      output: (Clause & { name: string; typeRef?: string })[];
      rule: Rule[];
    } & Partial<Text>;
  }
  interface Definitions {
    id: string;
    name?: string;
    drgElement: Decision[];
    dmnDI: { diagrams: { diagramElements: { dmnElementRef: { id: string } }[] }[] };
  }
  export default function createDmnModdle(): {
    fromXML(xml: string): Promise<{ rootElement: Definitions; warnings: unknown[] }>;
    toXML(element: Definitions, options: { format: boolean }): Promise<{ xml: string }>;
    create(type: 'dmn:UnaryTests' | 'dmn:LiteralExpression', attributes: Text): Text;
    create(type: 'dmn:DecisionRule', attributes: Rule): Rule;
  };
}
