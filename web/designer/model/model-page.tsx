import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter-preact';
import type { ModelComment } from '../../../src/contracts/model-review.ts';
import { elementTemplateListSchema } from '../../../src/contracts/model.ts';
import type { ModelEditor } from '../../adapters/model-editor.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import type { Selected } from '../comments/comment-list.tsx';
import { useComments } from '../comments/use-comments.ts';
import { AddFileDialog } from './add-file-dialog.tsx';
import { BottomPanel } from './bottom-panel.tsx';
import { CanvasTools } from './canvas-tools.tsx';
import { FileEditor } from './file-editor.tsx';
import { FileTabs } from './file-tabs.tsx';
import { importInto } from './import-into.ts';
import { DesignerKeysDialog, useKeysAsked } from './keys.tsx';
import { useModel, useModelFiles } from './model-context.ts';
import { isChanged, shortName, type ModelFile } from './model-file.ts';
import { ModelHead } from './model-head.tsx';
import './model.css';
import { MoreMenu } from './more-menu.tsx';
import { NewerVersion } from './newer-version.tsx';
import { PanePicker, type Pane } from './pane-picker.tsx';
import { modelTexts } from './texts.ts';
import { useDepartmentOfLane } from './use-department-of-lane.ts';
import { useFindings } from './use-findings.ts';
import { idsInFile } from './uses-in-xml.ts';

interface Place {
  resourceName: string;
  elementId: string | null;
}

const noComments: readonly ModelComment[] = [];

/** The file that the address names: by its own name, or by what it gives (`open=form.hearing`). */
function openFile(files: readonly ModelFile[], search: URLSearchParams): ModelFile | undefined {
  const [named, wanted] = [search.get('file'), search.get('open')];
  const [kind, id] = wanted === null ? [] : [wanted.slice(0, wanted.indexOf('.')), wanted.slice(wanted.indexOf('.') + 1)];
  return (
    files.find(({ name }) => shortName(name) === named) ??
    files.find((file) => file.kind === kind && idsInFile(file.name, file.content).includes(id ?? '')) ??
    files[0]
  );
}

