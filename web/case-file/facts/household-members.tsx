/** The rows of `householdMembers` with the names of the people they are about. */
import { Link } from 'wouter-preact';
import { z } from 'zod';
import { caseDetailSchema } from '../../../src/contracts/case.ts';
import { householdSchema } from '../../../src/contracts/person.ts';
import { useRead } from '../../shared/api/queries.ts';
import { fullName } from '../../shared/facts/person-text.ts';
import { rowsOf } from '../../shared/facts/value-text.ts';
import { useFormats, useLanguage } from '../../shared/language/language-provider.tsx';

const memberRow = z.looseObject({ personId: z.string().optional() });

export function HouseholdMembers({ caseId, value }: { caseId: string; value: unknown }) {
  const formats = useFormats();
  const { language } = useLanguage();
  const { data: detail } = useRead(`/cases/${caseId}`, caseDetailSchema);
  const { data: household } = useRead(`/households/${detail?.householdId ?? ''}`, householdSchema, {
    enabled: detail !== undefined,
  });
  return (
    <ol class="facts__rows">
      {z
        .array(memberRow)
        .catch([])
        .parse(value)
        .map((row, index) => {
          const member = household?.members.find(({ person }) => person.personId === row.personId);
          const words = rowsOf(row, language, formats).flat();
          return (
            <li key={row.personId ?? index}>
              {member !== undefined && (
                <>
                  <Link href={`~/cases/persons/${member.person.personId}`}>{fullName(member.person)}</Link>
                  {' · '}
                </>
              )}
              {words.map(({ label, text }) => `${label}: ${text}`).join(' · ')}
            </li>
          );
        })}
    </ol>
  );
}
