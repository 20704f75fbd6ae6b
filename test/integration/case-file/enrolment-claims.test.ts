/** Who looks for a place for a child, on the real store: one process at a time. */
import { randomUUID } from 'node:crypto';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { ownCaseFile } from './own-case-file.ts';

const opened = ownCaseFile(fieldCatalogue);
const nothingEnded = () => Promise.resolve(false);

const claim = (childPersonId: string, processInstanceKey: string, hasEnded = nothingEnded as (key: string) => Promise<boolean>) =>
  opened.caseFile.enrolmentClaims.claim({ childPersonId, processInstanceKey }, hasEnded);

const winners = (keys: string[], claimed: boolean[]) => keys.filter((_, index) => claimed[index]);

test('of many that begin at once one goes on, and does so when its job runs again', async () => {
  // given
  const child = randomUUID();
  const keys = Array.from({ length: 12 }, (_, index) => String(index));

  // when
  const first = winners(keys, await Promise.all(keys.map((key) => claim(child, key))));
  const again = winners(keys, await Promise.all(keys.map((key) => claim(child, key))));

  // then
  expect(first).toHaveLength(1);
  expect(again).toEqual(first);
});

test('when that one has ended one of those that come later goes on', async () => {
  // given
  const child = randomUUID();
  await claim(child, 'former');
  const keys = Array.from({ length: 12 }, (_, index) => String(index));

  // when
  const formerEnded = (key: string) => Promise.resolve(key === 'former');
  const later = winners(keys, await Promise.all(keys.map((key) => claim(child, key, formerEnded))));

  // then
  expect(later).toHaveLength(1);
  expect(await claim(child, 'former', formerEnded)).toBe(false);
});

test('children do not stand in each other’s way', async () => {
  expect(await Promise.all([claim(randomUUID(), '1'), claim(randomUUID(), '2')])).toEqual([true, true]);
});
