/** The parts of the untyped reader that the tests of the decision tables use. */
declare module 'dmn-moddle' {
  interface Text {
    text: string;
  }
  interface Decision {
    $type: string;
    id: string;
    decisionLogic: {
      hitPolicy: string;
      input: { inputExpression: Text }[];
      output: { name: string }[];
      rule: { id: string; description?: string; inputEntry: Text[]; outputEntry: Text[] }[];
    };
  }
  interface Definitions {
    drgElement: Decision[];
    dmnDI: { diagrams: { diagramElements: { dmnElementRef: { id: string } }[] }[] };
  }
  export default function createDmnModdle(): {
    fromXML(xml: string): Promise<{ rootElement: Definitions; warnings: unknown[] }>;
  };
}
