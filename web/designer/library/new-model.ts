/** An empty process as a designer begins it: a pool with the lanes to come, and where it starts. */

/** `verlaengerung-der-aufenthaltserlaubnis` for „Verlängerung der Aufenthaltserlaubnis“. */
export function idFromName(name: string): string {
  const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

export function isModelId(id: string): boolean {
  return /^[a-z][a-z0-9-]{0,99}$/.test(id);
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

export function resourceName(id: string, ending: string): string {
  return `${id}/${id}${ending}`;
}

const platform = 'modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.5.0"';
const modeler = 'xmlns:modeler="http://camunda.org/schema/modeler/1.0"';

export function newProcess(id: string, name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" ${modeler} id="Definitions_1" targetNamespace="http://bpmn.io/schema/bpmn" exporter="Lotse" exporterVersion="1" ${platform}>
  <bpmn:process id="${id}" name="${escaped(name)}" isExecutable="true">
    <bpmn:startEvent id="Start_1" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="Diagram_1">
    <bpmndi:BPMNPlane id="Plane_1" bpmnElement="${id}">
      <bpmndi:BPMNShape id="Start_1_di" bpmnElement="Start_1">
        <dc:Bounds x="180" y="160" width="36" height="36" />
      </bpmndi:BPMNShape>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

/** One table with the columns that every decision of the office has: from when to when a rule holds, its legal basis, reviewed. */
export function newDecision(id: string, name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" ${modeler} id="${id}-definitions" name="${escaped(name)}" namespace="http://camunda.org/schema/1.0/dmn" exporter="Lotse" exporterVersion="1" ${platform}>
  <decision id="${id}" name="${escaped(name)}">
    <decisionTable id="Table_1" hitPolicy="FIRST">
      <input id="Input_From" label="gültig von"><inputExpression id="InputExpression_From" typeRef="date"><text>date(validOn)</text></inputExpression></input>
      <input id="Input_Until" label="gültig bis"><inputExpression id="InputExpression_Until" typeRef="date"><text>date(validOn)</text></inputExpression></input>
      <output id="Output_Outcome" label="Ergebnis" name="outcome" typeRef="string" />
      <output id="Output_LegalBasis" label="Rechtsgrundlage" name="legalBasis" typeRef="string" />
      <output id="Output_Reviewed" label="fachlich geprüft" name="reviewed" typeRef="boolean" />
      <rule id="Rule_Review">
        <description>Kein Fall erfasst: Ein Mensch entscheidet.</description>
        <inputEntry id="Entry_From"><text></text></inputEntry>
        <inputEntry id="Entry_Until"><text></text></inputEntry>
        <outputEntry id="Entry_Outcome"><text>"REVIEW"</text></outputEntry>
        <outputEntry id="Entry_LegalBasis"><text>""</text></outputEntry>
        <outputEntry id="Entry_Reviewed"><text>false</text></outputEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="${id}"><dc:Bounds height="80" width="180" x="160" y="100" /></dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
`;
}

export function newForm(id: string): string {
  const form = {
    type: 'default',
    id,
    schemaVersion: 16,
    executionPlatform: 'Camunda Cloud',
    executionPlatformVersion: '8.5.0',
    exporter: { name: 'Lotse', version: '1' },
    components: [],
  };
  return `${JSON.stringify(form, null, 2)}\n`;
}
