/**
 * Loaded into a Lotse before anything else (`--import …/moved-clock.js?file=…`): its dates are as many milliseconds ahead as the
 * file says, so that Lotse and an engine whose clock is moved agree on the day. How long something takes stays as it is.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const file = new URL(import.meta.url).searchParams.get('file') ?? '';
const readAgainAfterMs = 20;
const RealDate = Date;
let aheadMs = 0;
let readAt = -Infinity;

function now() {
  if (performance.now() - readAt > readAgainAfterMs) {
    aheadMs = Number(readFileSync(file, 'utf8'));
    readAt = performance.now();
  }
  return RealDate.now() + aheadMs;
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, values, newTarget) => Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
  apply: (target) => new target(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});
