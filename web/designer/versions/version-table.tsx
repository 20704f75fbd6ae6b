import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { versionsTexts } from './texts.ts';
import type { FileVersion } from './use-versions.ts';

interface Props {
  /** Newest first. */
  versions: readonly FileVersion[];
  addressOf: (from: number, to: number) => string;
  onDraft: (version: FileVersion) => void;
  onRedeploy: (version: FileVersion) => void;
  /** A row above them. @param columns of the table */
  above?: (columns: number) => ComponentChildren;
}

export function VersionTable({ versions, addressOf, onDraft, onRedeploy, above }: Props) {
  const texts = useTexts(versionsTexts);
  const formats = useFormats();
  const current = versions.find(({ state }) => state === 'ACTIVE')?.version;
  const counts = versions.some(({ running }) => running !== null);
  return (
    <div class="versions__scroll" tabIndex={0} role="region" aria-label={texts.title}>
      <table class="versions__table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" class="number">
              {texts.version}
            </th>
            <th scope="col" role="columnheader">
              {texts.state}
            </th>
            <th scope="col" role="columnheader">
              {texts.released}
            </th>
            <th scope="col" role="columnheader">
              {texts.reason}
            </th>
            {counts && (
              <th scope="col" role="columnheader" class="number">
                {texts.running}
              </th>
            )}
            <th scope="col" role="columnheader">
              {texts.actions}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {above?.(counts ? 6 : 5)}
          {versions.map((version, index) => {
            const { version: number, state, deployedAt, deployment, running } = version;
            const isCurrent = number === current;
            const older = versions[index + 1];
            return (
              <tr key={version.key} role="row">
                <th scope="row" role="rowheader" class="number" data-label={texts.version}>
                  {number}
                </th>
                <td role="cell">
                  <Badge kind={isCurrent ? 'success' : 'neutral'}>
                    {isCurrent ? texts.live : state === 'DELETED' ? texts.deleted : texts.former}
                  </Badge>
                </td>
                <td role="cell">
                  <time dateTime={deployedAt}>{formats.dateTime(deployedAt)}</time>
                  <span class="muted versions__line">{deployment?.name ?? texts.withLibrary}</span>
                  {deployment?.approvedBy != null && (
                    <span class="muted versions__line">{texts.approvedBy(deployment.approvedBy.name)}</span>
                  )}
                </td>
                <td role="cell" class="versions__reason">
                  {deployment?.comment ?? ''}
                </td>
                {counts && (
                  <td role="cell" class="number" data-label={texts.running}>
                    {running === null ? '–' : formats.number(running)}
                  </td>
                )}
                <td role="cell" class="versions__whole">
                  <span class="versions__actions">
                    {older !== undefined && <Link href={addressOf(older.version, number)}>{texts.compareBefore}</Link>}
                    {!isCurrent && current !== undefined && <Link href={addressOf(number, current)}>{texts.compare}</Link>}
                    {!isCurrent && (
                      <>
                        <Button kind="quiet" onClick={() => onDraft(version)}>
                          {texts.toDraft}
                        </Button>
                        <Button kind="quiet" onClick={() => onRedeploy(version)}>
                          {texts.redeploy}
                        </Button>
                      </>
                    )}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
