import type { z } from 'zod';
import type { documentSchema } from '../../../src/contracts/document.ts';
import { translatedKindOf } from '../../../src/contracts/notice-kind.ts';
import { dataClassTexts } from '../../shared/facts/data-classes.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { fileSize } from './file-size.ts';
import { documentsTexts } from './texts.ts';

export type CaseDocument = z.output<typeof documentSchema>;

interface Props {
  items: readonly CaseDocument[];
  chosen: string | null;
  onChoose: (documentId: string) => void;
}

export function DocumentTable({ items, chosen, onChoose }: Props) {
  const texts = useTexts(documentsTexts);
  const classes = useTexts(dataClassTexts);
  const formats = useFormats();
  const nameOf = usePeople();
  const kindInWords = (kind: string): string => {
    const translated = translatedKindOf(kind);
    const name = texts.kinds[translated] ?? translated;
    return translated === kind ? name : texts.translationOf(name);
  };
  return (
    <table class="case-file__table documents__table">
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.dataClass}</th>
          <th scope="col">{texts.version}</th>
          <th scope="col">{texts.added}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.documentId} class={item.documentId === chosen ? 'documents__row--chosen' : undefined}>
            <td>
              <button
                type="button"
                class="documents__open"
                aria-current={item.documentId === chosen ? 'true' : undefined}
                onClick={() => onChoose(item.documentId)}
              >
                {item.title}
              </button>
              <span class="muted documents__kind">
                {kindInWords(item.kind)} · {fileSize(item.size, formats)}
              </span>
            </td>
            <td data-label={texts.dataClass}>{classes[item.dataClass].name}</td>
            <td data-label={texts.version}>
              {item.version} {item.lockedAt !== null && <Badge>{texts.locked}</Badge>}
            </td>
            <td data-label={texts.added} class="documents__added">
              {formats.shortDate(item.createdAt)}
              <span class="muted documents__kind">{nameOf(item.by)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
