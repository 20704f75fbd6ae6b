/** Parts of Camunda Modeler come without types: what the test uses of them. */
declare module 'camunda-bpmn-js/lib/camunda-cloud/Modeler' {
  import type { Report } from '@camunda/linting';
  export interface Definitions {
    get(property: string): string | undefined;
  }
  export interface Imported {
    warnings: { message: string }[];
  }
  interface Services {
    elementTemplatesLoader: { setTemplates(templates: object[]): void };
    elementTemplates: { getAll(): object[] };
    elementRegistry: { getAll(): object[] };
    linting: { setErrors(reports: Report[]): void };
  }
  export default class BpmnModeler {
    constructor(options: object);
    on(event: 'elementTemplates.errors', listener: (event: { errors: { message: string }[] }) => void): void;
    on(event: 'error', listener: (event: { error: { message: string } }) => void): void;
    importXML(xml: string): Promise<Imported>;
    getDefinitions(): Definitions;
    get<Name extends keyof Services>(name: Name): Services[Name];
    destroy(): void;
  }
}
declare module 'camunda-dmn-js' {
  import type { Definitions, Imported } from 'camunda-bpmn-js/lib/camunda-cloud/Modeler';
  export class CamundaCloudModeler {
    constructor(options: object);
    importXML(xml: string): Promise<Imported>;
    getViews(): object[];
    getActiveView(): object;
    open(view: object): Promise<Imported>;
    getDefinitions(): Definitions;
    destroy(): void;
  }
}
declare module '@camunda/linting' {
  import type { Definitions } from 'camunda-bpmn-js/lib/camunda-cloud/Modeler';
  export interface Report {
    category: string;
    id: string;
    rule: string;
    message: string;
  }
  export class Linter {
    constructor(options: { modeler: 'desktop'; type: 'cloud'; plugins: object[] });
    lint(definitions: Definitions): Promise<Report[]>;
  }
}
declare module '@camunda/linting/modeler' {
  const module: object;
  export default module;
}
declare module '@camunda/form-linting/lib/FormLinter' {
  import type { Report } from '@camunda/linting';
  export class FormLinter {
    lint(schema: object): Promise<Report[]>;
  }
}
declare module 'bpmn-js-element-templates' {
  export function CloudElementTemplatesLinterPlugin(templates: object[]): object;
}
declare module 'modeler-moddle/resources/dmn-modeler.json' {
  const descriptor: object;
  export default descriptor;
}
