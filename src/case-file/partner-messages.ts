import { Conflict, NotFound } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import type { Models } from './models.ts';
import type { PartnerMessage, PartnerMessages } from './repositories.ts';
import type { PartnerMessageDocument } from './schemas/partner-message.ts';
import type { Provenance } from './provenance.ts';

const defaultPage = 100;

export function createPartnerMessages(models: Models, now: () => Date): PartnerMessages {
  const get: PartnerMessages['get'] = async (partnerMessageId) => {
    const stored = await models.partnerMessages.findById(partnerMessageId).lean();
    if (stored === null) throw new NotFound('NOT_FOUND', { field: 'partnerMessageId' });
    return toPartnerMessage(stored);
  };

  async function save(
    partnerMessageId: string,
    message: Pick<PartnerMessage, 'direction' | 'partnerKind' | 'messageKind' | 'caseId' | 'envelope' | 'state'>,
    provenance: Provenance,
  ): Promise<PartnerMessage> {
    const at = now();
    const transitions = [{ state: message.state, at, note: null, provenance }];
    await models.partnerMessages.updateOne(
      { _id: partnerMessageId },
      { $setOnInsert: { ...message, attempts: 0, nextAttemptAt: null, transitions, createdAt: at, provenance } },
      { upsert: true },
    );
    return get(partnerMessageId);
  }

  async function move(
    partnerMessageId: string,
    from: readonly PartnerMessage['state'][],
    change: Partial<PartnerMessageDocument> & Pick<PartnerMessageDocument, 'state'>,
    provenance: Provenance,
    note: string | null,
  ): Promise<PartnerMessage> {
    const { matchedCount } = await models.partnerMessages.updateOne(
      { _id: partnerMessageId, state: { $in: from } },
      { $set: change, $push: { transitions: { state: change.state, at: now(), note, provenance } } },
    );
    const message = await get(partnerMessageId);
    if (matchedCount === 0)
      throw new Conflict('MESSAGE_STATE', { values: { state: message.state }, difference: { state: message.state } });
    return message;
  }

  return {
    get,

    enqueue: (idempotencyKey, message, provenance) =>
      save(derivedId('partner-message-out', idempotencyKey), { ...message, direction: 'OUT', state: 'QUEUED' }, provenance),

    receive: (idempotencyKey, message, provenance) =>
      save(
        derivedId('partner-message-in', idempotencyKey),
        { ...message, direction: 'IN', state: message.caseId === null ? 'UNMATCHED' : 'RECEIVED' },
        provenance,
      ),

    async list({ state, ...filter }, limit = defaultPage, after) {
      const behind = after && {
        $or: [{ createdAt: { $lt: after.createdAt } }, { createdAt: after.createdAt, _id: { $lt: after.partnerMessageId } }],
      };
      const messages = await models.partnerMessages
        .find({
          ...filter,
          ...(state !== undefined && { state: typeof state === 'string' ? state : { $in: [...state] } }),
          ...behind,
        })
        .sort({ createdAt: -1, _id: -1 })
        .limit(limit)
        .lean();
      return messages.map(toPartnerMessage);
    },

    async due(limit = defaultPage) {
      const messages = await models.partnerMessages
        .find({ direction: 'OUT', state: 'QUEUED', $or: [{ nextAttemptAt: null }, { nextAttemptAt: { $lte: now() } }] })
        .sort({ createdAt: 1 })
        .limit(limit)
        .lean();
      return messages.map(toPartnerMessage);
    },

    transition: (partnerMessageId, from, to, provenance, note) =>
      move(partnerMessageId, from, { state: to }, provenance, note ?? null),

    async recordFailedAttempt(partnerMessageId, nextAttemptAt, note, provenance) {
      const { attempts } = await get(partnerMessageId);
      const state = nextAttemptAt === null ? 'FAILED' : 'QUEUED';
      return move(partnerMessageId, ['QUEUED'], { state, nextAttemptAt, attempts: attempts + 1 }, provenance, note);
    },

    async assignCase(partnerMessageId, caseId, provenance) {
      if ((await models.cases.exists({ _id: caseId })) === null) throw new NotFound('NOT_FOUND', { field: 'caseId' });
      return move(partnerMessageId, ['UNMATCHED'], { state: 'RECEIVED', caseId }, provenance, null);
    },
  };
}

function toPartnerMessage({ _id, provenance, ...message }: PartnerMessageDocument): PartnerMessage {
  return { partnerMessageId: _id, ...message };
}
