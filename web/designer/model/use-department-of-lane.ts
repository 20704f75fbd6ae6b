import { useMemo } from 'preact/hooks';
import { useOrganisation } from '../../shared/organisation.tsx';

/** Which department a lane is named after, in either language; null until the organisation has been read. */
export function useDepartmentOfLane(): ((laneName: string) => string | undefined) | null {
  const { data, error } = useOrganisation();
  return useMemo(() => {
    // Without the organisation lanes stay plain, and everything else works.
    if (data === undefined && error === null) return null;
    const keys = new Map(data?.departments.flatMap(({ key, label: { de, en } }) => [[de, key] as const, [en, key] as const]));
    return (laneName) => keys.get(laneName);
  }, [data, error]);
}
