import { useEffect, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { birthDateText, fullName } from '../../shared/facts/person-text.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { foundSchema } from '../found-persons.tsx';
import { serviceCentreTexts } from '../texts.ts';
import type { IntakeDraft } from './intake-draft.ts';
import { intakeTexts } from './texts.ts';

/** Each search is in the audit log: only what has been typed to its end is looked up. */
const quietMs = 800;

/** Persons of this name, shown while a new one is being typed. */
export function KnownAlready({ draft: { familyName, givenNames } }: { draft: IntakeDraft }) {
  const texts = useTexts(intakeTexts);
  const centre = useTexts(serviceCentreTexts);
  const typed = `${familyName.trim()} ${givenNames.trim()}`.trim();
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(familyName.trim().length < 2 ? '' : typed), quietMs);
    return () => clearTimeout(timer);
  }, [typed, familyName]);
  const { data } = useRead(address('/persons', { q, limit: 5 }), foundSchema, { enabled: q !== '' });
  return (
    <div role="status">
      {q !== '' && data !== undefined && data.items.length > 0 && (
        <section class="intake__known">
          <h2>{texts.known}</h2>
          <p class="muted">{texts.knownText}</p>
          <ul class="service-centre__list">
            {data.items.map((person) => (
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
