import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip } from '../../shared/organisation.tsx';
import { usePeople } from '../../shared/people.ts';
import { conflictTexts } from '../texts.ts';
import type { ConflictDetail } from './conflict-page.tsx';

/** What each party has said, beside those who have not. */
export function Positions({ conflict }: { conflict: ConflictDetail }) {
  const texts = useTexts(conflictTexts);
  const formats = useFormats();
  const nameOf = usePeople();
  return (
    <section class="conflict__part">
      <h2>{texts.positions}</h2>
      <ul class="conflict__positions">
        {conflict.parties.map((party) => {
          const position = conflict.positions.find(({ orgKey }) => orgKey === party);
          return (
            <li key={party} class="conflict__position">
              <DepartmentChip department={party} />
              {position === undefined ? (
                <p class="muted">{conflict.outcome === null ? texts.noPosition : texts.missedPosition}</p>
              ) : (
                <>
                  <p class="conflict__text">{position.text}</p>
                  {position.legalBasis !== '' && (
                    <p>
                      <span class="muted">{texts.norm}:</span> {position.legalBasis}
                    </p>
                  )}
                  <span class="muted">
                    {nameOf(position.by)}, {formats.dateTime(position.submittedAt)}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
