/** Parts of the modeler that come without types: modules for bpmn-js, and nothing else of them is used. */
declare module 'bpmn-js-properties-panel' {
  import type { ModuleDeclaration } from 'didi';
  export const BpmnPropertiesPanelModule: ModuleDeclaration;
  export const BpmnPropertiesProviderModule: ModuleDeclaration;
  export const ZeebePropertiesProviderModule: ModuleDeclaration;
  export const ZeebeTooltipProvider: ModuleDeclaration;
}
declare module 'bpmn-js-element-templates' {
  import type { ModuleDeclaration } from 'didi';
  export const CloudElementTemplatesPropertiesProviderModule: ModuleDeclaration;
}
declare module 'bpmn-js-create-append-anything' {
  import type { ModuleDeclaration } from 'didi';
  export const CreateAppendAnythingModule: ModuleDeclaration;
  export const CreateAppendElementTemplatesModule: ModuleDeclaration;
}
declare module '@bpmn-io/variable-resolver' {
  export interface ResolvedVariable {
    name: string;
    origin?: readonly { id: string; name?: string }[];
    info?: string;
  }
  class VariableResolver {
    getVariablesForElement(...asked: unknown[]): Promise<ResolvedVariable[]>;
  }
  export const ZeebeVariableResolverModule: {
    __init__: string[];
    variableResolver: ['type', typeof VariableResolver];
    connectorVariableProvider: ['type', unknown];
  };
  export class VariableProvider {
    getVariables(element: unknown): unknown;
  }
}
declare module 'bpmn-js-color-picker' {
  import type { ModuleDeclaration } from 'didi';
  const module: ModuleDeclaration;
  export default module;
}
declare module 'bpmn-js-token-simulation' {
  import type { ModuleDeclaration } from 'didi';
  const module: ModuleDeclaration;
  export default module;
}
declare module 'diagram-js-minimap' {
  import type { ModuleDeclaration } from 'didi';
  const module: ModuleDeclaration;
  export default module;
}
declare module 'camunda-bpmn-js-behaviors/lib/camunda-cloud' {
  import type { ModuleDeclaration } from 'didi';
  const module: ModuleDeclaration;
  export default module;
}
declare module 'bpmn-js-i18n/translations/de' {
  const translations: Record<string, string>;
  export default translations;
}
