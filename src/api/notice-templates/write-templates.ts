/** Writing, checking and releasing the words of a department. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import { noticeRegister, type NoticeKind } from '../../contracts/notice-kind.ts';
import {
  type beginDraftSchema,
  type PreviewTemplate,
  type releaseTemplateSchema,
  type returnTemplateSchema,
  type saveDraftSchema,
  shippedVersion,
  type TemplateBlock,
} from '../../contracts/notice-template.ts';
import { InvalidInput, NotFound } from '../../errors.ts';
import { compareTemplates } from '../../notice-templates/compare-templates.ts';
import { hashOfBlocks } from '../../notice-templates/hash-of-blocks.ts';
import type { StoredTemplate, TemplateAuthor } from '../../notice-templates/template-store.ts';
import { authorize } from '../../policies/decision.ts';
import {
  leadsDepartment,
  mayReleaseNoticeTemplate,
  mayWriteNoticeTemplate,
  noticeTemplateReleasers,
} from '../../policies/notice-template.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';
import { letterOfCase } from './letter-of-case.ts';
import { runningOn } from './show-templates.ts';

function authorOf(actor: Actor, kind: NoticeKind): TemplateAuthor {
  const { accountId, name } = actor;
  return { accountId, name, leads: leadsDepartment(actor, noticeRegister[kind].department) };
}

function record(deps: ApiDeps, actor: Actor, action: string, kind: NoticeKind, details: Record<string, unknown>) {
  return deps.audit.append({ actor, action, resource: { kind: 'notice-template', id: kind }, details });
}

const mayWrite = (actor: Actor, kind: NoticeKind) => mayWriteNoticeTemplate(actor, noticeRegister[kind].department);

/** @throws Forbidden, NotFound; Conflict TEMPLATE_OPEN */
export async function beginDraft(
  deps: ApiDeps,
  actor: Actor,
  kind: NoticeKind,
  { fromVersion }: z.output<typeof beginDraftSchema>,
): Promise<void> {
  authorize(mayWrite(actor, kind));
  const stored = (await deps.noticeTemplates.list(kind)).find(({ version }) => version === fromVersion);
  if (stored === undefined && fromVersion !== shippedVersion) throw new NotFound('NOT_FOUND', { field: 'fromVersion' });
  const blocks = stored?.blocks ?? deps.templateWorkshop.shipped(kind);
  await deps.noticeTemplates.begin(kind, blocks, authorOf(actor, kind));
  await record(deps, actor, 'notice-template.begin', kind, { fromVersion });
}

/** A draft may be faulty; it is saved as it is typed. @throws Forbidden, NotFound; Conflict STALE_VERSION, TEMPLATE_STATE */
export async function saveDraft(
  deps: ApiDeps,
  actor: Actor,
  kind: NoticeKind,
  { expectedRevision: revision, ...words }: z.output<typeof saveDraftSchema>,
): Promise<void> {
  authorize(mayWrite(actor, kind));
  await deps.noticeTemplates.change(kind, { revision, state: 'DRAFT' }, words, authorOf(actor, kind));
}

/** @throws Forbidden, NotFound; Conflict STALE_VERSION, TEMPLATE_STATE */
export async function discardDraft(deps: ApiDeps, actor: Actor, kind: NoticeKind, revision: number): Promise<void> {
  authorize(mayWrite(actor, kind));
  await deps.noticeTemplates.discard(kind, { revision, state: 'DRAFT' });
  await record(deps, actor, 'notice-template.discard', kind, {});
}

/** @throws InvalidInput TEMPLATE_FAULTY, TEMPLATE_VALID_FROM, TEMPLATE_UNCHANGED; and as `saveDraft` */
export async function submitDraft(deps: ApiDeps, actor: Actor, kind: NoticeKind, revision: number): Promise<void> {
  authorize(mayWrite(actor, kind));
  const draft = await deps.noticeTemplates.open(kind);
  const { blocks, validFrom, version } = draft;
  refuseFaulty(deps, kind, blocks);
  if (validFrom === null || validFrom < todayInGermany(deps.now())) {
    throw new InvalidInput('TEMPLATE_VALID_FROM', { field: 'validFrom' });
  }
  await refuseUnchanged(deps, kind, blocks, validFrom);
  await deps.noticeTemplates.change(kind, { revision, state: 'DRAFT' }, { state: 'IN_REVIEW', reviewComment: '' });
  await record(deps, actor, 'notice-template.submit', kind, {
    ...{ version, validFrom, sha256: hashOfBlocks(blocks) },
    ...{ told: noticeTemplateReleasers(ofDepartment(draft)), writtenBy: writersOf(draft) },
  });
}

