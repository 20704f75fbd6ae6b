/** Every page, by the group of those who open it. */
import { auditPages } from './audit.ts';
import { clerkPages, leadPages, payPages } from './benefits.ts';
import { designerPages } from './designer.ts';
import { housingPages } from './housing.ts';
import { operationsPages } from './operations.ts';
import type { OnePage } from './page.ts';
import { serviceCentrePages } from './service-centre.ts';
import { socialWorkPages } from './social-work.ts';

export const pages: Record<string, OnePage[]> = {
  'lst-pay': payPages,
  'lst-lead': leadPages,
  'sc-agent': serviceCentrePages,
  'fsa-worker': socialWorkPages,
  'lst-clerk': clerkPages,
  'unt-clerk': housingPages,
  'process-designer': designerPages,
  admin: operationsPages,
  dpo: auditPages,
};
