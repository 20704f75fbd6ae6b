import { Link } from 'wouter-preact';
import type { Finding } from '../../../src/contracts/validation.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { isChanged, shortName, type FileKind, type ModelFile } from './model-file.ts';
import { modelTexts } from './texts.ts';
import { countFindings } from './findings.ts';
import { useTasksOf } from './use-tasks-of.ts';

interface Props {
  files: readonly ModelFile[];
  open: string;
  findings: readonly Finding[];
  onAdd: (kind: 'decision' | 'form') => void;
  onImport: () => void;
}

/** Process, decisions and forms of one model. */
export function FileTabs({ files, open, findings, onAdd, onImport }: Props) {
  const texts = useTexts(modelTexts);
  const tasksOf = useTasksOf(files);
  const groups: { kind: FileKind; title: string; add: string | null }[] = [
    { kind: 'process', title: texts.process, add: null },
    { kind: 'decision', title: texts.decisions, add: texts.addDecision },
    { kind: 'form', title: texts.forms, add: texts.addForm },
  ];
  return (
    <nav class="tabs" aria-label={texts.files}>
      {groups.map(({ kind, title, add }) => (
        <section key={kind}>
          <h2 class="tabs__title">
            {title}
            {add !== null && kind !== 'process' && (
              <Button kind="quiet" aria-label={add} title={add} onClick={() => onAdd(kind)}>
                +
              </Button>
            )}
          </h2>
          <ul>
            {files
              .filter((file) => file.kind === kind)
              .map((file) => (
                <li key={file.name}>
                  <Tab file={file} tasks={tasksOf(file)} isOpen={file.name === open} findings={findings} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <div class="tabs__import">
        <Button kind="quiet" onClick={onImport}>
          {texts.addFile}
        </Button>
      </div>
    </nav>
  );
}

interface TabProps {
  file: ModelFile;
  /** Empty where there are none. */
  tasks: string;
  isOpen: boolean;
  findings: readonly Finding[];
}

function Tab({ file, tasks, isOpen, findings }: TabProps) {
  const texts = useTexts(modelTexts);
  const { errors, warnings } = countFindings(findings.filter(({ resourceName }) => resourceName === file.name));
  const count = errors + warnings;
  return (
    <Link
      class="tabs__tab"
      href={`/?file=${encodeURIComponent(shortName(file.name))}`}
      replace
      aria-current={isOpen ? 'page' : undefined}
    >
      <span class="tabs__name">
        {tasks || file.title}
        {tasks !== '' && <span class="tabs__id">{file.title}</span>}
      </span>
      {isChanged(file) && <span class="tabs__state">{file.deployed === null ? texts.new : texts.changed}</span>}
      {count > 0 && (
        <span
          class={errors > 0 ? 'tabs__count tabs__count--error' : 'tabs__count'}
          aria-label={texts.problemsCount(errors, warnings)}
        >
          {count}
        </span>
      )}
    </Link>
  );
}
