/** Lets an instance go on in another version: both diagrams, a mapping of its tokens, and a dry run before. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import { migrationAnswerSchema, processInstanceDetailSchema } from '../../../src/contracts/process-instance.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { EmptyState, ErrorState, ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import '../actions/actions.css';
import { CommandProblems } from '../actions/command-problems.tsx';
import { ReasonedSubmit } from '../actions/reasoned-submit.tsx';
import { useDryRun } from '../actions/use-dry-run.ts';
import type { InstanceDetail } from '../instance/instance-detail.ts';
import { BothDiagrams } from './both-diagrams.tsx';
import { MappingTable } from './mapping-table.tsx';
import { mappingOf, withMapping, type Chosen } from './mapping.ts';
import './migrate.css';
import { TargetSelect } from './target-select.tsx';
import { migrateTexts } from './texts.ts';

const addressNames = ['to'] as const;

export default function MigratePage({ processInstanceKey }: { processInstanceKey: string }) {
  const texts = useTexts(migrateTexts);
  const { data, error, refetch } = useRead(`/process-instances/${processInstanceKey}`, processInstanceDetailSchema);
  usePageTitle(texts.title(data?.processName ?? processInstanceKey));
  if (data === undefined) {
    return error === null ? <Skeleton lines={12} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  if (data.state !== 'ACTIVE') {
    return (
      <EmptyState title={texts.ended} page>
        <BackLink href={`/instances/${processInstanceKey}`}>{texts.back}</BackLink>
      </EmptyState>
    );
  }
  return <Migration instance={data} />;
}

function Migration({ instance }: { instance: InstanceDetail }) {
  const texts = useTexts(migrateTexts);
  const notices = useNotices();
  const [, navigate] = useLocation();
  const { processInstanceKey, processDefinitionKey, processDefinitionId, processName } = instance;
  const [{ to }, setAddress] = useAddressFilters(addressNames);
  const [chosen, setChosen] = useState<Chosen>({});
  const [source, setSource] = useState<string | undefined>();
  const { data: before } = useRead(`/process-definitions/${processDefinitionKey}`, processDefinitionDetailSchema);
  const { data: after } = useRead(`/process-definitions/${to ?? ''}`, processDefinitionDetailSchema, {
    enabled: to !== undefined,
  });
  const path = `/process-instances/${processInstanceKey}/migrate`;
  const body = to === undefined ? null : { targetProcessDefinitionKey: to, mapping: mappingOf(chosen) };
  const { answer, error, busy } = useDryRun(path, body && { ...body, dryRun: true }, migrationAnswerSchema);
  const mapping = answer?.mapping ?? [];
  const forbidden = answer?.problems.some(({ severity }) => severity === 'error') ?? true;
  const home = `/instances/${processInstanceKey}`;

  async function migrate(reason: string): Promise<void> {
    const { visible } = await write(path, migrationAnswerSchema, { method: 'POST', body: { ...body, reason } });
    notices.done(visible ? texts.done : texts.soon);
    await refresh('/process-instances', '/process-definitions');
    navigate(home);
  }

  return (
    <div class="page">
      <BackLink href={home}>{texts.back}</BackLink>
      <h1>{texts.title(processName ?? processDefinitionId)}</h1>
      <p>{texts.what}</p>
      <div class="migrate__target">
        <TargetSelect
          processDefinitionId={processDefinitionId}
          processDefinitionKey={processDefinitionKey}
          value={to}
          onChange={(key) => {
            setChosen({});
            setAddress({ to: key }, true);
          }}
        />
      </div>
      {error !== null && <ProblemNotice error={error} />}
      {before !== undefined && after !== undefined && (
        <>
          <p class="muted">{texts.hint}</p>
          <BothDiagrams
            before={before}
            after={after}
            mapping={mapping}
            source={source}
            onSource={setSource}
            onTarget={(target) => {
              if (source !== undefined) setChosen(withMapping(chosen, source, target));
            }}
          />
          <MappingTable
            mapping={mapping}
            targets={after.elements}
            source={source}
            problems={answer?.problems ?? []}
            onChange={(from, target) => setChosen(withMapping(chosen, from, target))}
          />
          <div role="status">
            {answer === null && busy && <p class="muted">{texts.checking}</p>}
            {answer?.problems.length === 0 && <p class="muted">{texts.possible}</p>}
            {answer !== null && <CommandProblems problems={answer.problems} words={texts} />}
          </div>
          <div class="migrate__submit">
            <ReasonedSubmit
              label={texts.execute}
              ready={answer !== null && !busy && !forbidden}
              onSubmit={migrate}
              onDiscard={() => navigate(home)}
              discard={texts.discard}
            />
          </div>
        </>
      )}
    </div>
  );
}
