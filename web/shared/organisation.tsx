/** Names of departments, groups and people, as the municipality has set them. */
import { useMemo } from 'preact/hooks';
import { organisationSchema } from '../../src/contracts/organisation.ts';
import { useRead } from './api/queries.ts';
import { useLanguage } from './language/language-provider.tsx';

export interface Names {
  department: (key: string) => string;
  group: (key: string) => string;
  role: (key: string) => string;
}

export function useOrganisation() {
  return useRead('/organisation', organisationSchema);
}

/** What tasks of the head of the unit name instead of a department. */
const aboveDepartments = 'leitung';

/** Keys stand for themselves until the organisation has been read. */
export function useNames(): Names {
  const { language } = useLanguage();
  const { data } = useOrganisation();
  return useMemo(() => {
    const names = (entries: readonly { key: string; label: { de: string; en: string } }[] = []) => {
      const byKey = new Map(entries.map(({ key, label }) => [key, label[language]]));
      return (key: string) => byKey.get(key) ?? key;
    };
    const role = names(data?.roles);
    const department = names(data?.departments);
    return {
      department: (key) => (key === aboveDepartments ? role('unit-head') : department(key)),
      group: names(data?.groups),
      role,
    };
  }, [data, language]);
}

/** A department with its fixed tint. */
export function DepartmentChip({ department }: { department: string }) {
  const names = useNames();
  return (
    <span class="department" style={{ '--tint': `var(--tint-${department})` }}>
      {names.department(department)}
    </span>
  );
}
