import { useState } from 'preact/hooks';
import { operationsOverviewSchema } from '../../../src/contracts/operations.ts';
import { organisationSchema, type Department } from '../../../src/contracts/organisation.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { DepartmentChip, useNames, useOrganisation } from '../../shared/organisation.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { CsvButton } from '../../shared/ui/csv-button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useAccounts } from '../accounts/use-accounts.ts';
import { departmentsTexts } from './texts.ts';

export function DepartmentsPage() {
  const texts = useTexts(departmentsTexts);
  const names = useNames();
  const { data, error, refetch } = useOrganisation();
  const [switching, setSwitching] = useState<Department | null>(null);
  usePageTitle(texts.title);
  if (data === undefined) {
    return error === null ? <Skeleton lines={8} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  const groupsOf = ({ key }: Department): string =>
    data.groups
      .filter(({ department }) => department === key)
      .map((group) => names.group(group.key))
      .join(', ');
  return (
    <div class="page">
      <div class="page__head">
        <h1>{texts.title}</h1>
        <CsvButton
          name="fachbereiche"
          load={() => Promise.resolve(data.departments)}
          columns={[
            { label: 'Fachbereich', value: ({ key }) => names.department(key) },
            { label: 'Kennung', value: ({ key }) => key },
            { label: 'Arbeitet', value: ({ office }) => departmentsTexts.de.offices[office] },
            { label: 'Gruppen', value: groupsOf },
            { label: 'Eingeschaltet', value: ({ enabled }) => enabled },
          ]}
        />
      </div>
      <p class="muted">{texts.text}</p>
      <Table
        caption={texts.title}
        rows={data.departments}
        keyOf={({ key }) => key}
        columns={[
          { key: 'department', label: texts.department, cell: ({ key }) => <DepartmentChip department={key} /> },
          { key: 'office', label: texts.office, cell: ({ office }) => texts.offices[office] },
          { key: 'groups', label: texts.groups, wide: true, cell: groupsOf },
          {
            key: 'state',
            label: texts.state,
            cell: ({ enabled }) => <Badge kind={enabled ? 'success' : 'neutral'}>{enabled ? texts.on : texts.off}</Badge>,
          },
          {
            key: 'action',
            label: <span class="visually-hidden">{texts.action}</span>,
            cell: (department) => {
              const { key, enabled } = department;
              const name = names.department(key);
              return (
                <Button
                  aria-label={enabled ? texts.switchOffOf(name) : texts.switchOnOf(name)}
                  onClick={() => setSwitching(department)}
                >
                  {enabled ? texts.switchOff : texts.switchOn}
                </Button>
              );
            },
          },
        ]}
      />
      {switching !== null && <SwitchDialog department={switching} onClose={() => setSwitching(null)} />}
    </div>
  );
}

function SwitchDialog({ department: { key, enabled }, onClose }: { department: Department; onClose: () => void }) {
  const texts = useTexts(departmentsTexts);
  const names = useNames();
  const notices = useNotices();
  const { data: organisation } = useOrganisation();
  const { accounts } = useAccounts();
  const { data: overview } = useRead('/operations/overview', operationsOverviewSchema);
  const own = new Set(organisation?.groups.filter(({ department }) => department === key).map((group) => group.key));
  const concerned = accounts?.filter(({ active, groups }) => active && groups.some((group) => own.has(group))).length ?? 0;
  const open = overview === undefined ? null : (overview.backlog.find(({ department }) => department === key)?.open ?? 0);
  const name = names.department(key);
  const title = enabled ? texts.switchOffOf(name) : texts.switchOnOf(name);

  async function change(reason: string): Promise<void> {
    const body = { enabled: !enabled, reason };
    await write(`/organisation/departments/${key}`, organisationSchema, { method: 'PATCH', body });
    notices.done(enabled ? texts.doneOff(name) : texts.doneOn(name));
    await refresh('/organisation');
  }
  return (
    <CommandDialog
      danger={enabled}
      title={title}
      what={enabled ? texts.offWhat(concerned, open) : texts.onWhat}
      confirm={title}
      onConfirm={change}
      onClose={onClose}
    />
  );
}
