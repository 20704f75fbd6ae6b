/** The letter as it will be printed, about invented people or with the data of a case. */
import { useState } from 'preact/hooks';
import type { NoticeKind } from '../../src/contracts/notice-kind.ts';
import type { TemplateBlock } from '../../src/contracts/notice-template.ts';
import { purposeLabels } from '../../src/contracts/purpose.ts';
import { PdfPages } from '../adapters/pdfjs/pdf-preview.tsx';
import { makeBytes } from '../shared/api/request.ts';
import { useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { useMayOpen } from '../shared/session/session-provider.tsx';
import { Button } from '../shared/ui/button.tsx';
import { PreviewCaseDialog, type PreviewCase } from './preview-case-dialog.tsx';
import { templateTexts } from './texts.ts';

interface Props {
  kind: NoticeKind;
  blocks: readonly TemplateBlock[];
  /** There is nothing to see while the text has errors. */
  faulty?: boolean;
}

export function LetterPreview({ kind, blocks, faulty = false }: Props) {
  const texts = useTexts(templateTexts);
  const { language } = useLanguage();
  const mayOpen = useMayOpen();
  const [of, setOf] = useState<PreviewCase | null>(null);
  const [choosing, setChoosing] = useState(false);
  const about =
    of === null ? texts.previewText : texts.previewOfCase(of.caseNumber, of.personName, purposeLabels[of.purpose][language]);
  const body = of === null ? { blocks } : { blocks, ofCase: { caseId: of.caseId, purpose: of.purpose } };
  return (
    <section class="letter-preview" aria-labelledby="letter-preview" tabIndex={0}>
      <div class="page__head">
        <h2 id="letter-preview">{texts.preview}</h2>
        {mayOpen('cases') && (
          <Button kind="quiet" onClick={() => (of === null ? setChoosing(true) : setOf(null))}>
            {of === null ? texts.withCase : texts.withSample}
          </Button>
        )}
      </div>
      <p class="muted">{faulty ? texts.previewFaulty : about}</p>
      {!faulty && (
        <PdfPages
          of={JSON.stringify(body)}
          load={(signal) => makeBytes(`/notice-templates/${kind}/preview`, body, signal)}
          label={texts.preview}
        />
      )}
      {choosing && (
        <PreviewCaseDialog
          onClose={() => setChoosing(false)}
          onChoose={(chosen) => {
            setOf(chosen);
            setChoosing(false);
          }}
        />
      )}
    </section>
  );
}
