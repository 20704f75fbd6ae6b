import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { instanceTexts } from './texts.ts';

/** A key of the engine, to be taken along to a log or a message. */
export function CopyableKey({ value }: { value: string }) {
  const texts = useTexts(instanceTexts);
  const notices = useNotices();
  // Browsers have it only on secure addresses.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return (
    <>
      <span class="mono">{value}</span>
      {clipboard !== undefined && (
        <Button
          kind="quiet"
          aria-label={texts.copyKey}
          onClick={() => void clipboard.writeText(value).then(() => notices.done(texts.keyCopied), notices.problem)}
        >
          {texts.copy}
        </Button>
      )}
    </>
  );
}
