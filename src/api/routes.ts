/** All operations of the API, resource by resource. */
import { auditRoutes } from './audit/routes.ts';
import { batchRoutes } from './batches/routes.ts';
import { benefitRunRoutes } from './benefit-runs/routes.ts';
import { calculationRoutes } from './calculations/routes.ts';
import { caseRoutes } from './cases/routes.ts';
import { changeRoutes } from './changes/routes.ts';
import { deadlineRoutes } from './deadlines/routes.ts';
import { decisionRoutes } from './decisions/routes.ts';
import type { Route } from './define-route.ts';
import { deploymentRoutes } from './deployments/routes.ts';
import type { ApiDeps } from './deps.ts';
import { documentRoutes } from './documents/routes.ts';
import { dutyReportRoutes } from './duty-reports/routes.ts';
import { formRoutes } from './forms/routes.ts';
import { goalConflictRoutes } from './goal-conflicts/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { incidentRoutes } from './incidents/routes.ts';
import { jobRoutes } from './jobs/routes.ts';
import { libraryOfferRoutes } from './library-offers/routes.ts';
import { modelRoutes } from './models/routes.ts';
import { noticeTemplateRoutes } from './notice-templates/routes.ts';
import { notificationRoutes } from './notifications/routes.ts';
import { organisationRoutes } from './organisation/routes.ts';
import { partnerMessageRoutes } from './partner-messages/routes.ts';
import { partnerRoutes } from './partners/routes.ts';
import { personRoutes } from './persons/routes.ts';
import { placeRoutes } from './places/routes.ts';
import { processDefinitionRoutes } from './process-definitions/routes.ts';
import { processInstanceRoutes } from './process-instances/routes.ts';
import { processStartRoutes } from './process-starts/routes.ts';
import { rateTableRoutes } from './rate-tables/routes.ts';
import { savedFilterRoutes } from './saved-filters/routes.ts';
import { oidcRoutes } from './session/oidc-routes.ts';
import { sessionRoutes } from './session/routes.ts';
import { startableProcessRoutes } from './startable-processes/routes.ts';
import { taskRoutes } from './tasks/routes.ts';
import { validationRoutes } from './validations/routes.ts';

export const routes: Route<ApiDeps>[] = [
  ...sessionRoutes,
  ...oidcRoutes,
  ...organisationRoutes,
  ...startableProcessRoutes,
  ...processStartRoutes,
  ...taskRoutes,
  ...savedFilterRoutes,
  ...personRoutes,
  ...caseRoutes,
  ...dutyReportRoutes,
  ...deadlineRoutes,
  ...calculationRoutes,
  ...benefitRunRoutes,
  ...rateTableRoutes,
  ...documentRoutes,
  ...noticeTemplateRoutes,
  ...goalConflictRoutes,
  ...partnerRoutes,
  ...partnerMessageRoutes,
  ...placeRoutes,
  ...processDefinitionRoutes,
  ...formRoutes,
  ...decisionRoutes,
  ...validationRoutes,
  ...modelRoutes,
  ...libraryOfferRoutes,
  ...deploymentRoutes,
  ...processInstanceRoutes,
  ...incidentRoutes,
  ...jobRoutes,
  ...batchRoutes,
  ...auditRoutes,
  ...notificationRoutes,
  ...changeRoutes,
  ...healthRoutes,
];
