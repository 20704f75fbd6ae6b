import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import type { LibraryRow } from './library-rows.ts';
import { PartList } from './part-list.tsx';
import { libraryTexts } from './texts.ts';

interface Props {
  rows: readonly LibraryRow[];
  /** Show the parts of every model, as a search may have found one of them. */
  openAll: boolean;
}

const reviewKinds = { REQUESTED: 'warning', APPROVED: 'success', RETURNED: 'danger' } as const;

export function LibraryTable({ rows, openAll }: Props) {
  const texts = useTexts(libraryTexts);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (modelId: string) =>
    setOpen((before) => new Set(before.has(modelId) ? [...before].filter((id) => id !== modelId) : [...before, modelId]));
  return (
    <div class="library__scroll" tabIndex={0} role="region" aria-label={texts.models}>
      <table class="library__table">
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.contents}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col" class="number">
              {texts.version}
            </th>
            <th scope="col" class="number">
              {texts.running}
            </th>
            <th scope="col">{texts.released}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isOpen = openAll || open.has(row.modelId);
            return (
              <Fragment key={row.modelId}>
                <Row row={row} isOpen={isOpen} onToggle={() => toggle(row.modelId)} />
                {isOpen && row.parts.length > 0 && (
                  <tr class="library__parts">
                    <td colSpan={6}>
                      <PartList row={row} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, isOpen, onToggle }: { row: LibraryRow; isOpen: boolean; onToggle: () => void }) {
  const texts = useTexts(libraryTexts);
  const formats = useFormats();
  const address = `/${encodeURIComponent(row.modelId)}`;
  const decisions = row.parts.filter(({ kind }) => kind === 'decision').length;
  const forms = row.parts.length - decisions;
  const parts = [decisions > 0 && texts.decisions(decisions), forms > 0 && texts.forms(forms)].filter(Boolean).join(', ');
  return (
    <tr class="library__row">
      <th scope="row">
        <Link class="library__name" href={address}>
          {row.name}
        </Link>
        <span class="muted library__id">{row.modelId}</span>
      </th>
      <td data-label={texts.contents}>
        {parts === '' ? (
          <span class="muted">{texts.nothing}</span>
        ) : (
          <button type="button" class="library__toggle" aria-expanded={isOpen} onClick={onToggle}>
            {parts}
          </button>
        )}
      </td>
      <td data-label={texts.state}>
        <span class="library__states">
          {row.version !== null && <Badge kind="success">{texts.live}</Badge>}
          {row.draft !== null && (
            <span title={texts.draftBy(row.draft.savedBy, formats.ago(row.draft.savedAt))}>
              <Badge kind="info">{texts.drafted}</Badge>
            </span>
          )}
          {row.review !== null && <Badge kind={reviewKinds[row.review]}>{texts.reviews[row.review]}</Badge>}
        </span>
        {row.offered.map((file) => (
          <span key={file} class="library__line">
            <Link href={`${address}/versions?file=${encodeURIComponent(file)}&offer`}>{texts.offered(file)}</Link>
          </span>
        ))}
        {row.draft !== null && (
          <span class="muted library__line">{texts.draftBy(row.draft.savedBy, formats.ago(row.draft.savedAt))}</span>
        )}
        {row.openComments > 0 && (
          <span class="library__line">
            <Link href={`${address}?comment=`} aria-label={texts.commentsOf(row.openComments, row.mentions, row.name)}>
              {texts.comments(row.openComments)}
              {row.mentions > 0 && <strong> · {texts.mentions(row.mentions)}</strong>}
            </Link>
          </span>
        )}
      </td>
      <td class="number" data-label={texts.version}>
        {row.version === null ? (
          <span class="muted">–</span>
        ) : (
          <Link href={`${address}/versions`} aria-label={texts.versionsOf(row.version, row.name)}>
            {row.version}
          </Link>
        )}
      </td>
      <td class="number" data-label={texts.running}>
        {row.running === null ? (
          <span class="muted">–</span>
        ) : (
          <a href={`/operations/processes/${encodeURIComponent(row.modelId)}`}>{formats.number(row.running)}</a>
        )}
        {row.runningOnOlder > 0 && <span class="muted library__line">{texts.older(row.runningOnOlder)}</span>}
        {(row.withIncident ?? 0) > 0 && (
          <span class="library__line">
            <Badge kind="danger">{texts.incidents(row.withIncident ?? 0)}</Badge>
          </span>
        )}
      </td>
      <td data-label={texts.released}>
        <Released row={row} />
      </td>
    </tr>
  );
}

function Released({ row: { deployedAt, deployment } }: { row: LibraryRow }) {
  const texts = useTexts(libraryTexts);
  const formats = useFormats();
  if (deployedAt === null) return <span class="muted">{texts.neverReleased}</span>;
  return (
    <>
      <time dateTime={deployedAt}>{formats.dateTime(deployedAt)}</time>
      <span class="muted library__line">
        {deployment === null ? texts.withLibrary : `${deployment.name}: ${deployment.comment}`}
      </span>
    </>
  );
}
