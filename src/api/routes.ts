/** All operations of the API, resource by resource. */
import type { Route } from './define-route.ts';
import type { ApiDeps } from './deps.ts';
import { sessionRoutes } from './session/routes.ts';
import { taskRoutes } from './tasks/routes.ts';

export const routes: Route<ApiDeps>[] = [...sessionRoutes, ...taskRoutes];
