/** The blocks of a letter in their order, with what may be done to each. */
import type { TemplateBlock, TemplateDetail } from '../../src/contracts/notice-template.ts';
import { useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { Button } from '../shared/ui/button.tsx';
import { BlockEditor } from './block-editor.tsx';
import { addPart, addTextBelow, moveBlock, partsLeftOut, removeBlock, setText } from './edit-blocks.ts';
import { templateTexts } from './texts.ts';

interface Props {
  template: TemplateDetail;
  blocks: readonly TemplateBlock[];
  onChange: (blocks: TemplateBlock[]) => void;
}

export function BlockList({ template, blocks, onChange }: Props) {
  const texts = useTexts(templateTexts);
  const { language } = useLanguage();
  const leftOut = partsLeftOut(blocks, template.parts);
  return (
    <>
      <ol class="template-blocks">
        {blocks.map((block, index) => (
          <BlockEditor
            key={block.blockId}
            block={block}
            part={template.parts.find(({ part }) => part === block.part) ?? null}
            fields={template.fields}
            findings={template.findings.filter(({ blockId }) => blockId === block.blockId)}
            isFirst={index === 0}
            isLast={index === blocks.length - 1}
            onText={(text) => onChange(setText(blocks, block.blockId, text))}
            onMove={(by) => onChange(moveBlock(blocks, index, by))}
            onRemove={() => onChange(removeBlock(blocks, block.blockId))}
            onAddBelow={() => onChange(addTextBelow(blocks, index, crypto.randomUUID()))}
          />
        ))}
      </ol>
      {template.findings
        .filter(({ blockId }) => blockId === null || !blocks.some((block) => block.blockId === blockId))
        .map(({ code, message }) => (
          <p key={code} class="template-finding template-finding--error">
            {message[language]}
          </p>
        ))}
      {leftOut.length > 0 && (
        <div class="page__actions">
          {leftOut.map(({ part, label }) => (
            <Button key={part} onClick={() => onChange(addPart(blocks, template.parts, part))}>
              {texts.of(texts.addPart, label[language])}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
