import { Link } from 'wouter-preact';
import { z } from 'zod';
import { fieldCatalogue } from '../../src/contracts/field-catalogue.ts';
import { personSchema } from '../../src/contracts/person.ts';
import { useRead } from '../shared/api/queries.ts';
import { address } from '../shared/api/request.ts';
import { birthDateText, fullName } from '../shared/facts/person-text.ts';
import { valueText } from '../shared/facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { EmptyState, ErrorState, Skeleton } from '../shared/ui/states.tsx';
import { nameInQuery } from './intake/name-in-query.ts';
import { serviceCentreTexts } from './texts.ts';

export const foundSchema = z.object({ items: z.array(personSchema) });

/** Who is known by what was typed; nobody leads to a new intake with the name filled in. */
export function FoundPersons({ q }: { q: string }) {
  const texts = useTexts(serviceCentreTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const found = useRead(address('/persons', { q, limit: 20 }), foundSchema, { keepPrevious: true });
  if (found.isPending) return <Skeleton lines={4} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const { items } = found.data;
  if (items.length === 0) {
    return (
      <EmptyState title={texts.nobody} text={texts.nobodyText(q)}>
        <Link class="button button--primary" href={address('/intake', { ...nameInQuery(q) })}>
          {texts.intake}
        </Link>
      </EmptyState>
    );
  }
  return (
    <section class="service-centre__block">
      <div role="status">
        <h2>{texts.found(items.length)}</h2>
      </div>
      <ul class="entry-list">
        {items.map((person) => (
          <li key={person.personId}>
            <span class="entry-list__what">
              <Link href={`/persons/${person.mergedInto ?? person.personId}`}>{fullName(person)}</Link>
              <span class="muted">
                {birthDateText(person) ?? texts.bornUnknown}
                {person.mergedInto !== null && ` · ${texts.mergedInto}`}
              </span>
            </span>
            <span class="entry-list__aside muted">
              {valueText(fieldCatalogue.get('nationalities'), person.nationalities, language, formats)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
