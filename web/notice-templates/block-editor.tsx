/** One block: as Lotse writes it, or a text of one's own with fields. */
import { useRef } from 'preact/hooks';
import type { TemplateBlock, TemplateField, TemplateFinding, TemplatePart } from '../../src/contracts/notice-template.ts';
import { useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { Badge } from '../shared/ui/badge.tsx';
import { Button } from '../shared/ui/button.tsx';
import { FieldMenu } from './field-menu.tsx';
import { templateTexts } from './texts.ts';

interface Props {
  block: TemplateBlock;
  /** Null for a text of the department's own. */
  part: TemplatePart | null;
  fields: readonly TemplateField[];
  findings: readonly TemplateFinding[];
  isFirst: boolean;
  isLast: boolean;
  onText: (text: string | null) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onAddBelow: () => void;
}

export function BlockEditor({ block, part, fields, findings, isFirst, isLast, onText, onMove, onRemove, onAddBelow }: Props) {
  const texts = useTexts(templateTexts);
  const { language } = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const { blockId, text } = block;
  const name = part?.label[language] ?? texts.ownText;
  const said = (action: string) => ({ 'aria-label': texts.of(action, name) });
  const mayReword = part !== null && part.protection !== 'FIXED';
  const mayRemove = part === null || part.protection === 'FREE';

  function insert(field: string): void {
    const { selectionStart: at = text?.length ?? 0, selectionEnd: until = at } = area.current ?? {};
    onText(`${(text ?? '').slice(0, at)}{{${field}}}${(text ?? '').slice(until)}`);
    area.current?.focus();
  }

  return (
    <li class="template-block">
      <div class="template-block__head">
        <h3>{name}</h3>
        {part !== null && (
          <Badge kind={text === null ? 'neutral' : 'info'}>
            {text === null ? texts.protections[part.protection] : texts.inOwnWords}
          </Badge>
        )}
        <span class="template-block__actions">
          {mayReword && text === null && (
            <Button kind="quiet" {...said(texts.writeOwn)} onClick={() => onText(part.beginning ?? '')}>
              {texts.writeOwn}
            </Button>
          )}
          {part !== null && text !== null && (
            <Button kind="quiet" {...said(texts.asShipped)} onClick={() => onText(null)}>
              {texts.asShipped}
            </Button>
          )}
          {mayRemove && (
            <Button kind="quiet" {...said(texts.remove)} onClick={onRemove}>
              {texts.remove}
            </Button>
          )}
          <Button kind="quiet" {...said(texts.addBelow)} onClick={onAddBelow}>
            {texts.addBelow}
          </Button>
          <Button kind="quiet" disabled={isFirst} {...said(texts.up)} onClick={() => onMove(-1)}>
            ↑
          </Button>
          <Button kind="quiet" disabled={isLast} {...said(texts.down)} onClick={() => onMove(1)}>
            ↓
          </Button>
        </span>
      </div>
      {text === null ? (
        <p class="template-block__sample">{part?.sample ?? ''}</p>
      ) : (
        <>
          {part !== null && part.requiredFields.length > 0 && (
            <p class="muted">{texts.required(part.requiredFields.map((field) => `{{${field}}}`).join(', '))}</p>
          )}
          <textarea
            ref={area}
            class="input"
            rows={Math.min(14, Math.max(3, text.split('\n').length + 1))}
            aria-label={name}
            aria-invalid={findings.some(({ severity }) => severity === 'ERROR')}
            aria-describedby={`${blockId}-findings`}
            value={text}
            onInput={({ currentTarget }) => onText(currentTarget.value)}
          />
          <FieldMenu fields={fields} block={name} onChoose={insert} />
        </>
      )}
      <div id={`${blockId}-findings`} aria-live="polite">
        {findings.map(({ code, severity, message }) => (
          <p key={`${code} ${message.de}`} class={`template-finding template-finding--${severity.toLowerCase()}`}>
            {message[language]}
          </p>
        ))}
      </div>
    </li>
  );
}
