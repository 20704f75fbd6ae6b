/** What the workers of refugee social work need from outside. */
import type { CaseFile } from '../../src/case-file/repositories.ts';

export type SocialWorkDeps = Pick<CaseFile, 'persons' | 'households' | 'cases' | 'fields' | 'consents'>;
