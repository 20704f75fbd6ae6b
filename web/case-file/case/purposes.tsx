/** The purposes that somebody has stated in this case, by data class; they last as long as the case is open before them. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { DataClass } from '../../../src/contracts/field.ts';
import type { Purpose } from '../../../src/contracts/purpose.ts';

interface Value {
  purposeOf: (dataClass: DataClass) => Purpose | null;
  /** Null hides the class again. */
  state: (dataClass: DataClass, purpose: Purpose | null) => void;
}

const PurposesContext = createContext<Value | null>(null);

export function PurposesProvider({ children }: { children: ComponentChildren }) {
  const [stated, setStated] = useState<Partial<Record<DataClass, Purpose>>>({});
  const value = useMemo(
    (): Value => ({
      purposeOf: (dataClass) => stated[dataClass] ?? null,
      state: (dataClass, purpose) =>
        setStated(({ [dataClass]: _, ...others }) => (purpose === null ? others : { ...others, [dataClass]: purpose })),
    }),
    [stated],
  );
  return <PurposesContext.Provider value={value}>{children}</PurposesContext.Provider>;
}

export function usePurposes(): Value {
  const value = useContext(PurposesContext);
  if (value === null) throw new Error('usePurposes needs a PurposesProvider above.');
  return value;
}
