import { useEffect, useRef, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { useMayOpen } from '../../shared/session/session-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { FactList, type Fact } from '../fact-list.tsx';
import { useMayOperate } from '../may-operate.ts';
import { StateBadge } from '../state-badge.tsx';
import { operationsTexts } from '../texts.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { CopyableKey } from './copyable-key.tsx';
import type { InstanceDetail } from './instance-detail.ts';
import { SetVariablesDialog } from './set-variables-dialog.tsx';
import { instanceTexts } from './texts.ts';

interface Props {
  instance: InstanceDetail;
  modifying: boolean;
  onModify: () => void;
}

export function InstanceHead({ instance, modifying, onModify }: Props) {
  const texts = useTexts(instanceTexts);
  const { version: versionText } = useTexts(operationsTexts);
  const mayOperate = useMayOperate();
  const [asking, setAsking] = useState<'cancel' | 'variables' | null>(null);
  const { processInstanceKey, processDefinitionId, processName, version, state, openIncidents } = instance;
  const heading = useRef<HTMLHeadingElement>(null);
  const wasModifying = useRef(modifying);
  useEffect(() => {
    // What had the focus is gone with the mode.
    if (wasModifying.current && !modifying) heading.current?.focus();
    wasModifying.current = modifying;
  }, [modifying]);
  return (
    <>
      <div class="page__head">
        <div class="facts">
          <h1 ref={heading} tabIndex={-1}>
            {processName ?? processDefinitionId}
          </h1>
          <Link href={`/processes/${encodeURIComponent(processDefinitionId)}?version=${version}`}>{versionText(version)}</Link>
          <StateBadge state={state} />
          {openIncidents > 0 && <Badge kind="danger">{texts.incidents(openIncidents)}</Badge>}
        </div>
        {mayOperate && state === 'ACTIVE' && !modifying && (
          <div class="page__actions">
            <Button onClick={onModify}>{texts.modify}</Button>
            <Button onClick={() => setAsking('variables')}>{texts.setVariables}</Button>
            <Link class="button button--secondary" href={`/instances/${processInstanceKey}/migrate`}>
              {texts.migrate}
            </Link>
            <Button kind="danger" onClick={() => setAsking('cancel')}>
              {texts.cancel}
            </Button>
          </div>
        )}
      </div>
      <Facts instance={instance} />
      {asking === 'cancel' && <CancelDialog instance={instance} onClose={() => setAsking(null)} />}
      {asking === 'variables' && <SetVariablesDialog instance={instance} onClose={() => setAsking(null)} />}
    </>
  );
}

function Facts({ instance }: { instance: InstanceDetail }) {
  const texts = useTexts(instanceTexts);
  const { urgencies } = useTexts(operationsTexts);
  const { dateTime, duration } = useFormats();
  const mayOpen = useMayOpen();
  const { processInstanceKey, caseId, caseNumber, startedAt, endedAt, urgency, team, parent } = instance;
  const tookMs = (endedAt === null ? Date.now() : Date.parse(endedAt)) - Date.parse(startedAt);
  const facts: Fact[] = [
    [texts.key, <CopyableKey value={processInstanceKey} />],
    [
      texts.caseNumber,
      caseId !== null && mayOpen('cases') ? <Link href={`~/cases/${caseId}`}>{caseNumber}</Link> : (caseNumber ?? texts.noCase),
    ],
    [texts.started, dateTime(startedAt)],
    ...(endedAt === null ? [] : [[texts.ended, dateTime(endedAt)] as const]),
    [texts.duration, duration(tookMs)],
    ...(urgency === null ? [] : [[texts.urgency, urgencies[urgency] ?? urgency] as const]),
    ...(team === null ? [] : [[texts.team, team] as const]),
    ...(parent === null
      ? []
      : [
          [
            texts.calledBy,
            <Link href={`/instances/${parent.processInstanceKey}`}>{parent.processName ?? parent.processDefinitionId}</Link>,
          ] as const,
        ]),
  ];
  return <FactList facts={facts} />;
}
