/** `/api/openapi.json` for programs and `/api/docs` for people (Swagger UI, served from here). */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type Router from 'koa-router';
import swaggerUi from 'swagger-ui-dist';
import type { Route } from '../define-route.ts';
import { openApiDocument } from './document.ts';

const assets = new Map([
  ['swagger-ui.css', 'text/css'],
  ['swagger-ui-bundle.js', 'text/javascript'],
  ['favicon-32x32.png', 'image/png'],
]);

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Lotse API</title>
    <link rel="icon" href="/api/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <main id="api"></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>`;

const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#api', deepLinking: true, docExpansion: 'list' });`;

export function mountDocumentation<Deps>(router: Router, routes: Route<Deps>[], version: string): void {
  let document: string | undefined;
  router.get('/api/openapi.json', (ctx) => {
    document ??= JSON.stringify(openApiDocument(routes, version));
    ctx.type = 'application/json';
    ctx.body = document;
  });
  router.get('/api/docs', (ctx) => {
    ctx.type = 'text/html';
    ctx.body = page;
  });
  router.get('/api/docs/start.js', (ctx) => {
    ctx.type = 'text/javascript';
    ctx.body = start;
  });
  for (const [name, mediaType] of assets) {
    router.get(`/api/docs/${name}`, (ctx) => {
      ctx.type = mediaType;
      ctx.body = createReadStream(join(swaggerUi.getAbsoluteFSPath(), name));
    });
  }
}
