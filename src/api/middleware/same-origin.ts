/** Refuses writes that a foreign page sends with a person's cookie (cross-site request forgery). */
import type { Middleware } from 'koa';
import { Forbidden } from '../../errors.ts';

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS']);

/** @param publicOrigin origin under which people reach Lotse, e.g. `https://lotse.stadt.example` */
export function sameOrigin(publicOrigin: string): Middleware {
  return async (ctx, next) => {
    const origin = ctx.get('Origin');
    const foreign = origin !== '' && origin !== publicOrigin && origin !== `${ctx.protocol}://${ctx.host}`;
    if (!readOnly.has(ctx.method) && (foreign || ctx.get('Sec-Fetch-Site') === 'cross-site'))
      throw new Forbidden('FOREIGN_ORIGIN');
    await next();
  };
}
