import { Link } from 'wouter-preact';
import { partnerMessageDetailSchema } from '../../../src/contracts/partner-message.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { usePeople } from '../../shared/people.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { Content } from './content.tsx';
import { MessageActions } from './message-actions.tsx';
import { MessageState, useMessageWords } from './message-words.tsx';
import { messagesTexts } from './texts.ts';

export function MessagePage({ messageId }: { messageId: string }) {
  const texts = useTexts(messagesTexts);
  const words = useMessageWords();
  const { dateTime } = useFormats();
  const nameOf = usePeople();
  const { data, error, refetch } = useRead(`/partner-messages/${encodeURIComponent(messageId)}`, partnerMessageDetailSchema);
  usePageTitle(data === undefined ? texts.title : words.title(data));
  if (data === undefined) {
    return error === null ? <Skeleton lines={10} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  const { caseId, caseNumber, state, nextAttemptAt, transitions, envelope } = data;
  const { payload, messageId: sendersId, createdAt, inReplyTo, legalBasis } = envelope;
  return (
    <div class="page">
      <BackLink href="/messages">{texts.back}</BackLink>
      <div class="page__head">
        <div class="facts">
          <h1>{words.title(data)}</h1>
          <MessageState state={state} />
          {nextAttemptAt !== null && <span class="muted">{texts.nextAttempt(dateTime(nextAttemptAt))}</span>}
        </div>
        <MessageActions message={data} />
      </div>
      <p>
        {texts.case}: {caseId === null ? texts.noCase : <Link href={`~/cases/${caseId}`}>{caseNumber ?? caseId}</Link>}
      </p>
      <div class="message__columns">
        <section class="section" aria-labelledby="message-content">
          <div class="section__head">
            <h2 id="message-content">{texts.content}</h2>
          </div>
          <Content value={payload} />
          <div class="section__head">
            <h2>{texts.head}</h2>
          </div>
          <Content value={{ createdAt, legalBasis, inReplyTo, messageId: sendersId }} />
        </section>
        <section class="section" aria-labelledby="message-history">
          <div class="section__head">
            <h2 id="message-history">{texts.history}</h2>
          </div>
          <Table
            caption={texts.history}
            rows={transitions}
            keyOf={({ at, state: reached }) => `${at} ${reached}`}
            columns={[
              { key: 'at', label: texts.at, cell: ({ at }) => dateTime(at) },
              { key: 'state', label: texts.state, cell: ({ state: reached }) => texts.states[reached] },
              { key: 'by', label: texts.by, cell: ({ by }) => nameOf(by) },
              { key: 'note', label: texts.note, wide: true, cell: ({ note }) => note ?? '–' },
            ]}
          />
        </section>
      </div>
    </div>
  );
}
