/** What a colleague did that concerns somebody else, as the audit log has it: who did it is known there, and nowhere else. */
import type { AuditEntry } from '../audit/entry.ts';
import type { DocumentRecord } from '../case-file/repositories.ts';
import type { HandOver } from '../case-file/hand-overs.ts';
import { z } from 'zod';
import { releaseActions, releaseOccurrence } from './from-releases.ts';
import type { Occurrence } from './occurrence.ts';
import type { Recipients } from './recipients.ts';

export const tellingActions = [
  'task.assign',
  'task.hand-over',
  'task.return',
  'instance.reassign-task',
  'document.lock',
  'deployment.create',
  'deployment.redeploy',
  'model.comment',
  'model.request-review',
  'model.approve',
  'model.return',
  'duty-report.propose',
  'duty-report.release',
  'duty-report.refuse',
  ...releaseActions,
] as const;

export interface AuditSources {
  /** Of one task, oldest first. */
  handOvers: (userTaskKey: string) => Promise<HandOver[]>;
  /** Null when there is none. */
  document: (documentId: string) => Promise<Pick<DocumentRecord, 'provenance'> | null>;
  /** Accounts that have unreleased changes of what this deployment released, by model. */
  draftsOf: (deploymentId: string) => Promise<{ modelId: string; accountId: string }[]>;
  /** Accounts that drew what is to be read, and the one that asked; null when there is no such review. */
  reviewOf: (reviewId: string) => Promise<{ requestedBy: string; authors: string[] } | null>;
}

const assigned = z.object({ assignee: z.string() });
const reassigned = z.object({ assignee: z.string().nullable(), userTaskKey: z.string() });
const handedOver = z.object({ to: z.array(z.string()) });
const commented = z.object({ commentId: z.string(), mentionedIds: z.array(z.string()).default([]) });
const dutyReported = z.object({ told: z.array(z.string()), proposedBy: z.string().optional() });
const reviewed = z.object({ reviewId: z.string() });

/** The group that may read somebody else's drawing. */
const designers = ['process-designer'];

export async function occurrencesOf(entry: AuditEntry, sources: AuditSources, recipients: Recipients): Promise<Occurrence[]> {
  if (entry.outcome !== 'DONE') return [];
  const { actor, at, resource } = entry;
  const common = { which: String(entry.sequence), by: actor.accountId, at };
  const task = { kind: 'task', id: resource.id } as const;
  switch (entry.action) {
    case 'task.assign': {
      const { assignee } = assigned.parse(entry.details);
      return [{ ...common, kind: 'TASK_ASSIGNED', target: task, recipients: recipients.account(assignee) }];
    }
    case 'instance.reassign-task': {
      const { assignee, userTaskKey } = reassigned.parse(entry.details);
      const target = { kind: 'task', id: userTaskKey } as const;
      return [{ ...common, kind: 'TASK_ASSIGNED', target, recipients: recipients.account(assignee) }];
    }
    case 'task.hand-over': {
      const { to } = handedOver.parse(entry.details);
      return [{ ...common, kind: 'TASK_HANDED_OVER', target: task, recipients: recipients.groups(to) }];
    }
    case 'task.return': {
      const before = (await sources.handOvers(resource.id)).filter((handOver) => handOver.at < at);
      const sender = before.findLast(({ kind }) => kind === 'HAND_OVER')?.by ?? null;
      return [{ ...common, kind: 'TASK_RETURNED', target: task, recipients: recipients.account(sender) }];
    }
    case 'document.lock': {
      const author = (await sources.document(resource.id))?.provenance.by ?? null;
      const target = { kind: 'document', id: resource.id } as const;
      return [{ ...common, kind: 'DOCUMENT_RELEASED', target, recipients: recipients.account(author) }];
    }
    case 'deployment.create':
    case 'deployment.redeploy': {
      const drafts = await sources.draftsOf(resource.id);
      return drafts.map(({ modelId, accountId }) => ({
        ...common,
        kind: 'MODEL_RELEASED',
        target: { kind: 'model', id: modelId },
        recipients: recipients.account(accountId),
      }));
    }
    case 'model.comment': {
      const { commentId, mentionedIds } = commented.parse(entry.details);
      const target = { kind: 'comment', id: commentId } as const;
      return [{ ...common, kind: 'MODEL_MENTION', target, recipients: mentionedIds.flatMap((id) => recipients.account(id)) }];
    }
    case 'model.request-review': {
      const { reviewId } = reviewed.parse(entry.details);
      const review = await sources.reviewOf(reviewId);
      if (review === null) return [];
      const involved = [review.requestedBy, ...review.authors];
      const others = recipients.groups(designers).filter((accountId) => !involved.includes(accountId));
      return [{ ...common, kind: 'REVIEW_REQUESTED', target: { kind: 'review', id: reviewId }, recipients: others }];
    }
    case 'model.approve':
    case 'model.return': {
      const { reviewId } = reviewed.parse(entry.details);
      const asker = (await sources.reviewOf(reviewId))?.requestedBy ?? null;
      const target = { kind: 'review', id: reviewId } as const;
      const outcome = String(entry.action === 'model.approve');
      return [{ ...common, kind: 'REVIEW_DECIDED', target, outcome, recipients: recipients.account(asker) }];
    }
    case 'duty-report.propose': {
      const { told } = dutyReported.parse(entry.details);
      const target = { kind: 'dutyReport', id: resource.id } as const;
      return [{ ...common, kind: 'DUTY_REPORT_PROPOSED', target, recipients: recipients.groups(told) }];
    }
    case 'duty-report.release':
    case 'duty-report.refuse': {
      const { told, proposedBy = null } = dutyReported.parse(entry.details);
      const target = { kind: 'dutyReport', id: resource.id } as const;
      const outcome = String(entry.action === 'duty-report.release');
      return [
        { ...common, kind: 'DUTY_REPORT_DECIDED', target, outcome, recipients: recipients.account(proposedBy) },
        { ...common, kind: 'DUTY_REPORT_RECEIVED', target, recipients: recipients.groups(told) },
      ];
    }
    case 'rate-table.submit':
    case 'rate-table.release':
    case 'rate-table.return':
    case 'notice-template.submit':
    case 'notice-template.release':
    case 'notice-template.return':
      return [{ ...common, ...releaseOccurrence(entry.action, entry, recipients) }];
    default:
      return [];
  }
}