export default function ModelPage() {
  const texts = useTexts(modelTexts);
  const notices = useNotices();
  const { store, lookAt, modelId } = useModel();
  const files = useModelFiles();
  const templates = useRead('/element-templates', elementTemplateListSchema);
  const departmentOf = useDepartmentOfLane();
  const [, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const open = openFile(files, search);
  const name = open?.name ?? '';
  const check = useFindings(files, name);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [editors, setEditors] = useState<ReadonlyMap<string, ModelEditor>>(new Map());
  const [adding, setAdding] = useState<'decision' | 'form' | null>(null);
  const [trying, setTrying] = useState(false);
  const [asList, setAsList] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const [pane, setPane] = useState<Pane>('canvas');
  const [selected, setSelected] = useState<(Selected & { file: string }) | null>(null);
  const comments = useComments(modelId).data?.items ?? noComments;
  const named = search.get('comment');
  const called = comments.find(({ commentId }) => commentId === named);
  const wanted = useRef<Place | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const process = files.find(({ kind }) => kind === 'process');
  usePageTitle(process?.title ?? texts.library);

  useEffect(() => {
    setVisited((before) => (before.has(name) ? before : new Set([...before, name])));
    setPane('canvas');
    lookAt(name === '' ? null : name);
  }, [name]);
  const onEditor = useCallback((fileName: string, editor: ModelEditor | null) => {
    setEditors((before) => {
      const next = new Map(before);
      if (editor === null) next.delete(fileName);
      else next.set(fileName, editor);
      return next;
    });
  }, []);

  const leaveList = useCallback(() => setAsList(false), []);
  useKeysAsked(() => setKeysShown(open?.kind === 'process'));
  const onSelect = useCallback((file: string, now: Selected | null) => setSelected(now && { ...now, file }), []);

  const show = (fileName: string) => navigate(`/?file=${encodeURIComponent(shortName(fileName))}`, { replace: true });
  function reveal(finding: Place): void {
    if (finding.resourceName !== name) show(finding.resourceName);
    setPane('canvas');
    wanted.current = finding;
    revealWanted();
  }
  function revealWanted(): void {
    const finding = wanted.current;
    const editor = finding && finding.resourceName === name ? editors.get(name) : undefined;
    if (finding === null || editor === undefined) return;
    wanted.current = null;
    if (finding.elementId !== null) editor.reveal(finding.elementId);
  }
  useEffect(revealWanted, [name, editors]);
  useEffect(() => {
    if (called !== undefined) reveal({ resourceName: called.file, elementId: called.elementId });
    // On a phone one sees either the drawing or what is said.
    if (named !== null) setPane('problems');
  }, [named, called?.commentId]);

  async function discard(file: ModelFile): Promise<void> {
    const { content } = file;
    await store.discard(file.name);
    const undo = () => {
      store.add(file, false);
      store.replace(file.name, content);
    };
    notices.done(texts.discarded(file.title), undo);
  }
  async function take(picked: Iterable<File>): Promise<void> {
    const { names, skipped } = await importInto(store, process?.name ?? '', picked);
    if (names.length > 0) notices.done(texts.imported(names.length));
    if (skipped.length > 0) notices.done(texts.importSkipped(skipped.join(', ')));
    if (names[0] !== undefined) show(names[0]);
  }

  if (templates.error !== null && templates.data === undefined) {
    return <ErrorState error={templates.error} onRetry={() => void templates.refetch()} />;
  }
  if (open === undefined) return <Skeleton lines={12} />;
  return (
    <div class={`model model--${pane}`}>
      <ModelHead>
        {open.kind === 'form' && (
          <Button kind="quiet" aria-pressed={trying} onClick={() => setTrying(!trying)}>
            {texts.simulate}
          </Button>
        )}
        <CanvasTools editor={editors.get(name)} asList={asList} onList={setAsList} />
        <MoreMenu
          file={open}
          editor={editors.get(name)}
          onDiscard={isChanged(open) ? () => void discard(open) : null}
          onKeys={open.kind === 'process' ? () => setKeysShown(true) : null}
        />
        <Button onClick={() => navigate('/versions')}>{texts.versions}</Button>
        <Button kind="primary" disabled={!files.some(isChanged)} onClick={() => navigate('/release')}>
          {texts.release}
        </Button>
      </ModelHead>
      <NewerVersion />
      <PanePicker pane={pane} onPick={setPane} withProperties={open.kind !== 'decision'} />
      <FileTabs files={files} open={name} findings={check.findings} onAdd={setAdding} onImport={() => picker.current?.click()} />
      <div class="model__stage">
        {templates.data === undefined || departmentOf === null ? (
          <Skeleton lines={8} />
        ) : (
          files
            .filter((file) => visited.has(file.name) || file.name === name)
            .map((file) => (
              <FileEditor
                key={file.name}
                file={file}
                shown={file.name === name}
                trying={trying}
                asList={asList}
                onLeaveList={leaveList}
                templates={templates.data.items}
                departmentOf={departmentOf}
                findings={check.findings}
                comments={comments}
                onSelect={onSelect}
                onEditor={onEditor}
              />
            ))
        )}
      </div>
      <BottomPanel
        check={check}
        file={open}
        selected={selected?.file === name ? selected : null}
        comment={named}
        onFinding={reveal}
        onElement={(file, elementId) => reveal({ resourceName: file, elementId })}
      />
      <input
        ref={picker}
        class="visually-hidden"
        type="file"
        multiple
        accept=".bpmn,.dmn,.form,.zip"
        tabIndex={-1}
        aria-label={texts.addFile}
        onChange={({ currentTarget }) => {
          void take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      {keysShown && <DesignerKeysDialog onClose={() => setKeysShown(false)} />}
      {adding !== null && (
        <AddFileDialog
          kind={adding}
          onClose={() => setAdding(null)}
          onAdded={(added) => {
            setAdding(null);
            show(added);
          }}
        />
      )}
    </div>
  );
}
