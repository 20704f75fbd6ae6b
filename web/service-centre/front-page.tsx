/** One field for whoever stands at the counter; beside it who waits. */
import { useEffect, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { useAddressFilters } from '../shared/address-filters.ts';
import { HandOvers } from '../shared/hand-overs/hand-overs.tsx';
import { useTexts } from '../shared/language/language-provider.tsx';
import { usePageTitle } from '../shared/page-title.ts';
import { Button } from '../shared/ui/button.tsx';
import { Field } from '../shared/ui/field.tsx';
import { FoundPersons } from './found-persons.tsx';
import { Queue } from './queue/queue.tsx';
import { serviceCentreTexts } from './texts.ts';

const filterNames = ['q'] as const;

export function FrontPage() {
  const texts = useTexts(serviceCentreTexts);
  const [{ q = '' }, change] = useAddressFilters(filterNames);
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  usePageTitle(texts.title);
  return (
    <div class="service-centre">
      <div class="service-centre__main">
        <h1>{texts.title}</h1>
        <form
          class="service-centre__find"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            change({ q: typed.trim() });
          }}
        >
          <Field label={texts.find} hint={texts.findHint}>
            {(control) => (
              <input
                {...control}
                autofocus
                type="search"
                autoComplete="off"
                value={typed}
                onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              />
            )}
          </Field>
          <Button type="submit" kind="primary" disabled={typed.trim().length < 2}>
            {texts.findButton}
          </Button>
          <Link class="button button--secondary" href="/intake">
            {texts.intake}
          </Link>
        </form>
        {q.length < 2 ? <p class="muted">{texts.notSearched}</p> : <FoundPersons q={q} />}
      </div>
      <div class="service-centre__side">
        <Queue />
        <HandOvers />
      </div>
    </div>
  );
}
