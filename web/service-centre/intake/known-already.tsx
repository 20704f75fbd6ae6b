import { useEffect, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { birthDateText, fullName } from '../../shared/facts/person-text.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { foundSchema } from '../found-persons.tsx';
import { serviceCentreTexts } from '../texts.ts';
import { lookUps, type IntakeDraft, type LookUps } from './intake-draft.ts';
import { intakeTexts } from './texts.ts';

/** Each search is in the audit log: only what has been typed to its end is looked up. */
const quietMs = 800;
const nothing: LookUps = { name: null, birthDate: null };

function useFound(q: string | null) {
  const { data } = useRead(address('/persons', { q, limit: 5 }), foundSchema, { enabled: q !== null });
  return q === null ? [] : (data?.items ?? []);
}

/** Persons of this name or this date of birth, shown while a new one is being typed. */
export function KnownAlready({ draft }: { draft: IntakeDraft }) {
  const texts = useTexts(intakeTexts);
  const centre = useTexts(serviceCentreTexts);
  const { familyName, givenNames, birthDate } = draft;
  const [wanted, setWanted] = useState(nothing);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(lookUps(draft)), quietMs);
    return () => clearTimeout(timer);
  }, [familyName, givenNames, birthDate]);
  const byName = useFound(wanted.name);
  const byBirthDate = useFound(wanted.birthDate);
  const found = [...new Map([...byName, ...byBirthDate].map((person) => [person.personId, person])).values()];
  return (
    <div role="status">
      {found.length > 0 && (
        <section class="intake__known">
          <h2>{texts.known}</h2>
          <p class="muted">{texts.knownText}</p>
          <ul class="entry-list">
            {found.map((person) => (
              <li key={person.personId}>
                <Link href={`/persons/${person.mergedInto ?? person.personId}`}>{fullName(person)}</Link>
                <span class="muted">{birthDateText(person) ?? centre.bornUnknown}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
