import { resolve } from 'node:path';
import type { TemplateInUse } from '../../../../src/contracts/notice-template.ts';
import type { JobContext } from '../../../../src/zeebe/define-worker.ts';
import { loadNoticeFonts } from '../../../../workers/mailroom/notices/pdf/notice-fonts.ts';
import { createNoticeRenderer, type NoticeRendererDeps } from '../../../../workers/mailroom/notices/render-notice.ts';
import { sampleOffice } from '../../../../workers/mailroom/notices/sample/sample-office.ts';
import worker from '../../../../workers/mailroom/render-notice.worker.ts';
import { calculation } from '../../../../workers/mailroom/notices/sample/sample-facts.ts';

const { caseId, householdId } = calculation;
const personId = calculation.lines[0]!.personId;
const documentId = '55555555-0000-4000-8000-000000000000';
const job = { processInstanceKey: '2', idempotencyKey: 'job-3' } as JobContext;

interface Stored {
  kind: string;
  title: string;
  mediaType: string;
  idempotencyKey: string;
  template: unknown;
  translates?: string;
  content: Uint8Array;
}

async function renderer(calculationOfCase = caseId, template: TemplateInUse | null = null, preferredLanguage = 'de') {
  const stored: Stored[] = [];
  const values: Record<string, Record<string, unknown>> = {
    [caseId]: { paymentMethod: 'BEZAHLKARTE', preferredLanguage },
    [householdId]: { address: { street: 'Musterweg', houseNumber: '1', postcode: '12345', city: 'Musterstadt' } },
  };
  const deps = {
    cases: { get: () => Promise.resolve({ caseId, personId, householdId, caseNumber: 'INT-2026-000123' }) },
    households: {
      members: () =>
        Promise.resolve([
          { personId: 'elsewhere', relation: 'OTHER', inSameDwelling: false },
          { personId, relation: 'SELF', inSameDwelling: true },
        ]),
    },
    persons: { get: () => Promise.resolve({ personId, givenNames: 'Nuria', familyName: 'Beispiel', birthDate: { year: 1998 } }) },
    fields: { current: ({ id }: { id: string }) => Promise.resolve(values[id] ?? {}) },
    calculations: { get: () => Promise.resolve({ ...calculation, caseId: calculationOfCase }) },
    documents: {
      store: (document: Stored) => {
        stored.push(document);
        return Promise.resolve({ documentId });
      },
    },
    templateInUse: () => Promise.resolve(template),
    office: sampleOffice,
    today: () => '2026-11-22',
    fonts: await loadNoticeFonts(resolve(__dirname, '../../../..')),
  } as unknown as NoticeRendererDeps;
  return { renderNotice: createNoticeRenderer(deps), stored };
}

describe('render-notice', () => {
  test('stores the notice as one document of the case, under the key of the job', async () => {
    // given
    const { renderNotice, stored } = await renderer();
    const input = { caseId, noticeKind: 'GRANT', calculationId: calculation.calculationId, placeId: null };

    // when
    const output = await worker.handle(worker.input.parse(input), { renderNotice }, job);

    // then
    expect(worker.output.parse(output)).toEqual({ documentId });
    expect(stored).toMatchObject([
      {
        kind: 'GRANT',
        title: 'Bewilligung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
        mediaType: 'application/pdf',
        idempotencyKey: 'job-3',
        template: null,
      },
    ]);
  });

  test('is written in the words of the department, and says which', async () => {
    // given
    const words = [{ blockId: 'own', part: null, text: 'Ein Satz von uns zu {{Aktenzeichen}}.' }];
    const { renderNotice, stored } = await renderer(caseId, { version: 4, sha256: 'abc', blocks: words });
    const shipped = await renderer();

    // when
    await renderNotice(caseId, 'GRANT', { calculationId: calculation.calculationId }, job);
    await shipped.renderNotice(caseId, 'GRANT', { calculationId: calculation.calculationId }, job);

    // then
    expect(stored[0]?.template).toEqual({ version: 4, sha256: 'abc' });
    expect(stored[0]?.content.length).not.toBe(shipped.stored[0]?.content.length);
  });

  test('writes one sheet beside the notice for who reads another language, however often the job runs', async () => {
    // given
    const { renderNotice, stored } = await renderer(caseId, null, 'uk');
    const ofDocuments = new Map<string, Stored>();

    // when
    for (let run = 1; run <= 2; run++) await renderNotice(caseId, 'GRANT', { calculationId: calculation.calculationId }, job);
    for (const document of stored) ofDocuments.set(document.idempotencyKey, document);

    // then
    expect([...ofDocuments.values()]).toMatchObject([
      { kind: 'GRANT' },
      {
        kind: 'GRANT_TRANSLATION',
        title: expect.stringMatching(/^Übersetzungshilfe \(Ukrainisch\) – Bewilligung/) as string,
        mediaType: 'application/pdf',
        translates: documentId,
      },
    ]);
    expect(Buffer.compare(stored[1]!.content, stored[3]!.content)).toBe(0);
  });

  test('writes no sheet in a language that nobody has written texts for', async () => {
    // given
    const { renderNotice, stored } = await renderer(caseId, null, 'ti');

    // when
    await renderNotice(caseId, 'GRANT', { calculationId: calculation.calculationId }, job);

    // then
    expect(stored.map(({ kind }) => kind)).toEqual(['GRANT']);
  });

  test('does not put the calculation of another case into a letter', async () => {
    const { renderNotice, stored } = await renderer('another case');
    await expect(renderNotice(caseId, 'GRANT', { calculationId: calculation.calculationId }, job)).rejects.toThrow(
      /anderen Fall/,
    );
    expect(stored).toEqual([]);
  });
});
