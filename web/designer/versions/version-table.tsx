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
      <table class="versions__table">
        <thead>
          <tr>
            <th scope="col" class="number">
              {texts.version}
            </th>
            <th scope="col">{texts.state}</th>
            <th scope="col">{texts.released}</th>
            <th scope="col">{texts.reason}</th>
            {counts && (
              <th scope="col" class="number">
                {texts.running}
              </th>
            )}
            <th scope="col">{texts.actions}</th>
          </tr>
        </thead>
        <tbody>
          {above?.(counts ? 6 : 5)}
          {versions.map((version, index) => {
            const { version: number, state, deployedAt, deployment, running } = version;
            const isCurrent = number === current;
            const older = versions[index + 1];
            return (
              <tr key={version.key}>
                <th scope="row" class="number">
                  {number}
                </th>
                <td>
                  <Badge kind={isCurrent ? 'success' : 'neutral'}>
                    {isCurrent ? texts.live : state === 'DELETED' ? texts.deleted : texts.former}
                  </Badge>
                </td>
                <td>
                  <time dateTime={deployedAt}>{formats.dateTime(deployedAt)}</time>
                  <span class="muted versions__line">{deployment?.name ?? texts.withLibrary}</span>
                  {deployment?.approvedBy != null && (
                    <span class="muted versions__line">{texts.approvedBy(deployment.approvedBy.name)}</span>
                  )}
                </td>
                <td class="versions__reason">{deployment?.comment ?? ''}</td>
                {counts && <td class="number">{running === null ? '–' : formats.number(running)}</td>}
                <td>
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
