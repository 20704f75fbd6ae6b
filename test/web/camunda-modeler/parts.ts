/**
 * Runs in the browser: the parts that Camunda Modeler opens a file with, put together as its client does it (tabs cloud-bpmn,
 * cloud-dmn and form; linters of its tab provider). Each opens one file and says what the Modeler would show as a warning.
 */
import { FormEditor } from '@bpmn-io/form-js-editor';
import { FormLinter } from '@camunda/form-linting/lib/FormLinter';
import { Linter } from '@camunda/linting';
import lintingAnnotations from '@camunda/linting/modeler';
import { CloudElementTemplatesLinterPlugin } from 'bpmn-js-element-templates';
import BpmnModeler from 'camunda-bpmn-js/lib/camunda-cloud/Modeler';
import { CamundaCloudModeler as DmnModeler } from 'camunda-dmn-js';
import modelerModdle from 'modeler-moddle/resources/dmn-modeler.json';
import type { Opened } from './opened.ts';

const container = '#canvas';
const propertiesPanel = { parent: '#properties' };
const messageOf = ({ message }: { message: string }): string => message;

/** @param templates those that lie beside the file */
export async function openBpmn(xml: string, templates: object[]): Promise<Opened> {
  const modeler = new BpmnModeler({
    ...{ container, propertiesPanel, position: 'absolute', keyboard: { bind: false } },
    changeTemplateCommand: 'propertiesPanel.zeebe.changeTemplate',
    additionalModules: [lintingAnnotations],
    elementTemplates: { engines: { camundaDesktopModeler: '5.50.1', camunda: '8.5.0' } },
  });
  const warnings: string[] = [];
  modeler.on('elementTemplates.errors', ({ errors }) => warnings.push(...errors.map(messageOf)));
  modeler.on('error', ({ error }) => warnings.push(error.message));
  const imported = await modeler.importXML(xml);
  modeler.get('elementTemplatesLoader').setTemplates(templates);
  const known = modeler.get('elementTemplates').getAll().length;
  if (known !== templates.length) warnings.push(`${known} of ${templates.length} templates are offered`);
  const definitions = modeler.getDefinitions();
  const linter = new Linter({ modeler: 'desktop', type: 'cloud', plugins: [CloudElementTemplatesLinterPlugin(templates)] });
  const reports = await linter.lint(definitions);
  modeler.get('linting').setErrors(reports);
  const count = modeler.get('elementRegistry').getAll().length;
  modeler.destroy();
  return {
    platform: `${definitions.get('modeler:executionPlatform')} ${definitions.get('modeler:executionPlatformVersion')}`,
    count,
    warnings: [
      ...imported.warnings.map(messageOf),
      ...warnings,
      ...reports.map(({ category, id, rule, message }) => `${category} ${id} (${rule}): ${message}`),
    ],
  };
}

export async function openDmn(xml: string): Promise<Opened> {
  const modeler = new DmnModeler({
    ...{ container, keyboard: { bind: false }, drd: { propertiesPanel } },
    moddleExtensions: { modeler: modelerModdle },
  });
  const imported = await modeler.importXML(xml);
  const [views, opened] = [modeler.getViews(), modeler.getActiveView()];
  const ofViews: string[] = [];
  for (const view of views.filter((each) => each !== opened)) {
    ofViews.push(...(await modeler.open(view)).warnings.map(messageOf));
  }
  const definitions = modeler.getDefinitions();
  modeler.destroy();
  return {
    platform: `${definitions.get('modeler:executionPlatform')} ${definitions.get('modeler:executionPlatformVersion')}`,
    count: views.length,
    warnings: [...imported.warnings.map(messageOf), ...ofViews],
  };
}

export async function openForm(json: string): Promise<Opened> {
  const schema = JSON.parse(json) as { executionPlatform?: string; executionPlatformVersion?: string; components: unknown[] };
  const editor = new FormEditor({ container });
  const { warnings } = await editor.importSchema(schema);
  const reports = await new FormLinter().lint(schema);
  editor.destroy();
  return {
    platform: `${schema.executionPlatform} ${schema.executionPlatformVersion}`,
    count: schema.components.length,
    warnings: [
      ...warnings.map((warning) => (typeof warning === 'string' ? warning : warning.message)),
      ...reports.map(({ category, id, message }) => `${category} ${id}: ${message}`),
    ],
  };
}
