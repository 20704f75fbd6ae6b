/** Turns every error into `application/problem+json` (RFC 9457) with a stable code and a sentence in both languages. */
import type { Context, Middleware } from 'koa';
import type { Logger } from 'pino';
import { z, ZodError } from 'zod';
import { errorMessages, type ErrorCode } from '../../contracts/error-messages.ts';
import { isOutage } from '../../zeebe/outage.ts';
import { InvalidInput, LotseError, Unavailable, type FieldProblem } from '../../errors.ts';

function sentence(code: ErrorCode, language: 'de' | 'en', values: Record<string, string | number>): string {
  return errorMessages[code][language].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** The field errors of a zod refusal, paths dotted. */
function fieldProblems(error: ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({
    field: issue.path.join('.'),
    code: issue.code,
    details: { de: localized(german, issue), en: localized(english, issue) },
  }));
}

const german = z.locales.de().localeError;
const english = z.locales.en().localeError;

function localized(locale: typeof german, issue: ZodError['issues'][number]): string {
  if (issue.code === 'custom') return issue.message;
  const message = locale(issue as Parameters<typeof locale>[0]);
  return (typeof message === 'string' ? message : message?.message) ?? issue.message;
}

/** Gives errors of libraries their meaning; what nobody expected becomes INTERNAL. */
function toLotseError(error: unknown): LotseError {
  if (error instanceof LotseError) return error;
  if (error instanceof ZodError) {
    const fields = fieldProblems(error);
    return new InvalidInput('INVALID_REQUEST', { fields, ...(fields[0] ? { field: fields[0].field } : {}) });
  }
  if (isOutage(error)) return new Unavailable('STORE_UNAVAILABLE', { cause: error });
  return new LotseError(500, 'INTERNAL', { cause: error });
}

export function problem(ctx: Context, error: LotseError): void {
  const requestId = String(ctx.state.requestId);
  const values = { requestId, ...error.details.values };
  const language = ctx.acceptsLanguages('de', 'en') === 'en' ? 'en' : 'de';
  const { field, fields, difference } = error.details;
  ctx.status = error.status;
  ctx.body = {
    type: `urn:lotse:problem:${error.code}`,
    title: error.code,
    status: error.status,
    code: error.code,
    detail: sentence(error.code, language, values),
    details: { de: sentence(error.code, 'de', values), en: sentence(error.code, 'en', values) },
    requestId,
    ...(field === undefined ? {} : { field }),
    ...(fields === undefined ? {} : { fields }),
    ...(difference === undefined ? {} : { difference }),
  };
  ctx.type = 'application/problem+json';
  if (error.status === 503) ctx.set('Retry-After', '2');
}

export function problemJson(log: Logger): Middleware {
  return async (ctx, next) => {
    try {
      await next();
    } catch (thrown) {
      const error = toLotseError(thrown);
      const level = error.status >= 500 ? 'error' : 'info';
      log[level]({ requestId: ctx.state.requestId, code: error.code, err: error.details.cause ?? error }, 'request failed');
      problem(ctx, error);
    }
  };
}
