import { mongo } from 'mongoose';
import { InvalidInput, Unavailable } from '../../src/errors.ts';
import { isOutage } from '../../src/zeebe/outage.ts';

const cutOff = new mongo.MongoNetworkError('connection 18 to 127.0.0.1:27117 closed');
const bulk = (error: object) => new mongo.MongoBulkWriteError(error as never, {} as never);
const refusal = (code: number) => new mongo.MongoServerError({ message: 'refused', code });
const labelled = (label: string) => {
  const error = refusal(112);
  error.addErrorLabel(label);
  return error;
};

test.each<[string, unknown, boolean]>([
  ['an engine that does not answer', new Unavailable('ENGINE_UNAVAILABLE'), true],
  ['a connection that broke off', cutOff, true],
  ['a bulk write that broke off', bulk(cutOff), true],
  ['a server that is no primary any more', refusal(10107), true],
  ['a server that shuts down', refusal(91), true],
  ['a transaction that the server has forgotten', labelled('TransientTransactionError'), true],
  ['a transaction that a restarted server does not know', refusal(251), true],
  ['a cursor that a restarted server does not know', refusal(43), true],
  ['a server that the driver has let go', new mongo.MongoServerClosedError(), true],
  ['a commit whose end nobody knows', labelled('UnknownTransactionCommitResult'), true],
  ['a key that is taken', refusal(11000), false],
  ['a bulk write with a key that is taken', bulk({ message: 'duplicate', code: 11000 }), false],
  ['what a person entered', new InvalidInput('INVALID_REQUEST'), false],
  ['a fault', new TypeError('x is undefined'), false],
  ['something thrown that is no error', 'outage', false],
])('%s', (_what, error, expected) => {
  expect(isOutage(error)).toBe(expected);
});
