/** A process of one task of the service centre, under a name that nothing else has: whoever searches for it finds only it. */
import { randomBytes } from 'node:crypto';
import { bpmn, userTask } from '../models/models-under-test.ts';
import { colleague } from './given.ts';

export interface OwnProcess {
  processId: string;
  taskName: string;
}

/** The same process once more, its task under another name and id. */
export async function deployOtherVersion({ processId }: OwnProcess, taskName: string): Promise<void> {
  const content = bpmn({ ...userTask(), processId, taskName, taskId: 'Task_New' });
  const resources = [{ name: `${processId}.bpmn`, content, basedOnVersion: 1 }];
  await (await colleague('process-designer')).send('POST', '/deployments', { resources, comment: 'Für die Prüfung' });
}

export async function deployOwnProcess(): Promise<OwnProcess> {
  const processId = `own-${randomBytes(4).toString('hex')}`;
  const taskName = `Nachfragen ${processId.slice(4)}`;
  const content = bpmn({ ...userTask(), processId, taskName });
  const resources = [{ name: `${processId}.bpmn`, content }];
  await (await colleague('process-designer')).send('POST', '/deployments', { resources, comment: 'Für die Prüfung' });
  return { processId, taskName };
}
