import type { CollectionName } from '../read-model/projected-documents.ts';
import { decisionEvaluationProjectors } from './decision-evaluation.projector.ts';
import { decisionProjectors } from './decision.projector.ts';
import { decisionRequirementsProjectors } from './decision-requirements.projector.ts';
import { elementStatisticsProjector } from './element-statistics.projector.ts';
import { errorProjectors } from './error.projector.ts';
import { formProjectors } from './form.projector.ts';
import { incidentProjectors } from './incident.projector.ts';
import { instanceOperationProjectors } from './instance-operation.projector.ts';
import { jobProjectors } from './job.projector.ts';
import { messageProjectors } from './message.projector.ts';
import { messageSubscriptionProjectors } from './message-subscription.projector.ts';
import { processInstanceProjectors } from './process-instance.projector.ts';
import { processProjectors } from './process.projector.ts';
import type { Projector } from './projector.ts';
import { signalProjectors } from './signal.projector.ts';
import { timerProjectors } from './timer.projector.ts';
import { userTaskProjectors } from './user-task.projector.ts';
import { variableProjectors } from './variable.projector.ts';

/** All projectors, in the order in which one record runs through them: who reads a collection comes before who writes it. */
export const projectors: readonly Projector[] = [
  ...processProjectors,
  ...decisionProjectors,
  ...decisionRequirementsProjectors,
  ...formProjectors,
  elementStatisticsProjector,
  ...processInstanceProjectors,
  ...instanceOperationProjectors,
  ...variableProjectors,
  ...jobProjectors,
  ...incidentProjectors,
  ...userTaskProjectors,
  ...timerProjectors,
  ...messageSubscriptionProjectors,
  ...messageProjectors,
  ...signalProjectors,
  ...decisionEvaluationProjectors,
  ...errorProjectors,
];

/**
 * The order in which a batch is written: a collection that is derived from another one comes before it. If a crash comes
 * between, the records are applied again to what is not yet written, and it must still find the source as it was.
 */
export const writeOrder: readonly CollectionName[] = [
  'userTasks',
  'incidents',
  'elementStatistics',
  'instanceHistories',
  'instanceVariables',
  'jobs',
  'timers',
  'messageSubscriptions',
  'messages',
  'signals',
  'decisionEvaluations',
  'engineErrors',
  'processInstances',
  'forms',
  'decisionDefinitions',
  'decisionRequirements',
  'processDefinitions',
];
