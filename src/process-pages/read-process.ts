/** A folder of `processes/` as it is described: its model, its decision tables and its forms. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BpmnModel } from '../models/bpmn-elements.ts';
import type { ModelFinding } from '../models/finding.ts';
import { readBpmn, type Read } from '../models/read-bpmn.ts';
import { readDmn, type DmnModel } from '../models/read-dmn.ts';
import { readForm, type FormModel } from '../models/read-form.ts';

export interface ProcessFolder {
  bpmnProcessId: string;
  xml: string;
  model: BpmnModel;
  decisions: DmnModel[];
  forms: FormModel[];
}

/** @throws Error that names the file which can not be read */
export async function readProcess(processesDirectory: string, bpmnProcessId: string): Promise<ProcessFolder> {
  const directory = path.join(processesDirectory, bpmnProcessId);
  const names = (await readdir(directory)).sort();
  const ofKind = <Model>(ending: string, read: (text: string) => Read<Model> | Promise<Read<Model>>): Promise<Model[]> =>
    Promise.all(names.filter((name) => name.endsWith(ending)).map((name) => readWith(path.join(directory, name), read)));
  const file = path.join(directory, `${bpmnProcessId}.bpmn`);
  return {
    bpmnProcessId,
    xml: await readFile(file, 'utf8'),
    model: await readWith(file, readBpmn),
    decisions: await ofKind('.dmn', readDmn),
    forms: await ofKind('.form', readForm),
  };
}

async function readWith<Model>(file: string, read: (text: string) => Read<Model> | Promise<Read<Model>>): Promise<Model> {
  const { model, findings } = await read(await readFile(file, 'utf8'));
  if (model === null) throw new Error(`${file}: ${findings.map(({ code }: ModelFinding) => code).join(', ')}`);
  return model;
}

/** Folders with a model of their own name. */
export async function processIds(processesDirectory: string): Promise<string[]> {
  const folders = (await readdir(processesDirectory, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const named = await Promise.all(
    folders.map(async ({ name }) =>
      (await readdir(path.join(processesDirectory, name))).includes(`${name}.bpmn`) ? [name] : [],
    ),
  );
  return named.flat().sort();
}
