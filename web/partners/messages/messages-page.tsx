import { Link } from 'wouter-preact';
import { partnerKinds } from '../../../src/contracts/partner-envelope.ts';
import { partnerMessagePageSchema } from '../../../src/contracts/partner-message.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { usePages } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { MoreButton } from '../../shared/ui/more-button.tsx';
import { SelectFilter } from '../../shared/ui/select-filter.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { messageFilterNames, messageQuery } from './message-filters.ts';
import { MessageState, useMessageWords } from './message-words.tsx';
import { Quarantine } from './quarantine.tsx';
import { messagesTexts } from './texts.ts';

export function MessagesPage() {
  const texts = useTexts(messagesTexts);
  const words = useMessageWords();
  const { dateTime } = useFormats();
  const [filters, setFilters] = useAddressFilters(messageFilterNames);
  const pages = usePages(address('/partner-messages', messageQuery(filters)), partnerMessagePageSchema, { keepPrevious: true });
  usePageTitle(texts.title);

  const shown = pages.data?.pages.flatMap(({ items }) => items);
  const toClarify = filters.view === undefined;
  return (
    <div class="page">
      <h1>{texts.title}</h1>
      <div class="filters" role="group" aria-label={texts.filters}>
        <SelectFilter
          label={texts.view}
          value={filters.view ?? 'attention'}
          options={(['attention', 'out', 'in', 'all'] as const).map((view) => [view, texts.views[view]])}
          onChange={(view) => setFilters({ view: view === 'attention' ? null : view })}
        />
        <SelectFilter
          label={texts.partner}
          value={filters.partner}
          none={texts.all}
          options={partnerKinds.map((kind) => [kind, words.partner(kind)])}
          onChange={(partner) => setFilters({ partner })}
        />
      </div>
      {shown === undefined &&
        (pages.error === null ? <Skeleton lines={8} /> : <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />)}
      {shown !== undefined && shown.length > 0 && <p role="status">{texts.found(shown.length, pages.hasNextPage)}</p>}
      {shown?.length === 0 && (
        <EmptyState
          title={toClarify ? texts.nothingToDo : texts.none}
          text={toClarify ? texts.nothingToDoText : texts.noneText}
        />
      )}
      {shown !== undefined && shown.length > 0 && (
        <Table
          caption={texts.title}
          rows={shown}
          keyOf={({ partnerMessageId }) => partnerMessageId}
          columns={[
            {
              key: 'message',
              label: texts.message,
              wide: true,
              cell: (message) => <Link href={`/messages/${message.partnerMessageId}`}>{words.title(message)}</Link>,
            },
            {
              key: 'case',
              label: texts.case,
              cell: ({ caseId, caseNumber }) =>
                caseId === null ? texts.noCase : <Link href={`~/cases/${caseId}`}>{caseNumber ?? caseId}</Link>,
            },
            { key: 'state', label: texts.state, cell: ({ state }) => <MessageState state={state} /> },
            { key: 'attempts', label: texts.attempts, align: 'end', cell: ({ attempts }) => (attempts === 0 ? '–' : attempts) },
            { key: 'at', label: texts.at, align: 'end', cell: ({ createdAt }) => dateTime(createdAt) },
          ]}
        />
      )}
      <MoreButton query={pages} />
      {toClarify && <Quarantine />}
    </div>
  );
}
