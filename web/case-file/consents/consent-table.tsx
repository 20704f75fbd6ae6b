import type { ConsentEntry } from '../../../src/contracts/consent.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { useConsentWords } from './consent-words.ts';
import { consentsTexts } from './texts.ts';

interface Props {
  items: readonly ConsentEntry[];
  onWithdraw: (consent: ConsentEntry) => void;
}

export function ConsentTable({ items, onWithdraw }: Props) {
  const texts = useTexts(consentsTexts);
  const words = useConsentWords();
  const columns: Column<ConsentEntry>[] = [
    {
      key: 'purpose',
      label: texts.purpose,
      cell: (consent) => (
        <span class="consents__purpose">
          {words.purpose(consent)}
          {consent.revokedAt === null ? <Badge kind="success">{texts.holds}</Badge> : <Badge>{texts.withdrawn}</Badge>}
        </span>
      ),
    },
    { key: 'recipient', label: texts.recipient, cell: words.recipient },
    { key: 'categories', label: texts.categories, cell: words.categories, wide: true },
    { key: 'given', label: texts.given, cell: ({ grantedAt, grantedBy }) => <When at={grantedAt} by={grantedBy} /> },
    {
      key: 'withdrawal',
      label: texts.withdrawal,
      cell: (consent) =>
        consent.revokedAt === null ? (
          <Button
            aria-label={texts.withdrawOf(words.purpose(consent), words.recipient(consent))}
            onClick={() => onWithdraw(consent)}
          >
            {texts.withdraw}
          </Button>
        ) : (
          <When at={consent.revokedAt} by={consent.revokedBy} />
        ),
    },
  ];
  return <Table caption={texts.title} columns={columns} rows={items} keyOf={({ consentId }) => consentId} />;
}

function When({ at, by }: { at: string; by: string | null }) {
  const formats = useFormats();
  const nameOf = usePeople();
  return (
    <>
      <time dateTime={at}>{formats.dateTime(at)}</time>
      <span class="muted consents__who">{nameOf(by)}</span>
    </>
  );
}
