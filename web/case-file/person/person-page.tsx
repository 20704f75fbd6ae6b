import { Link } from 'wouter-preact';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { personDetailSchema } from '../../../src/contracts/person.ts';
import { useRead } from '../../shared/api/queries.ts';
import { birthDateText, fullName } from '../../shared/facts/person-text.ts';
import { valueText } from '../../shared/facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { CaseCondition } from '../list/case-list-page.tsx';
import './person-page.css';
import { personTexts } from './texts.ts';

/** A person with all their cases, and the household around them. */
export function PersonPage({ personId }: { personId: string }) {
  const texts = useTexts(personTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const person = useRead(`/persons/${personId}`, personDetailSchema);
  usePageTitle(person.data === undefined ? texts.household : fullName(person.data));
  if (person.isPending) return <Skeleton lines={8} />;
  if (person.isError) return <ErrorState error={person.error} onRetry={() => void person.refetch()} page />;
  const { cases, household, nationalities, mergedInto } = person.data;
  const born = birthDateText(person.data);
  const others = household.members.filter((member) => member.person.personId !== personId);
  const nationality = valueText(fieldCatalogue.get('nationalities'), nationalities, language, formats);
  return (
    <div class="case-file person">
      <nav aria-label={texts.back}>
        <BackLink href="/">{texts.back}</BackLink>
      </nav>
      <div>
        <h1>{fullName(person.data)}</h1>
        <p class="muted">
          {born === null ? texts.bornUnknown : texts.born(born)} · {texts.nationalities}:{' '}
          {nationalities.length === 0 ? texts.none : nationality}
        </p>
      </div>
      {mergedInto !== null && (
        <p>
          {texts.merged} <Link href={`/persons/${mergedInto}`}>{texts.mergedLink}</Link>
        </p>
      )}
      <section class="person__part">
        <h2>{texts.cases}</h2>
        {cases.length === 0 && <p class="muted">{texts.noCases}</p>}
        <ul class="person__list">
          {cases.map((one) => (
            <li key={one.caseId}>
              <Link href={`/${one.caseId}`}>{one.caseNumber}</Link>
              <span class="muted">{formats.date(one.openedAt)}</span>
              <CaseCondition item={one} />
            </li>
          ))}
        </ul>
      </section>
      <section class="person__part">
        <h2>{texts.household}</h2>
        {others.length === 0 && <p class="muted">{texts.alone}</p>}
        <ul class="person__list">
          {others.map(({ person: member, relation, inSameDwelling }) => (
            <li key={member.personId}>
              <Link href={`/persons/${member.personId}`}>{fullName(member)}</Link>
              <span class="muted">
                {texts.relations[relation]}, {birthDateText(member) ?? texts.bornUnknown},{' '}
                {inSameDwelling ? texts.sameDwelling : texts.otherDwelling}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
