/** Serves the built web app; every address that is no file opens its one page, which then reads the address itself. */
import type { Context, Middleware } from 'koa';
import sirv from 'sirv';

const neverChanges = 'public, max-age=31536000, immutable';

/** @param directory of the build; files below `assets/` carry the hash of their content in their names */
export function webApp(directory: string): Middleware {
  const serve = sirv(directory, {
    single: true,
    gzip: true,
    brotli: true,
    ignores: [/^\/(api|assets)\//],
    setHeaders: (response, path) => response.setHeader('Cache-Control', path.startsWith('/assets/') ? neverChanges : 'no-cache'),
  });

  function answered(ctx: Context): Promise<boolean> {
    return new Promise((resolve) => {
      ctx.res.once('close', () => resolve(true));
      serve(ctx.req, ctx.res, () => resolve(false));
    });
  }

  return async (ctx, next) => {
    const isPage = (ctx.method === 'GET' || ctx.method === 'HEAD') && !ctx.path.startsWith('/api');
    if (!isPage) {
      await next();
      return;
    }
    ctx.status = 200;
    ctx.respond = false;
    if (await answered(ctx)) return;
    ctx.respond = true;
    ctx.status = 404;
    await next();
  };
}
