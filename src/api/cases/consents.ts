/** What somebody has consented to, for which purpose and recipient. A withdrawal reaches the help plan that runs. */
import { idOfConsent, type Consent } from '../../case-file/consents.ts';
import { caseIdSchema } from '../../contracts/case.ts';
import {
  alreadyGiven,
  consentIdSchema,
  consentListSchema,
  consentSchema,
  giveConsentSchema,
  type ConsentEntry,
} from '../../contracts/consent.ts';
import { Conflict, LotseError, NotFound } from '../../errors.ts';
import { mayReadConsents, mayRecordConsent, mayWithdrawConsent } from '../../policies/consent.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { noteRead } from '../protected-read.ts';
import { writeKey } from '../write-key.ts';

const route = defineRoute<ApiDeps>();

function present({
  consentId,
  purpose,
  recipient,
  dataCategories,
  grantedAt,
  grantedTo,
  revokedAt,
  revokedTo,
}: Consent): ConsentEntry {
  return {
    consentId,
    purpose,
    recipient,
    dataCategories,
    grantedAt: grantedAt.toISOString(),
    grantedBy: grantedTo.by,
    revokedAt: revokedAt?.toISOString() ?? null,
    revokedBy: revokedTo?.by ?? null,
  };
}

/** Ends the help plans of the person; the engine takes each message once, however often the request comes. */
async function endHelpPlans({ engine, caseFile }: ApiDeps, { personId, consentId }: Consent): Promise<void> {
  for (const { caseId } of await caseFile.cases.ofPersons([personId])) {
    const message = { name: 'consent-withdrawn', correlationKey: caseId, messageId: `${consentId}:${caseId}` };
    try {
      await engine.publishMessage({ ...message, timeToLiveMs: 0, variables: {} });
    } catch (error) {
      // The engine has it from an earlier attempt.
      if (!(error instanceof LotseError && error.code === 'ENGINE_STATE_CHANGED')) throw error;
    }
  }
}

export const consentRoutes: Route<ApiDeps>[] = [
  route({
    operationId: 'listConsents',
    method: 'get',
    path: '/cases/:caseId/consents',
    tag: 'cases',
    summary: { de: 'Einwilligungen, auch widerrufene', en: 'Consents, withdrawn ones included' },
    access: mayReadConsents,
    params: caseIdSchema,
    answer: consentListSchema,
    handle: async ({ params: { caseId } }, actor, deps) => {
      const { personId } = await deps.caseFile.cases.get(caseId);
      const items = (await deps.caseFile.consents.list(personId)).map(present);
      await noteRead(deps, {
        actor,
        action: 'consent.list',
        resource: { kind: 'person', id: personId },
        caseId,
        purpose: 'TASK',
      });
      return { items };
    },
  }),
  route({
    operationId: 'giveConsent',
    method: 'post',
    path: '/cases/:caseId/consents',
    tag: 'cases',
    summary: { de: 'Einwilligung festhalten', en: 'Record a consent' },
    access: mayRecordConsent,
    params: caseIdSchema,
    body: giveConsentSchema,
    answer: consentSchema,
    status: 201,
    handle: async ({ params: { caseId }, body, ctx, requestId }, actor, deps) => {
      const { personId } = await deps.caseFile.cases.get(caseId);
      const provenance = { by: actor.accountId, reason: 'consent' };
      const { key } = writeKey(ctx, actor, requestId);
      const others = (await deps.caseFile.consents.list(personId)).filter(({ consentId }) => consentId !== idOfConsent(key));
      if (alreadyGiven(others, body) !== null) throw new Conflict('CONSENT_STANDS', { field: 'recipient' });
      const consent = await deps.caseFile.consents.grant({ personId, ...body }, provenance, key);
      await deps.audit.append({ actor, action: 'consent.give', resource: { kind: 'consent', id: consent.consentId }, caseId });
      return present(consent);
    },
  }),
  route({
    operationId: 'withdrawConsent',
    method: 'post',
    path: '/cases/:caseId/consents/:consentId/withdrawal',
    tag: 'cases',
    summary: { de: 'Einwilligung widerrufen', en: 'Withdraw a consent' },
    access: mayWithdrawConsent,
    params: consentIdSchema,
    answer: consentSchema,
    handle: async ({ params: { caseId, consentId } }, actor, deps) => {
      const { personId } = await deps.caseFile.cases.get(caseId);
      const own = (await deps.caseFile.consents.list(personId)).some((consent) => consent.consentId === consentId);
      if (!own) throw new NotFound('NOT_FOUND', { field: 'consentId' });
      const consent = await deps.caseFile.consents.revoke(consentId, { by: actor.accountId, reason: 'withdrawal' });
      await deps.audit.append({ actor, action: 'consent.withdraw', resource: { kind: 'consent', id: consentId }, caseId });
      if (consent.purpose === 'HELP_PLAN') await endHelpPlans(deps, consent);
      return present(consent);
    },
  }),
];
