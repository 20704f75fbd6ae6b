/** A newer file of the library, which does not replace what this installation has changed: seen, taken as a draft, put aside. */
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { type LibraryOffer, libraryOfferDetailSchema, libraryOfferListSchema } from '../../../src/contracts/library-offer.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { nothing, read, write } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { DifferenceView } from './difference-view.tsx';
import { versionsTexts } from './texts.ts';

const list = '/library-offers';

/** Of one file; undefined when there is none. */
export function useLibraryOffer(resourceName: string): LibraryOffer | undefined {
  const { data } = useRead(list, libraryOfferListSchema);
  return data?.items.find((offer) => offer.resourceName === resourceName);
}

interface RowProps {
  offer: LibraryOffer;
  /** Cells of the table beside. */
  columns: number;
  compareAddress: string;
  onDraft: (content: string) => void;
}

export function LibraryOfferRow({ offer, columns, compareAddress, onDraft }: RowProps) {
  const texts = useTexts(versionsTexts);
  const formats = useFormats();
  const notices = useNotices();
  const [settling, setSettling] = useState(false);
  const address = `${list}/${offer.offerId}`;

  async function toDraft(): Promise<void> {
    try {
      onDraft((await read(address, libraryOfferDetailSchema)).content);
    } catch (error) {
      notices.problem(error);
    }
  }

  return (
    <tr role="row">
      <th scope="row" role="rowheader" colSpan={2}>
        <Badge kind="info">{texts.offer}</Badge>
      </th>
      <td role="cell">
        <time dateTime={offer.offeredAt}>{formats.dateTime(offer.offeredAt)}</time>
        <span class="muted versions__line">{texts.withLibrary}</span>
      </td>
      <td role="cell" class="versions__reason" colSpan={columns - 4}>
        {texts.offerText(offer.currentVersion)}
      </td>
      <td role="cell" class="versions__whole">
        <span class="versions__actions">
          <Link href={compareAddress}>{texts.compare}</Link>
          <Button kind="quiet" onClick={() => void toDraft()}>
            {texts.toDraft}
          </Button>
          <Button kind="quiet" onClick={() => setSettling(true)}>
            {texts.settle}
          </Button>
        </span>
        {settling && (
          <CommandDialog
            title={texts.settleTitle}
            what={texts.settleText(offer.currentVersion)}
            confirm={texts.settle}
            onConfirm={async (comment) => {
              await write(`${address}/settlement`, nothing, { method: 'POST', body: { comment } });
              notices.done(texts.settled);
              await refresh(list);
            }}
            onClose={() => setSettling(false)}
          />
        )}
      </td>
    </tr>
  );
}

export function LibraryOfferDifference({ offer }: { offer: LibraryOffer }) {
  const texts = useTexts(versionsTexts);
  const { data, error } = useRead(`${list}/${offer.offerId}`, libraryOfferDetailSchema);
  return (
    <DifferenceView
      title={texts.offerDifference(offer.currentVersion)}
      kind={offer.kind}
      changes={data && (data.changes ?? [])}
      sides={
        data === undefined
          ? null
          : [
              { content: data.currentContent, label: texts.versionLabel(data.currentVersion) },
              { content: data.content, label: texts.offer },
            ]
      }
      error={error}
    />
  );
}
