import { Link } from 'wouter-preact';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { housingTexts } from '../texts.ts';
import type { PlaceDetail } from './place-form.tsx';

/** Which cases have the beds, for those who may know. */
export function Reservations({ place: { reservations } }: { place: PlaceDetail }) {
  const texts = useTexts(housingTexts);
  const { shortDate } = useFormats();
  return (
    <section class="section" aria-labelledby="place-reservations">
      <div class="section__head">
        <h2 id="place-reservations">{texts.reservations}</h2>
      </div>
      {reservations === null && <p class="muted">{texts.numbersOnly}</p>}
      {reservations?.length === 0 && <p class="muted">{texts.noReservations}</p>}
      {reservations !== null && reservations.length > 0 && (
        <Table
          caption={texts.reservations}
          rows={reservations}
          keyOf={({ caseId }) => caseId}
          columns={[
            {
              key: 'case',
              label: texts.case,
              cell: ({ caseId, caseNumber }) => <Link href={`~/cases/${caseId}`}>{caseNumber ?? caseId}</Link>,
            },
            { key: 'persons', label: texts.persons, align: 'end', cell: ({ persons }) => persons },
            { key: 'since', label: texts.since, wide: true, cell: ({ reservedAt }) => shortDate(reservedAt) },
          ]}
        />
      )}
    </section>
  );
}
