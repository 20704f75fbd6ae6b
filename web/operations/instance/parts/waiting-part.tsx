import { useFormats, useTexts } from '../../../shared/language/language-provider.tsx';
import { Deadline } from '../../../shared/ui/badge.tsx';
import { Table } from '../../../shared/ui/table.tsx';
import { ofElement } from '../instance-detail.ts';
import type { PartProps } from '../instance-parts.tsx';
import { instanceTexts } from '../texts.ts';

/** Messages and timers, those that are still awaited first. */
export function WaitingPart({ instance, element }: PartProps) {
  const texts = useTexts(instanceTexts);
  const { dateTime } = useFormats();
  const nameOf = (elementId: string) => instance.elements.find((each) => each.elementId === elementId)?.name ?? elementId;
  const openFirst = (a: { state: string }, b: { state: string }) => Number(b.state === 'CREATED') - Number(a.state === 'CREATED');
  const messages = ofElement(instance.messageSubscriptions, element).sort(openFirst);
  const timers = ofElement(instance.timers, element).sort(openFirst);
  if (messages.length + timers.length === 0) return <p class="muted">{texts.nothing.waiting}</p>;
  return (
    <>
      {messages.length > 0 && (
        <Table
          caption={texts.messages}
          rows={messages}
          keyOf={({ messageSubscriptionKey }) => messageSubscriptionKey}
          columns={[
            { key: 'name', label: texts.messageName, cell: ({ messageName }) => <span class="mono">{messageName}</span> },
            { key: 'element', label: texts.element, wide: true, cell: ({ elementId }) => nameOf(elementId) },
            {
              key: 'correlation',
              label: texts.correlation,
              cell: ({ correlationKey }) => (correlationKey === null ? texts.masked : <span class="mono">{correlationKey}</span>),
            },
            { key: 'state', label: texts.state, cell: ({ state }) => texts.subscriptionStates[state] },
          ]}
        />
      )}
      {timers.length > 0 && (
        <Table
          caption={texts.timers}
          rows={timers}
          keyOf={({ timerKey }) => timerKey}
          columns={[
            { key: 'element', label: texts.timers, wide: true, cell: ({ elementId }) => nameOf(elementId) },
            { key: 'state', label: texts.state, cell: ({ state }) => texts.timerStates[state] },
            {
              key: 'due',
              label: texts.due,
              align: 'end',
              cell: ({ dueAt, state }) => {
                if (dueAt === null) return '–';
                return state === 'CREATED' ? <Deadline dueAt={dueAt} /> : dateTime(dueAt);
              },
            },
          ]}
        />
      )}
    </>
  );
}
