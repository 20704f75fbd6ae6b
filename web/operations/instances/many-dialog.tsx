/** Cancels or migrates many instances: asks for a reason, shows the progress, reports what failed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { instanceCommandSchema, migrationAnswerSchema } from '../../../src/contracts/process-instance.ts';
import { sentenceOf } from '../../shared/api/api-problem.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Table } from '../../shared/ui/table.tsx';
import '../actions/actions.css';
import { TargetSelect } from '../migrate/target-select.tsx';
import { listTexts } from '../../shared/ui/list-texts.ts';
import type { ListedInstance } from './instance-list.tsx';
import { emptyReport, runMany, type Report } from './run-many.ts';
import { instancesTexts } from './texts.ts';

export type ManyAction = 'cancel' | 'migrate';

interface Props {
  action: ManyAction;
  instances: readonly ListedInstance[];
  onClose: () => void;
}

export function ManyDialog({ action, instances, onClose }: Props) {
  const texts = useTexts(instancesTexts);
  const { reason: reasonLabel, reasonHint } = useTexts(listTexts);
  // What is chosen changes as the instances end; the dialog is about what was chosen when it opened.
  const [keys] = useState(() => instances.map(({ processInstanceKey }) => processInstanceKey));
  const [first] = useState(instances[0]);
  const [reason, setReason] = useState('');
  const [target, setTarget] = useState<string | undefined>();
  const [phase, setPhase] = useState<'asking' | 'running' | 'ended'>('asking');
  const [report, setReport] = useState<Report>(emptyReport);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const ready = reason.trim().length >= 3 && (action === 'cancel' || target !== undefined);
  const title = action === 'cancel' ? texts.cancelMany(keys.length) : texts.migrateMany(keys.length);

  function command(key: string): Promise<unknown> {
    const path = `/process-instances/${key}/${action}`;
    if (action === 'cancel') return write(path, instanceCommandSchema, { method: 'POST', body: { reason: reason.trim() } });
    const body = { targetProcessDefinitionKey: target, reason: reason.trim() };
    return write(path, migrationAnswerSchema, { method: 'POST', body });
  }
  async function run(): Promise<void> {
    setPhase('running');
    setReport(await runMany(keys, command, setReport, stop.current.signal));
    setPhase('ended');
    await refresh('/process-instances', '/process-definitions', '/incidents');
  }

  return (
    <Dialog
      wide
      title={title.replace(' …', '')}
      onClose={onClose}
      {...(phase === 'ended'
        ? {}
        : {
            actions:
              phase === 'asking' ? (
                <Button kind={action === 'cancel' ? 'danger' : 'primary'} disabled={!ready} onClick={() => void run()}>
                  {texts.run}
                </Button>
              ) : (
                <Button onClick={() => stop.current.abort()}>{texts.stop}</Button>
              ),
          })}
    >
      {phase === 'asking' && (
        <>
          <p>{action === 'cancel' ? texts.cancelManyWhat(keys.length) : texts.migrateManyWhat}</p>
          {action === 'migrate' && first !== undefined && (
            <TargetSelect
              processDefinitionId={first.processDefinitionId}
              processDefinitionKey={first.processDefinitionKey}
              value={target}
              onChange={setTarget}
            />
          )}
          <Field label={reasonLabel} hint={reasonHint}>
            {(control) => (
              <textarea
                {...control}
                maxLength={2000}
                value={reason}
                onInput={({ currentTarget }) => setReason(currentTarget.value)}
              />
            )}
          </Field>
        </>
      )}
      {phase !== 'asking' && <Progress report={report} total={keys.length} ended={phase === 'ended'} />}
    </Dialog>
  );
}

function Progress({ report, total, ended }: { report: Report; total: number; ended: boolean }) {
  const texts = useTexts(instancesTexts);
  const { language } = useLanguage();
  const { done, failed } = report;
  return (
    <>
      <progress class="progress" max={total} value={done + failed.length} aria-label={texts.title} />
      <p role="status">
        {ended ? texts.report(done, failed.length) : texts.running(done + failed.length, total)}
        {ended && done + failed.length < total && ` ${texts.stopped}`}
      </p>
      {failed.length > 0 && (
        <Table
          caption={texts.failures}
          rows={failed}
          keyOf={({ key }) => key}
          columns={[
            {
              key: 'instance',
              label: texts.instance,
              cell: ({ key }) => (
                <Link class="mono" href={`/instances/${key}`}>
                  {key}
                </Link>
              ),
            },
            { key: 'message', label: texts.message, wide: true, cell: ({ error }) => sentenceOf(error, language) },
          ]}
        />
      )}
    </>
  );
}
