import { useState } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter-preact';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { useModel, useModelFiles } from '../model/model-context.ts';
import { shortName, type ModelFile } from '../model/model-file.ts';
import { ModelHead } from '../model/model-head.tsx';
import { useTasksOf } from '../model/use-tasks-of.ts';
import { LibraryOfferDifference, LibraryOfferRow, useLibraryOffer } from './library-offer.tsx';
import { RedeployDialog } from './redeploy-dialog.tsx';
import { versionsTexts } from './texts.ts';
import { contentOf, useVersions, type FileVersion } from './use-versions.ts';
import { VersionDifference } from './version-difference.tsx';
import { VersionTable } from './version-table.tsx';
import './versions.css';

/** Who released what, when and why; what differs; and the way back to an old version. */
export default function VersionsPage() {
  const texts = useTexts(versionsTexts);
  const files = useModelFiles();
  const tasksOf = useTasksOf(files);
  const search = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const file = files.find(({ name }) => shortName(name) === search.get('file')) ?? files[0];
  const process = files.find(({ kind }) => kind === 'process');
  usePageTitle(`${texts.title}: ${process?.title ?? ''}`);
  if (file === undefined) return null;
  return (
    <div class="versions">
      <ModelHead title={texts.title}>
        <label class="versions__file">
          <span>{texts.file}</span>
          <select
            class="input"
            value={shortName(file.name)}
            onChange={({ currentTarget }) =>
              navigate(`/versions?file=${encodeURIComponent(currentTarget.value)}`, { replace: true })
            }
          >
            {files.map((each) => (
              <option key={each.name} value={shortName(each.name)}>
                {tasksOf(each) || each.title}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => navigate('/')}>{texts.back}</Button>
      </ModelHead>
      <FileVersions
        key={file.name}
        file={file}
        from={Number(search.get('from'))}
        to={Number(search.get('to'))}
        comparesOffer={search.has('offer')}
      />
    </div>
  );
}

interface FileProps {
  file: ModelFile;
  from: number;
  to: number;
  /** Whether what the library offers is compared, instead of two versions. */
  comparesOffer: boolean;
}

function FileVersions({ file, from, to, comparesOffer }: FileProps) {
  const texts = useTexts(versionsTexts);
  const notices = useNotices();
  const { store, reload } = useModel();
  const [, navigate] = useLocation();
  const versions = useVersions(file);
  const offer = useLibraryOffer(file.name);
  const [redeploying, setRedeploying] = useState<FileVersion | null>(null);
  const name = shortName(file.name);
  const all = versions.versions;
  const find = (version: number) => all?.find((one) => one.version === version);
  const [before, after] = [find(from), find(to)];

  function draft(content: string, done: string): void {
    store.replace(file.name, content);
    notices.done(done);
    navigate(`/?file=${encodeURIComponent(name)}`);
  }

  async function toDraft(version: FileVersion): Promise<void> {
    try {
      draft(await contentOf(versions, version), texts.toDraftDone(version.version));
    } catch (error) {
      notices.problem(error);
    }
  }

  if (versions.error !== null && all === null) return <ErrorState error={versions.error} />;
  if (all === null) return <Skeleton lines={8} />;
  if (all.length === 0) return <EmptyState title={texts.empty} text={texts.none} />;
  const of = `/versions?file=${encodeURIComponent(name)}`;
  return (
    <div class="versions__body">
      <VersionTable
        versions={all}
        addressOf={(a, b) => `${of}&from=${a}&to=${b}`}
        onDraft={(version) => void toDraft(version)}
        onRedeploy={setRedeploying}
        above={(columns) =>
          offer !== undefined && (
            <LibraryOfferRow
              offer={offer}
              columns={columns}
              compareAddress={`${of}&offer`}
              onDraft={(content) => draft(content, texts.offerDraftDone)}
            />
          )
        }
      />
      {comparesOffer && offer !== undefined && <LibraryOfferDifference offer={offer} />}
      {before !== undefined && after !== undefined && (
        <VersionDifference key={`${before.key} ${after.key}`} versions={versions} before={before} after={after} />
      )}
      {redeploying !== null && (
        <RedeployDialog
          kind={versions.kind}
          version={redeploying}
          current={all[0]?.version ?? 0}
          onClose={() => setRedeploying(null)}
          onDone={() => {
            setRedeploying(null);
            notices.done(texts.redeployed);
            reload();
          }}
        />
      )}
    </div>
  );
}
