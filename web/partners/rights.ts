import { useSession } from '../shared/session/session-provider.tsx';

/** As the API decides: messages hold personal data, the register does not. */
export function useMayHandleMessages(): boolean {
  return useSession().actor.departments.some((department) => ['sc', 'abh', 'unt'].includes(department));
}

export function useMayKeepPartners(): boolean {
  const { groups, roles } = useSession().actor;
  return groups.includes('stab-network') || roles.includes('admin');
}
