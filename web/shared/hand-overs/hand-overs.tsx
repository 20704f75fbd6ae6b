import { Link } from 'wouter-preact';
import type { z } from 'zod';
import { openHandOversSchema, type openHandOverSchema } from '../../../src/contracts/case.ts';
import { useRead } from '../api/queries.ts';
import { useTexts } from '../language/language-provider.tsx';
import { DepartmentChip, useOrganisation } from '../organisation.tsx';
import { usePeople } from '../people.ts';
import { ProblemNotice, Skeleton } from '../ui/states.tsx';
import { WaitingSince } from '../ui/waiting-since.tsx';
import '../ui/entry-list.css';
import './hand-overs.css';
import { handOverTexts } from './texts.ts';

type HandOver = z.output<typeof openHandOverSchema>;

/** What was passed on and is not done yet: both sides see the same clock. */
export function HandOvers() {
  const texts = useTexts(handOverTexts);
  const handOvers = useRead('/hand-overs', openHandOversSchema);
  return (
    <section class="hand-overs">
      <h2>{texts.title}</h2>
      {handOvers.isPending && <Skeleton lines={3} />}
      {handOvers.isError && <ProblemNotice error={handOvers.error} onRetry={() => void handOvers.refetch()} />}
      {handOvers.data?.items.length === 0 && <p class="muted">{texts.none}</p>}
      {handOvers.data !== undefined && (
        <>
          <Side title={texts.toUs} items={handOvers.data.items.filter(({ direction }) => direction === 'in')} />
          <Side title={texts.fromUs} items={handOvers.data.items.filter(({ direction }) => direction === 'out')} />
        </>
      )}
    </section>
  );
}

function Side({ title, items }: { title: string; items: readonly HandOver[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="entry-list">
        {items.map((item) => (
          <OneHandOver key={item.userTaskKey} item={item} />
        ))}
      </ul>
    </div>
  );
}

function OneHandOver({ item }: { item: HandOver }) {
  const texts = useTexts(handOverTexts);
  const nameOf = usePeople();
  const { data: organisation } = useOrganisation();
  const groups = item.direction === 'in' ? item.fromGroups : item.toGroups;
  const departments = groups.flatMap((key) => organisation?.groups.find((group) => group.key === key)?.department ?? []);
  const name = item.personName ?? item.caseNumber ?? '';
  return (
    <li>
      <span class="entry-list__what">
        {item.name === null ? (
          <span>{name === '' ? texts.otherTask : <Link href={`~/cases/${item.caseId ?? ''}`}>{name}</Link>}</span>
        ) : (
          <Link href={`~/tasks/${item.userTaskKey}`}>{name === '' ? item.name : `${name}: ${item.name}`}</Link>
        )}
        <span class="muted">{`${texts.quoted(item.note)} · ${nameOf(item.by)}`}</span>
      </span>
      <span class="entry-list__aside">
        <span>
          {[...new Set(departments)].map((department) => (
            <DepartmentChip key={department} department={department} />
          ))}
        </span>
        <span>
          {texts.waits} <WaitingSince since={item.at} />
        </span>
      </span>
    </li>
  );
}
