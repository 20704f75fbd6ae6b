/**
 * Every error that a person or a partner system may see. `code` is stable and part of the API; the sentences for a code
 * stand in contracts/errors, in German and English.
 */
import type { ErrorCode } from './contracts/error-messages.ts';

/** What is wrong with one field, in both languages. */
export interface FieldProblem {
  /** Dotted path, e.g. `householdMembers.0.birthDate`. */
  field: string;
  code: string;
  details: { de: string; en: string };
}

export interface ErrorDetails {
  /** The input field that the error is about, as a dotted path of the request. */
  field?: string;
  /** Values for the `{placeholders}` of the sentence. */
  values?: Record<string, string | number>;
  /** What the client needs to resolve a conflict, e.g. the current state beside the one sent. */
  difference?: unknown;
  /** Several fields at once: one entry per invalid field. */
  fields?: FieldProblem[];
  cause?: unknown;
}

/** Base of all expected errors. `status` is the HTTP status of its problem+json answer. */
export class LotseError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly details: ErrorDetails;

  constructor(status: number, code: ErrorCode, details: ErrorDetails = {}) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** 422: the request is understood but a value is not acceptable. */
export class InvalidInput extends LotseError {
  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(422, code, details);
  }
}

/** 401: nobody is signed in, or the session has ended. */
export class Unauthenticated extends LotseError {
  constructor(code: ErrorCode = 'SESSION_REQUIRED', details: ErrorDetails = {}) {
    super(401, code, details);
  }
}

/** 403: the policy of the resource says no. */
export class Forbidden extends LotseError {
  constructor(code: ErrorCode = 'NOT_PERMITTED', details: ErrorDetails = {}) {
    super(403, code, details);
  }
}

/** 404: it does not exist, or the person may not know that it does. */
export class NotFound extends LotseError {
  constructor(code: ErrorCode = 'NOT_FOUND', details: ErrorDetails = {}) {
    super(404, code, details);
  }
}

/** 409: somebody else was faster; `details.difference` says what changed. */
export class Conflict extends LotseError {
  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(409, code, details);
  }
}

/** 503: engine or store does not answer; nothing was written and the same request may be sent again. */
export class Unavailable extends LotseError {
  constructor(code: 'ENGINE_UNAVAILABLE' | 'STORE_UNAVAILABLE', details: ErrorDetails = {}) {
    super(503, code, details);
  }
}
