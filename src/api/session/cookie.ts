/** The cookie that carries a session's token. */
import type { Context } from 'koa';

const name = 'lotse_session';

export function readToken(ctx: Context): string | undefined {
  return ctx.cookies.get(name);
}

/** Readable by no script, sent to no other site; `secure` wherever people use https. */
export function writeToken(ctx: Context, token: string, expiresAt: Date): void {
  ctx.cookies.set(name, token, { httpOnly: true, sameSite: 'lax', secure: ctx.secure, path: '/', expires: expiresAt });
}

export function dropToken(ctx: Context): void {
  ctx.cookies.set(name, null, { httpOnly: true, sameSite: 'lax', path: '/' });
}
