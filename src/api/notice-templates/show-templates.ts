/** Templates as those see them who may read them: versions, what differs, what is to be done. */
import type { Actor } from '../../contracts/actor.ts';
import { noticeKinds, noticeRegister, type NoticeKind } from '../../contracts/notice-kind.ts';
import {
  shippedVersion,
  type TemplateDetail,
  type TemplateSummary,
  type TemplateVersion,
} from '../../contracts/notice-template.ts';
import { compareTemplates } from '../../notice-templates/compare-templates.ts';
import { hashOfBlocks } from '../../notice-templates/hash-of-blocks.ts';
import { isOpen, type StoredTemplate } from '../../notice-templates/template-store.ts';
import { mayReleaseNoticeTemplate, mayWriteNoticeTemplate } from '../../policies/notice-template.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';

export async function listTemplates(deps: ApiDeps, actor: Actor): Promise<{ items: TemplateSummary[] }> {
  const stored = await deps.noticeTemplates.list();
  const ofKind = (kind: NoticeKind) => stored.filter(({ noticeKind }) => noticeKind === kind);
  return { items: noticeKinds.map((kind) => summarise(deps, actor, kind, ofKind(kind))) };
}

export async function showTemplate(deps: ApiDeps, actor: Actor, kind: NoticeKind): Promise<TemplateDetail> {
  const { templateWorkshop: workshop } = deps;
  const stored = await deps.noticeTemplates.list(kind);
  const summary = summarise(deps, actor, kind, stored);
  const open = stored.find(isOpen);
  const denied = open === undefined ? null : mayReleaseNoticeTemplate(actor, { ...noticeRegister[kind], ...open });
  return {
    ...summary,
    parts: workshop.parts(kind),
    fields: workshop.fields(kind),
    versions: versionsOf(deps, kind, stored, summary.runningVersion),
    findings: open === undefined ? [] : workshop.check(kind, open.blocks),
    releaseDenied: denied === null || denied.allowed ? null : denied.reason,
  };
}

/** What letters of a day are written with. @param stored versions of one kind */
export function runningOn(stored: readonly StoredTemplate[], date: string): StoredTemplate | undefined {
  return stored
    .filter(({ state, validFrom }) => state === 'RELEASED' && validFrom !== null && validFrom <= date)
    .sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? '') || b.version - a.version)[0];
}

function summarise(deps: ApiDeps, actor: Actor, kind: NoticeKind, stored: readonly StoredTemplate[]): TemplateSummary {
  const { department, label } = noticeRegister[kind];
  const today = todayInGermany(deps.now());
  const running = runningOn(stored, today);
  const later = stored.filter(({ state, validFrom }) => state === 'RELEASED' && validFrom !== null && validFrom > today);
  const upcoming = later.sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))[0];
  const open = stored.find(isOpen);
  return {
    noticeKind: kind,
    label,
    department,
    runningVersion: running?.version ?? shippedVersion,
    runningSince: running?.validFrom ?? null,
    upcoming: upcoming?.validFrom == null ? null : { version: upcoming.version, validFrom: upcoming.validFrom },
    open: open === undefined || open.state === 'RELEASED' ? null : { state: open.state, by: open.authors.at(-1)?.name ?? '' },
    mayEdit: mayWriteNoticeTemplate(actor, department).allowed,
    mayRelease: open?.state === 'IN_REVIEW' && mayReleaseNoticeTemplate(actor, { department, authors: open.authors }).allowed,
  };
}

function versionsOf(
  deps: ApiDeps,
  kind: NoticeKind,
  stored: readonly StoredTemplate[],
  runningVersion: number,
): TemplateVersion[] {
  const today = todayInGermany(deps.now());
  const shipped = deps.templateWorkshop.shipped(kind);
  const blocksOf = (version: number) => stored.find((one) => one.version === version)?.blocks ?? shipped;
  const own = stored.map((one, index): TemplateVersion => {
    const { version, state, blocks, validFrom, comment, authors, changedAt, reviewer, releasedAt, reviewComment, revision } = one;
    const running = version === runningVersion;
    // What is written is told from what runs, what was released from what came before it.
    const comparedWith = isOpen(one) ? runningVersion : (stored[index + 1]?.version ?? shippedVersion);
    const replaced = state === 'RELEASED' && !running && (validFrom ?? '') <= today;
    return {
      ...{ version, running, validFrom, comment, reviewer, reviewComment, revision, comparedWith },
      state: replaced ? 'REPLACED' : state,
      blocks,
      sha256: hashOfBlocks(blocks),
      authors: authors.map(({ accountId, name }) => ({ accountId, name })),
      changedAt: changedAt.toISOString(),
      releasedAt: releasedAt?.toISOString() ?? null,
      differences: compareTemplates(blocksOf(comparedWith), blocks),
    };
  });
  const running = runningVersion === shippedVersion;
  return [
    ...own,
    {
      ...{ version: shippedVersion, running, state: running ? 'RELEASED' : 'REPLACED', revision: 1 },
      ...{ blocks: shipped, sha256: hashOfBlocks(shipped), comparedWith: null, differences: [] },
      ...{ validFrom: null, comment: '', authors: [], changedAt: null, reviewer: null, releasedAt: null, reviewComment: '' },
    },
  ];
}
