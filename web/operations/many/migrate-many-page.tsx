/** Lets many instances go on in another version: one mapping for all, and a dry run that says which can't and why. */
import { useMemo, useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import { batchDetailSchema, batchPreviewSchema } from '../../../src/contracts/batch.ts';
import { processDefinitionDetailSchema } from '../../../src/contracts/process-definition.ts';
import { useAddressFilters } from '../../shared/address-filters.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address, write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { EmptyState, ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import '../actions/actions.css';
import { ReasonedSubmit } from '../actions/reasoned-submit.tsx';
import { useDryRun } from '../actions/use-dry-run.ts';
import { instanceFilterNames } from '../instances/instance-filters.ts';
import { BothDiagrams } from '../migrate/both-diagrams.tsx';
import { MappingTable } from '../migrate/mapping-table.tsx';
import { mappingOf, withMapping, type Chosen } from '../migrate/mapping.ts';
import '../migrate/migrate.css';
import { TargetSelect } from '../migrate/target-select.tsx';
import { migrateTexts } from '../migrate/texts.ts';
import { useProcessNames } from '../process-names.ts';
import { Blocked } from './blocked.tsx';
import { PreviewProblems } from './preview-problems.tsx';
import { allThatMatch, keptKeys } from './selection.ts';
import { manyTexts } from './texts.ts';

const addressNames = [...instanceFilterNames, 'selection', 'to'] as const;

export default function MigrateManyPage() {
  const texts = useTexts(manyTexts);
  const own = useTexts(migrateTexts);
  const [, navigate] = useLocation();
  const nameOf = useProcessNames();
  const [{ selection, to, ...filters }, setAddress] = useAddressFilters(addressNames);
  const { processDefinitionId = '' } = filters;
  const instances = useMemo(() => {
    if (selection === undefined) return allThatMatch(filters);
    const keys = keptKeys(selection);
    return keys === null ? null : { keys };
  }, [selection, JSON.stringify(filters)]);
  const [chosen, setChosen] = useState<Chosen>({});
  const [source, setSource] = useState<string | undefined>();
  const plan =
    instances === null || to === undefined
      ? null
      : { kind: 'MIGRATE', instances, targetProcessDefinitionKey: to, mapping: mappingOf(chosen) };
  const { answer, error, busy } = useDryRun('/batches/preview', plan, batchPreviewSchema);
  const before = useDefinition(answer?.sourceProcessDefinitionKey ?? undefined);
  const after = useDefinition(to);
  const back = address('/instances', selection === undefined ? filters : { processDefinitionId });
  const title = texts.migrateTitle(nameOf(processDefinitionId));
  usePageTitle(title);

  if (instances === null) {
    return (
      <EmptyState title={texts.forgotten} text={texts.forgottenText} page>
        <Link href={back}>{texts.backToList}</Link>
      </EmptyState>
    );
  }
  const problems = answer?.problems ?? [];

  async function migrate(reason: string): Promise<void> {
    const { batchId } = await write('/batches', batchDetailSchema, { method: 'POST', body: { ...plan, reason } });
    navigate(`/batches/${batchId}`);
  }
  return (
    <div class="page">
      <BackLink href={back}>{texts.backToList}</BackLink>
      <h1>{title}</h1>
      <p>{texts.migrateWhat}</p>
      <div class="migrate__target">
        <TargetSelect
          processDefinitionId={processDefinitionId}
          processDefinitionKey={null}
          value={to}
          onChange={(key) => {
            setChosen({});
            setAddress({ to: key }, true);
          }}
        />
      </div>
      {error !== null && <ProblemNotice error={error} />}
      {answer?.total === 0 && <EmptyState title={texts.nothing} text={texts.nothingText} />}
      {to !== undefined && answer === null && error === null && <Skeleton lines={8} />}
      {answer !== null && answer.total > 0 && before !== undefined && after !== undefined && (
        <>
          <p class="muted">{own.hint}</p>
          <BothDiagrams
            before={before}
            after={after}
            mapping={answer.mapping}
            source={source}
            onSource={setSource}
            onTarget={(target) => {
              if (source !== undefined) setChosen(withMapping(chosen, source, target));
            }}
          />
          <MappingTable
            mapping={answer.mapping}
            targets={after.elements}
            source={source}
            problems={problems}
            onChange={(from, target) => setChosen(withMapping(chosen, from, target))}
          />
          <section class="section" aria-labelledby="dry-run">
            <h2 id="dry-run">{texts.dryRun}</h2>
            <div role="status" class="many__what">
              <p>
                <strong>{busy ? texts.checking : texts.possible(answer.possible, answer.total)}</strong>
              </p>
              <PreviewProblems problems={problems} />
            </div>
            <Blocked preview={answer} />
          </section>
          <div class="migrate__submit">
            <ReasonedSubmit
              label={texts.migrateConfirm(answer.possible)}
              ready={!busy && answer.possible > 0}
              onSubmit={migrate}
              onDiscard={() => navigate(back)}
              discard={own.discard}
            />
          </div>
        </>
      )}
    </div>
  );
}

function useDefinition(processDefinitionKey: string | undefined) {
  const path = `/process-definitions/${processDefinitionKey ?? ''}`;
  return useRead(path, processDefinitionDetailSchema, { enabled: processDefinitionKey !== undefined }).data;
}
