import { partnerListSchema, partnerParamsSchema, partnerSchema, putPartnerSchema } from '../../contracts/partner.ts';
import { authorize } from '../../policies/decision.ts';
import { mayReadOrganisation } from '../../policies/organisation.policy.ts';
import { mayEnterPartners, mayKeepPartners } from '../../policies/partner.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { listPartners } from './list-partners.ts';

const route = defineRoute<ApiDeps>();
const tag = 'partners';

export const partnerRoutes: Route<ApiDeps>[] = [
  route({
    tag,
    operationId: 'listPartners',
    method: 'get',
    path: '/partners',
    summary: { de: 'Partner mit Kontakt, Antwortzeit und Nachrichtenlage', en: 'Partners with contact, answer time and traffic' },
    access: mayReadOrganisation,
    answer: partnerListSchema,
    handle: (_, __, deps) => listPartners(deps),
  }),
  route({
    tag,
    operationId: 'putPartner',
    method: 'put',
    path: '/partners/:key',
    summary: { de: 'Partner ändern oder hinzufügen', en: 'Change or add a partner' },
    access: mayEnterPartners,
    params: partnerParamsSchema,
    body: putPartnerSchema,
    answer: partnerSchema,
    handle: async ({ params: { key }, body: { reason, expectedVersion, ...description } }, actor, deps) => {
      authorize(mayKeepPartners(actor));
      const partner = await deps.identity.organisation.putPartner({ key, ...description }, expectedVersion);
      const details = { ...description, reason };
      await deps.audit.append({ actor, action: 'partner.change', resource: { kind: 'partner', id: key }, details });
      return partner;
    },
  }),
];
