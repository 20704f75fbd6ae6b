/** Somebody who has arrived: the service centre knows who it is, and the departments have begun. Entered over the API. */
import { case2 } from '../../src/demo/cases/case-2-family-in-own-dwelling.ts';
import { colleague, openTask, start, takeIn, type Intake } from './given.ts';

export interface ArrivedPerson extends Intake {
  processInstanceKey: string;
  /** The application for benefits, which the service centre takes down next. */
  applicationTask: string;
}

export async function arrivedPerson(): Promise<ArrivedPerson> {
  const intake = await takeIn();
  const processInstanceKey = await start(intake, 'arrival-registration');
  const agent = await colleague('sc-agent');
  const identityTask = await openTask(intake, 'Task_RecordIdentity', 'sc-agent');
  await agent.send('POST', `/tasks/${identityTask}/claim`, {});
  const values = { ...case2.steps.Task_RecordIdentity?.values, familyName: intake.familyName };
  await agent.send('POST', `/tasks/${identityTask}/complete`, { values });
  return { ...intake, processInstanceKey, applicationTask: await openTask(intake, 'Task_RecordApplication', 'sc-agent') };
}
