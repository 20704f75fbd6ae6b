import { hashPassword, isOutdated, verifyPassword } from '../../src/identity/passwords.ts';

test('a hash is argon2id with the parameters of OWASP, and fits its password alone', async () => {
  const hash = await hashPassword('ein langes Passwort');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,(t=2,p=1|p=1,t=2)\$/);
  expect(isOutdated(hash)).toBe(false);
  expect(await verifyPassword(hash, 'ein langes Passwort')).toBe(true);
  expect(await verifyPassword(hash, 'ein langes Passwort ')).toBe(false);
  expect(await hashPassword('ein langes Passwort')).not.toBe(hash);
});

test('without a hash nobody passes', async () => {
  expect(await verifyPassword(null, 'nobody signs in with this')).toBe(false);
});

test.each(['kurz', 'aaaaaaaaaaaaaaaa', 'x'.repeat(201)])('%s is refused as a password', async (password) => {
  await expect(hashPassword(password)).rejects.toMatchObject({ code: 'PASSWORD_TOO_WEAK' });
});

test('a hash of weaker parameters is known as outdated', () => {
  expect(isOutdated('$argon2id$v=19$m=4096,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$zI5WlJ9m1uiqdMvwr3JtiDIgMSTdLIC8uAiqkMTTDBg')).toBe(
    true,
  );
});
