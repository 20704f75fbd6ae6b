/** What is no proper HTTP never reaches the application: it is refused here, in the same form as every other problem. */
import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { STATUS_CODES } from 'node:http';
import { errorMessages, type ErrorCode } from '../contracts/error-messages.ts';

const refusals: Readonly<Record<string, [number, ErrorCode]>> = {
  HPE_HEADER_OVERFLOW: [431, 'HEADERS_TOO_LARGE'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'REQUEST_TIMEOUT'],
};

/** For the server's `clientError` event. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code] = refusals[error.code ?? ''] ?? [400, 'MALFORMED_REQUEST'];
  const details = errorMessages[code];
  const body = JSON.stringify({
    type: `urn:lotse:problem:${code}`,
    title: code,
    status,
    code,
    detail: details.de,
    details,
    requestId: randomUUID(),
  });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
