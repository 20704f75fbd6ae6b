import { Link } from 'wouter-preact';
import type { z } from 'zod';
import { openHandOversSchema, type openHandOverSchema } from '../../../src/contracts/case.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip, useOrganisation } from '../../shared/organisation.tsx';
import { usePeople } from '../../shared/people.ts';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { WaitingSince } from '../../shared/ui/waiting-since.tsx';
import { serviceCentreTexts } from '../texts.ts';

type HandOver = z.output<typeof openHandOverSchema>;

/** What was passed on and is not done yet: both sides see the same clock. */
export function HandOvers() {
  const texts = useTexts(serviceCentreTexts);
  const handOvers = useRead('/hand-overs', openHandOversSchema);
  return (
    <section class="service-centre__block">
      <h2>{texts.handOvers}</h2>
      {handOvers.isPending && <Skeleton lines={3} />}
      {handOvers.isError && <ProblemNotice error={handOvers.error} onRetry={() => void handOvers.refetch()} />}
      {handOvers.data?.items.length === 0 && <p class="muted">{texts.noHandOvers}</p>}
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
      <ul class="service-centre__list">
        {items.map((item) => (
          <OneHandOver key={item.userTaskKey} item={item} />
        ))}
      </ul>
    </div>
  );
}

function OneHandOver({ item }: { item: HandOver }) {
  const texts = useTexts(serviceCentreTexts);
  const nameOf = usePeople();
  const { data: organisation } = useOrganisation();
  const groups = item.direction === 'in' ? item.fromGroups : item.toGroups;
  const departments = groups.flatMap((key) => organisation?.groups.find((group) => group.key === key)?.department ?? []);
  const name = item.personName ?? item.caseNumber ?? '';
  return (
    <li>
      <span class="service-centre__what">
        {item.name === null ? (
          <span>{name === '' ? texts.otherTask : <Link href={`~/cases/${item.caseId ?? ''}`}>{name}</Link>}</span>
        ) : (
          <Link href={`~/tasks/${item.userTaskKey}`}>{name === '' ? item.name : `${name}: ${item.name}`}</Link>
        )}
        <span class="muted">
          „{item.note}“ · {nameOf(item.by)}
        </span>
      </span>
      <span class="service-centre__aside">
        <span class="service-centre__row">
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
