/** One document beside the list: its content in place, its versions, what one may do with it. */
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { noticeKinds } from '../../../src/contracts/notice-kind.ts';
import { documentDetailSchema, documentSchema } from '../../../src/contracts/document.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { address, write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { useMayOpen } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { usePurposes } from '../case/purposes.tsx';
import { PurposeChoice } from '../facts/purpose-choice.tsx';
import { DocumentContent } from './document-content.tsx';
import type { CaseDocument } from './document-table.tsx';
import { NewVersion } from './new-version.tsx';
import { documentsTexts } from './texts.ts';

interface Props {
  document: CaseDocument;
  /** Null: the newest. */
  version: number | null;
  mayChange: boolean;
  onVersion: (version: number | null) => void;
  onClose: () => void;
}

export function DocumentPane({ document, version, mayChange, onVersion, onClose }: Props) {
  const texts = useTexts(documentsTexts);
  const { purposeOf, state } = usePurposes();
  const [panel, setPanel] = useState<'version' | 'lock' | null>(null);
  const { documentId, dataClass, purposeRequired, lockedAt } = document;
  const purpose = purposeOf(dataClass);
  const isOpen = !purposeRequired || purpose !== null;
  const content = address(`/documents/${documentId}/content`, { purpose, version });
  return (
    <section class="documents__pane" aria-label={document.title}>
      <div class="documents__head">
        <h2>{document.title}</h2>
        <Button kind="quiet" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      <div class="documents__actions">
        {isOpen && (
          <a class="button button--secondary" href={`/api${content}`} download>
            {texts.download}
          </a>
        )}
        {mayChange && lockedAt === null && (
          <>
            <Button onClick={() => setPanel(panel === 'version' ? null : 'version')}>{texts.newVersion}</Button>
            <Button onClick={() => setPanel('lock')}>{texts.lock}</Button>
          </>
        )}
        <Versions document={document} shown={version ?? document.version} onVersion={onVersion} />
      </div>
      <TemplateOf document={document} />
      {panel === 'version' && (
        <NewVersion
          document={document}
          onDone={() => {
            setPanel(null);
            onVersion(null);
          }}
        />
      )}
      {panel === 'lock' && <LockDialog document={document} onClose={() => setPanel(null)} />}
      {isOpen ? (
        <DocumentContent document={document} path={content} />
      ) : (
        <div class="documents__purpose">
          <p>{texts.purposeNeeded}</p>
          <PurposeChoice dataClass={dataClass} onChoose={(chosen) => state(dataClass, chosen)} />
        </div>
      )}
    </section>
  );
}

/** Which words of the department a letter was written with; of other documents nothing. */
function TemplateOf({ document: { kind, template } }: { document: CaseDocument }) {
  const texts = useTexts(documentsTexts);
  const mayOpen = useMayOpen();
  if (!noticeKinds.some((noticeKind) => noticeKind === kind)) return null;
  const words = template === null ? texts.writtenAsShipped : texts.writtenWith(template.version);
  return <p class="muted">{mayOpen('letters') ? <Link href={`~/letters/${kind}`}>{words}</Link> : words}</p>;
}

interface VersionsProps {
  document: CaseDocument;
  shown: number;
  onVersion: (version: number | null) => void;
}

function Versions({ document: { documentId, version: newest }, shown, onVersion }: VersionsProps) {
  const texts = useTexts(documentsTexts);
  const formats = useFormats();
  const nameOf = usePeople();
  const { data } = useRead(`/documents/${documentId}`, documentDetailSchema, { enabled: newest > 1 });
  if (newest === 1 || data === undefined) return null;
  return (
    <select
      class="input documents__versions"
      aria-label={texts.versions}
      value={shown}
      onChange={({ currentTarget }) => onVersion(Number(currentTarget.value) === newest ? null : Number(currentTarget.value))}
    >
      {data.versions.map(({ version, createdAt, by }) => (
        <option key={version} value={version}>
          {`${texts.version} ${version}${version === newest ? ` (${texts.current})` : ''}, ${formats.shortDate(createdAt)}, ${nameOf(by)}`}
        </option>
      ))}
    </select>
  );
}

function LockDialog({ document: { documentId, caseId }, onClose }: { document: CaseDocument; onClose: () => void }) {
  const texts = useTexts(documentsTexts);
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  async function lock(): Promise<void> {
    setBusy(true);
    try {
      await write(`/documents/${documentId}/lock`, documentSchema, { method: 'POST', body: {} });
      await refresh(`/cases/${caseId}`, '/documents');
      notices.done(texts.lockedDone);
      onClose();
    } catch (error) {
      setBusy(false);
      notices.problem(error);
    }
  }
  return (
    <Dialog
      title={texts.lockTitle}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void lock()}>
          {texts.lock}
        </Button>
      }
    >
      <p>{texts.lockText}</p>
    </Dialog>
  );
}
