import { z } from 'zod';
import { derivedId } from '../../src/case-file/derived-id.ts';

test('an id follows from its parts, tells them apart, and is a uuid', () => {
  expect(derivedId('case', 'a')).toBe(derivedId('case', 'a'));
  expect(derivedId('case', 'a')).not.toBe(derivedId('person', 'a'));
  expect(derivedId('ab', 'c')).not.toBe(derivedId('a', 'bc'));
  expect(z.uuid().safeParse(derivedId('x')).success).toBe(true);
});
