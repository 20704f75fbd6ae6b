import worker from '../../../workers/benefits/match-residence-status.worker.ts';
import { benefitsDeps, caseId, job, personIds } from './benefits-deps.ts';

const match = (fields: Record<string, unknown>, input: Record<string, unknown> = {}) =>
  worker.handle(
    worker.input.parse({ caseId, personId: personIds[0], validOn: '2026-11-22', registerMatch: null, ...input }),
    benefitsDeps([{ fields }]).deps,
    job,
  );

describe('match-residence-status', () => {
  test('gives what the immigration office has on record', async () => {
    expect(
      await match({
        statusCode: 'GESTATTUNG',
        statusValidUntil: '2027-03-31',
        entryDate: '2023-07-22',
        arrivalCertificateNumber: 'AKN-1',
      }),
    ).toEqual({
      statusCode: 'GESTATTUNG',
      statusConfirmed: true,
      statusValidUntil: '2027-03-31',
      monthsInGermany: 39,
      hasArrivalCertificate: true,
      obligedToLeave: false,
      euProtectionOrDublin: null,
    });
  });

  test('says what is not known instead of guessing', async () => {
    expect(await match({})).toMatchObject({
      statusCode: null,
      statusConfirmed: false,
      monthsInGermany: null,
      obligedToLeave: null,
      hasArrivalCertificate: false,
    });
  });

  test.each([
    ['expired', { statusCode: 'DULDUNG_60A', statusValidUntil: '2026-11-21' }, {}, false],
    ['on its last day', { statusCode: 'DULDUNG_60A', statusValidUntil: '2026-11-22' }, {}, true],
    ['contradicted by the register', { statusCode: 'GESTATTUNG' }, { registerMatch: 'CONFLICT' }, false],
  ])('a status %s is confirmed or not', async (_, fields, input, confirmed) => {
    expect(await match(fields, input)).toMatchObject({ statusConfirmed: confirmed });
  });

  test.each([
    ['the ground 1a(4) says that the case was looked into', { restrictionGround: 'P4_RELOCATION_EU_PROTECTION' }, true],
    ['another ground says nothing about it', { restrictionGround: 'P3_SELF_CAUSED' }, null],
    ['what the immigration office recorded stands', { euProtectionOrDublin: false }, false],
  ])('EU protection: %s', async (_, fields, expected) => {
    expect(await match({ statusCode: 'AUSREISEPFLICHTIG', ...fields })).toMatchObject({
      obligedToLeave: true,
      euProtectionOrDublin: expected,
    });
  });

  test.each([
    ['another district', { area: 'Landkreis Anderswo', validUntil: null }, true],
    ['our district, written otherwise', { area: ' landkreis  MUSTERLAND', validUntil: null }, false],
    ['another district, but the obligation has ended', { area: 'Landkreis Anderswo', validUntil: '2026-11-21' }, false],
  ])('residence obligation for %s', async (_, residenceObligation, elsewhere) => {
    const outcome = match({
      statusCode: 'GESTATTUNG',
      residenceObligation: { legalBasis: '§ 12a AufenthG', ...residenceObligation },
    });
    if (elsewhere) await expect(outcome).rejects.toMatchObject({ errorCode: 'NOT_RESPONSIBLE' });
    else await expect(outcome).resolves.toMatchObject({ statusCode: 'GESTATTUNG' });
  });
});
