/** How long requests take, by route and status. */
import { Histogram, type Registry } from 'prom-client';

export interface RequestMetrics {
  observe(method: string, route: string, status: number, seconds: number): void;
}

export function createRequestMetrics(registry: Registry): RequestMetrics {
  const histogram = new Histogram({
    name: 'lotse_http_request_seconds',
    help: 'Time to answer a request of the API',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  return {
    observe: (method, route, status, seconds) => histogram.observe({ method, route, status: String(status) }, seconds),
  };
}
