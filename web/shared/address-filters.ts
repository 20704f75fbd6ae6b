/** Filters that stand in the address: they can be sent to a colleague, and the way back leads through them. */
import { useMemo } from 'preact/hooks';
import { useSearchParams } from 'wouter-preact';

export type Filters<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * @param names the parameters that are filters; keep the list stable
 * @returns the filters that are set, and what changes some of them (an empty text or null removes one)
 */
export function useAddressFilters<Name extends string>(
  names: readonly Name[],
): [Filters<Name>, (change: Partial<Record<Name, string | null>>, replace?: boolean) => void] {
  const [parameters, setParameters] = useSearchParams();
  const text = parameters.toString();
  const filters = useMemo(() => {
    const given = new URLSearchParams(text);
    return Object.fromEntries(
      names.flatMap((name) => {
        const value = given.get(name);
        return value === null || value === '' ? [] : [[name, value]];
      }),
    ) as Filters<Name>;
  }, [names, text]);

  function change(values: Partial<Record<Name, string | null>>, replace = false): void {
    setParameters(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries<string | null | undefined>(values)) {
          if (value === null || value === undefined || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace },
    );
  }
  return [filters, change];
}
