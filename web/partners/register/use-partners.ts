import { partnerListSchema } from '../../../src/contracts/partner.ts';
import { useRead } from '../../shared/api/queries.ts';

export function usePartners() {
  return useRead('/partners', partnerListSchema);
}
