import postNotice, { type PostDeps } from '../../../workers/mailroom/post-notice.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, documentId, sheetId] = [uuid(), uuid(), uuid()];
const content = new Uint8Array([1, 2, 3]);

function office(documentOf = caseId, others: object[] = []) {
  const [lock, put] = [jest.fn().mockResolvedValue(undefined), jest.fn().mockResolvedValue(undefined)];
  const deps = only<PostDeps>({
    cases: { get: () => Promise.resolve({ caseNumber: 'INT-2026-000001' } as never) },
    documents: {
      get: () => Promise.resolve({ caseId: documentOf } as never),
      list: () => Promise.resolve([{ documentId }, ...others] as never),
      lock,
      content: () => Promise.resolve(content),
    },
    letters: { put },
    today: () => '2026-11-22',
  });
  return { deps, lock, put };
}

it('locks the notice, then hands over what the case file keeps, under one name however often the job runs', async () => {
  // given
  const { deps, lock, put } = office();

  // when
  const posted = await postNotice.handle({ caseId, documentId }, deps, jobContext());
  await postNotice.handle({ caseId, documentId }, deps, jobContext());

  // then
  expect(posted).toEqual({ noticePostedOn: '2026-11-22' });
  expect(put.mock.calls).toEqual([1, 2].map(() => [`INT-2026-000001-${documentId}.pdf`, content]));
  expect(lock.mock.invocationCallOrder[0]).toBeLessThan(put.mock.invocationCallOrder[0]!);
});

it('puts the sheet that explains the notice beside it, and no other', async () => {
  // given
  const { deps, lock, put } = office(caseId, [
    { documentId: uuid(), translates: uuid() },
    { documentId: sheetId, translates: documentId },
  ]);

  // when
  await postNotice.handle({ caseId, documentId }, deps, jobContext());

  // then
  expect(put.mock.calls.map(([name]: unknown[]) => name)).toEqual([
    `INT-2026-000001-${documentId}-beiblatt.pdf`,
    `INT-2026-000001-${documentId}.pdf`,
  ]);
  expect(lock.mock.calls.map(([locked]: unknown[]) => locked)).toEqual([sheetId, documentId]);
});

it('posts nothing of another case', async () => {
  const { deps, put } = office(uuid());
  await expect(postNotice.handle({ caseId, documentId }, deps, jobContext())).rejects.toThrow(/documentId/);
  expect(put).not.toHaveBeenCalled();
});
