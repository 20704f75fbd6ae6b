/** One file in its editor. It stays as it is, with its undo and its zoom, while another file is shown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ModelComment } from '../../../src/contracts/model-review.ts';
import type { Finding } from '../../../src/contracts/validation.ts';
import type { DiagramOverlay } from '../../adapters/bpmn-js/diagram-states.ts';
import '../../adapters/bpmn-js/diagram.css';
import { ElementList } from '../../adapters/bpmn-js/element-list.tsx';
import type { EditorSetup, ModelEditor } from '../../adapters/model-editor.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { EmptyState, Skeleton } from '../../shared/ui/states.tsx';
import type { Selected } from '../comments/comment-list.tsx';
import { commentTexts } from '../comments/texts.ts';
import { marksOf } from '../comments/threads.ts';
import { FormTrial } from '../trial/form-trial.tsx';
import { variablesOfForm } from '../trial/variables-of-form.ts';
import { useModel } from './model-context.ts';
import type { FileKind, ModelFile } from './model-file.ts';
import { modelTexts } from './texts.ts';
import { idOfForm, titleOfFile } from './uses-in-xml.ts';

const editors: Readonly<Record<FileKind, (setup: EditorSetup) => Promise<ModelEditor>>> = {
  process: async (setup) => (await import('../../adapters/bpmn-js/modeler-editor.ts')).createBpmnEditor(setup),
  decision: async (setup) => (await import('../../adapters/dmn-js/dmn-editor.ts')).createDmnEditor(setup),
  form: async (setup) => (await import('../../adapters/form-js/editor.ts')).createFormEditor(setup),
};

const noHighlights = {};

/** Findings as the list of elements says them. */
function overlaysOf(findings: readonly Finding[], language: 'de' | 'en'): DiagramOverlay[] {
  return findings.flatMap(({ elementId, message }) =>
    elementId === null ? [] : [{ elementId, text: '!', label: message[language], kind: 'incident' as const }],
  );
}

interface Props {
  file: ModelFile;
  shown: boolean;
  /** The form as it will be filled in, over the canvas. */
  trying: boolean;
  /** The canvas in words, over the canvas. */
  asList: boolean;
  /** Somebody has chosen an element in the list: it is shown on the canvas. */
  onLeaveList: () => void;
  templates: readonly unknown[];
  departmentOf: (laneName: string) => string | undefined;
  findings: readonly Finding[];
  /** All of the model. */
  comments: readonly ModelComment[];
  onSelect: (name: string, selected: Selected | null) => void;
  /** The editor when it is there; null when it goes. */
  onEditor: (name: string, editor: ModelEditor | null) => void;
}

export function FileEditor({
  file,
  shown,
  trying,
  asList,
  onLeaveList,
  templates,
  departmentOf,
  findings,
  comments,
  onSelect: tellSelected,
  onEditor,
}: Props) {
  const texts = useTexts(modelTexts);
  const commentWords = useTexts(commentTexts);
  const { language } = useLanguage();
  const { store } = useModel();
  const canvas = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<ModelEditor | null>(null);
  const [failed, setFailed] = useState(false);
  const loaded = useRef(file.load);
  const { name, kind } = file;

  useEffect(() => {
    let gone = false;
    let made: ModelEditor | undefined;
    if (canvas.current === null || panel.current === null) return undefined;
    const content = store.files().find((one) => one.name === name)?.content ?? '';
    const onChange = (text: string): void => store.edit(name, text, titleOfFile(name, text).slice(0, 200));
    const onSelect = (selected: Selected | null): void => tellSelected(name, selected);
    const setup = { content, language, templates, departmentOf, onChange, onSelect };
    setFailed(false);
    editors[kind]({ ...setup, canvas: canvas.current, panel: panel.current }).then(
      (ready) => {
        if (gone) {
          ready.destroy();
          return;
        }
        made = ready;
        setEditor(ready);
        onEditor(name, ready);
      },
      () => setFailed(!gone),
    );
    return () => {
      gone = true;
      made?.destroy();
      setEditor(null);
      onEditor(name, null);
    };
  }, [name, kind, language, templates, departmentOf]);

  useEffect(() => {
    if (editor === null || loaded.current === file.load) return;
    loaded.current = file.load;
    editor.load(file.content).catch(() => setFailed(true));
  }, [editor, file.load]);

  const mine = findings.filter(({ resourceName }) => resourceName === name);
  const found = JSON.stringify(mine);
  useEffect(() => {
    const own = mine.map(({ severity, elementId, message }) => ({ severity, elementId, message: message[language] }));
    if (shown) editor?.showFindings(own);
  }, [editor, found, language, shown, file.load]);
  const process = store.files().find((one) => one.kind === 'process')?.content ?? '';
  const variables = (form: string) => variablesOfForm(process, idOfForm(form) ?? '');
  const marks = JSON.stringify(marksOf(comments, name));
  useEffect(() => {
    if (!shown) return;
    editor?.showComments?.(marksOf(comments, name).map((mark) => ({ ...mark, label: commentWords.mark(mark.count) })));
  }, [editor, marks, shown, file.load, language]);
  useEffect(() => {
    if (shown) editor?.resized();
  }, [editor, shown]);

  return (
    <div class={`editor editor--${kind}`} hidden={!shown}>
      <div class="editor__canvas" role="region" aria-label={texts.canvasOf(file.title)}>
        {failed && <EmptyState title={file.title} text={texts.notShown} />}
        {editor === null && !failed && <Skeleton lines={8} awaiting={texts.loadingEditor} />}
        <div ref={canvas} class="editor__host" hidden={failed} />
        {trying && shown && kind === 'form' && (
          <div class="editor__list">
            <FormTrial title={file.title} content={file.content} variables={variables(file.content)} />
          </div>
        )}
        {asList && shown && editor?.elements !== undefined && (
          <div class="editor__list">
            <ElementList
              label={file.title}
              elements={editor.elements()}
              highlights={noHighlights}
              overlays={overlaysOf(mine, language)}
              onElementClick={(elementId) => {
                onLeaveList();
                editor.reveal(elementId);
              }}
            />
          </div>
        )}
      </div>
      <aside class="editor__panel" aria-label={texts.properties} hidden={kind === 'decision'}>
        <div ref={panel} class="editor__panel-host" />
      </aside>
    </div>
  );
}