/**
 * From its day on letters are written with it; when that day has passed while it waited, from today on.
 *
 * @throws Forbidden OWN_NOTICE_TEMPLATE, LEAD_MUST_RELEASE; InvalidInput TEMPLATE_FAULTY; Conflict STALE_VERSION, TEMPLATE_STATE
 */
export async function releaseDraft(
  deps: ApiDeps,
  actor: Actor,
  kind: NoticeKind,
  { expectedRevision: revision, comment }: z.output<typeof releaseTemplateSchema>,
): Promise<void> {
  const draft = await deps.noticeTemplates.open(kind);
  authorize(mayReleaseNoticeTemplate(actor, ofDepartment(draft)));
  refuseFaulty(deps, kind, draft.blocks);
  const today = todayInGermany(deps.now());
  const validFrom = draft.validFrom === null || draft.validFrom < today ? today : draft.validFrom;
  const reviewer = { accountId: actor.accountId, name: actor.name };
  await deps.noticeTemplates.release(kind, revision, { validFrom, reviewer, releasedAt: deps.now(), reviewComment: comment });
  const sha256 = hashOfBlocks(draft.blocks);
  const { version } = draft;
  await record(deps, actor, 'notice-template.release', kind, {
    version,
    validFrom,
    sha256,
    comment,
    writtenBy: writersOf(draft),
  });
}

/** Back to whoever wrote it, who may also take it back themselves. @throws as `saveDraft` */
export async function returnDraft(
  deps: ApiDeps,
  actor: Actor,
  kind: NoticeKind,
  { expectedRevision: revision, comment }: z.output<typeof returnTemplateSchema>,
): Promise<void> {
  authorize(mayWrite(actor, kind));
  const draft = await deps.noticeTemplates.open(kind);
  await deps.noticeTemplates.change(kind, { revision, state: 'IN_REVIEW' }, { state: 'DRAFT', reviewComment: comment });
  const { version } = draft;
  await record(deps, actor, 'notice-template.return', kind, { version, comment, writtenBy: writersOf(draft) });
}

/** @throws InvalidInput TEMPLATE_FAULTY; with a case as `letterOfCase` */
export async function previewWords(
  deps: ApiDeps,
  actor: Actor,
  kind: NoticeKind,
  { blocks, ofCase }: PreviewTemplate,
): Promise<Uint8Array> {
  refuseFaulty(deps, kind, blocks);
  if (ofCase !== undefined) return letterOfCase(deps, actor, kind, { blocks, ofCase });
  return deps.templateWorkshop.preview(kind, blocks);
}

const ofDepartment = ({ noticeKind, authors }: StoredTemplate) => {
  return { department: noticeRegister[noticeKind].department, authors };
};

/** Accounts that hear how it was decided. */
const writersOf = ({ authors }: StoredTemplate): string[] => authors.map(({ accountId }) => accountId);

/** Each finding under the id of the block that it is about. */
function refuseFaulty({ templateWorkshop }: ApiDeps, kind: NoticeKind, blocks: readonly TemplateBlock[]): void {
  const errors = templateWorkshop.check(kind, blocks).filter(({ severity }) => severity === 'ERROR');
  if (errors.length === 0) return;
  const fields = errors.map(({ blockId, code, message }) => ({ field: blockId ?? 'blocks', code, details: message }));
  throw new InvalidInput('TEMPLATE_FAULTY', { fields });
}

async function refuseUnchanged(deps: ApiDeps, kind: NoticeKind, blocks: readonly TemplateBlock[], date: string): Promise<void> {
  const running = runningOn(await deps.noticeTemplates.list(kind), date);
  if (compareTemplates(running?.blocks ?? deps.templateWorkshop.shipped(kind), blocks).length === 0) {
    throw new InvalidInput('TEMPLATE_UNCHANGED');
  }
}
