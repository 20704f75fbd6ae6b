import { useState } from 'preact/hooks';
import { useTexts } from '../../../shared/language/language-provider.tsx';
import { useNames } from '../../../shared/organisation.tsx';
import { usePeople } from '../../../shared/people.ts';
import { Badge, Deadline } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Table } from '../../../shared/ui/table.tsx';
import { useMayOperate } from '../../may-operate.ts';
import { ofElement, type InstanceDetail } from '../instance-detail.ts';
import type { PartProps } from '../instance-parts.tsx';
import { ReassignDialog } from '../reassign-dialog.tsx';
import { instanceTexts } from '../texts.ts';

type UserTask = InstanceDetail['userTasks'][number];

export function TasksPart({ instance, element }: PartProps) {
  const texts = useTexts(instanceTexts);
  const names = useNames();
  const nameOf = usePeople();
  const mayOperate = useMayOperate();
  const [reassigning, setReassigning] = useState<UserTask | null>(null);
  const shown = ofElement(instance.userTasks, element);
  if (shown.length === 0) return <p class="muted">{texts.nothing.tasks}</p>;
  return (
    <>
      <Table
        caption={texts.tabs.tasks}
        rows={shown}
        keyOf={({ userTaskKey }) => userTaskKey}
        columns={[
          { key: 'name', label: texts.task, wide: true, cell: ({ name, elementId }) => name ?? elementId },
          {
            key: 'state',
            label: texts.state,
            cell: ({ state }) => <Badge kind={state === 'CREATED' ? 'info' : 'neutral'}>{texts.taskStates[state]}</Badge>,
          },
          { key: 'groups', label: texts.groups, cell: ({ candidateGroups }) => candidateGroups.map(names.group).join(', ') },
          {
            key: 'assignee',
            label: texts.assignee,
            cell: ({ assignee }) => (assignee === null ? <span class="muted">{texts.nobody}</span> : nameOf(assignee)),
          },
          {
            key: 'due',
            label: texts.due,
            cell: ({ dueAt, state }) => (dueAt === null || state !== 'CREATED' ? '–' : <Deadline dueAt={dueAt} />),
          },
          ...(mayOperate
            ? [
                {
                  key: 'action',
                  label: <span class="visually-hidden">{texts.action}</span>,
                  cell: (task: UserTask) =>
                    task.state === 'CREATED' && (
                      <Button aria-label={texts.reassignTask(task.name ?? task.elementId)} onClick={() => setReassigning(task)}>
                        {texts.reassign}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {reassigning !== null && (
        <ReassignDialog
          processInstanceKey={instance.processInstanceKey}
          task={reassigning}
          onClose={() => setReassigning(null)}
        />
      )}
    </>
  );
}
