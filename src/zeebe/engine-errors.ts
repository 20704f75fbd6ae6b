/** Turns what the engine refuses into the errors that a person sees. */
import { Conflict, InvalidInput, LotseError, NotFound, Unavailable } from '../errors.ts';

/** gRPC status codes, https://grpc.io/docs/guides/status-codes/ */
const grpc = {
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  UNAVAILABLE: 14,
};

/** The engine's own sentence, without the stack that the client library appends; at most 2,000 characters. */
function engineMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n    at ')[0] ?? message).slice(0, 2000);
}

export function fromGrpc(error: unknown): LotseError {
  if (error instanceof LotseError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  const details = { values: { message: engineMessage(error) }, cause: error };
  switch (code) {
    case grpc.INVALID_ARGUMENT:
      return new InvalidInput('ENGINE_REJECTED', details);
    case grpc.NOT_FOUND:
      return new NotFound('ENGINE_NOT_FOUND', details);
    case grpc.ALREADY_EXISTS:
    case grpc.FAILED_PRECONDITION:
      return new Conflict('ENGINE_STATE_CHANGED', details);
    default:
      return new Unavailable('ENGINE_UNAVAILABLE', details);
  }
}

/** @param status HTTP status of the engine's REST gateway, @param message its problem detail */
export function fromRest(status: number, message: string): LotseError {
  const details = { values: { message: message.slice(0, 2000) } };
  if (status === 404) return new NotFound('ENGINE_NOT_FOUND', details);
  if (status === 409) return new Conflict('ENGINE_STATE_CHANGED', details);
  if (status === 400 || status === 422) return new InvalidInput('ENGINE_REJECTED', details);
  return new Unavailable('ENGINE_UNAVAILABLE', details);
}
