/** The letter as it will be printed, about invented people. */
import type { NoticeKind } from '../../src/contracts/notice-kind.ts';
import type { TemplateBlock } from '../../src/contracts/notice-template.ts';
import { PdfPages } from '../adapters/pdfjs/pdf-preview.tsx';
import { makeBytes } from '../shared/api/request.ts';
import { useTexts } from '../shared/language/language-provider.tsx';
import { templateTexts } from './texts.ts';

interface Props {
  kind: NoticeKind;
  blocks: readonly TemplateBlock[];
  /** There is nothing to see while the text has errors. */
  faulty?: boolean;
}

export function LetterPreview({ kind, blocks, faulty = false }: Props) {
  const texts = useTexts(templateTexts);
  return (
    <section class="letter-preview" aria-labelledby="letter-preview" tabIndex={0}>
      <h2 id="letter-preview">{texts.preview}</h2>
      <p class="muted">{faulty ? texts.previewFaulty : texts.previewText}</p>
      {!faulty && (
        <PdfPages
          of={JSON.stringify(blocks)}
          load={(signal) => makeBytes(`/notice-templates/${kind}/preview`, { blocks }, signal)}
          label={texts.preview}
        />
      )}
    </section>
  );
}
