import { useTexts } from '../shared/language/language-provider.tsx';
import { DepartmentChip } from '../shared/organisation.tsx';
import { conflictTexts } from './texts.ts';

/** The departments of a conflict; a tick says who has been heard. */
export function Parties({
  conflict: { parties, heard },
}: {
  conflict: { parties: readonly string[]; heard: readonly string[] };
}) {
  const texts = useTexts(conflictTexts);
  return (
    <ul class="conflicts__parties">
      {parties.map((party) => {
        const isHeard = heard.includes(party);
        return (
          <li key={party} class="conflicts__party" title={isHeard ? texts.heard : texts.notHeard}>
            <DepartmentChip department={party} />
            {isHeard && <span aria-hidden="true">✓</span>}
            <span class="visually-hidden">{isHeard ? texts.heard : texts.notHeard}</span>
          </li>
        );
      })}
    </ul>
  );
}
