/** bpmn-js for drawing, with everything a designer of executable processes needs. Loaded when a model is opened. */
import BpmnModeler from 'bpmn-js/lib/Modeler';
import ColorPickerModule from 'bpmn-js-color-picker';
import { CreateAppendAnythingModule, CreateAppendElementTemplatesModule } from 'bpmn-js-create-append-anything';
import { CloudElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates';
import {
  BpmnPropertiesPanelModule,
  BpmnPropertiesProviderModule,
  ZeebePropertiesProviderModule,
  ZeebeTooltipProvider,
} from 'bpmn-js-properties-panel';
import TokenSimulationModule from 'bpmn-js-token-simulation';
import ZeebeBehaviorsModule from 'camunda-bpmn-js-behaviors/lib/camunda-cloud';
import MinimapModule from 'diagram-js-minimap';
import zeebeModdle from 'zeebe-bpmn-moddle/resources/zeebe.json';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import '@bpmn-io/properties-panel/dist/assets/properties-panel.css';
import 'bpmn-js-element-templates/dist/assets/element-templates.css';
import 'bpmn-js-color-picker/colors/color-picker.css';
import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';
import 'diagram-js-minimap/assets/diagram-js-minimap.css';
import type { Modeler, ModelerServices } from './modeler-services.ts';
import { translation } from './modeler-translation.ts';
import { modelerClipboard } from './modeler-clipboard.ts';
import { modelerKeys } from './modeler-keys.ts';
import { modelerMenus } from './modeler-menus.ts';
import { modelerTemplatesFirst } from './modeler-templates-first.ts';
import { modelerVariables } from './modeler-variables.ts';
import { simulationColours } from './simulation-colours.ts';
import '../model-editor.css';
import './modeler.css';

interface Options {
  canvas: HTMLElement;
  panel: HTMLElement;
  language: 'de' | 'en';
  /** Element templates of the workers, as the API gives them. */
  templates: readonly unknown[];
}

export function createModeler({ canvas, panel, language, templates }: Options): Modeler {
  return new BpmnModeler<ModelerServices>({
    container: canvas,
    propertiesPanel: { parent: panel },
    elementTemplates: templates,
    additionalModules: [
      translation(language),
      ZeebeBehaviorsModule,
      BpmnPropertiesPanelModule,
      BpmnPropertiesProviderModule,
      ZeebePropertiesProviderModule,
      ZeebeTooltipProvider,
      CloudElementTemplatesPropertiesProviderModule,
      CreateAppendAnythingModule,
      CreateAppendElementTemplatesModule,
      modelerTemplatesFirst,
      modelerMenus,
      modelerKeys,
      modelerClipboard,
      modelerVariables(language),
      ColorPickerModule,
      MinimapModule,
      TokenSimulationModule,
      simulationColours,
    ],
    moddleExtensions: { zeebe: zeebeModdle },
    exporter: { name: 'Lotse', version: '1' },
    bpmnRenderer: {
      defaultFillColor: 'var(--surface)',
      defaultStrokeColor: 'var(--diagram-line)',
      defaultLabelColor: 'var(--text)',
    },
  });
}
