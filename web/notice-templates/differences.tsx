/** What a version says differently, in words. */
import { noticeParts } from '../../src/contracts/notice-part.ts';
import type { TemplateDetail, TemplateVersion } from '../../src/contracts/notice-template.ts';
import { useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { templateTexts } from './texts.ts';

interface Props {
  template: TemplateDetail;
  version: TemplateVersion;
}

export function Differences({ template, version: { version, differences, comparedWith } }: Props) {
  const texts = useTexts(templateTexts);
  const { language } = useLanguage();
  const sampleOf = (part: string | null) => template.parts.find((one) => one.part === part)?.sample ?? '';
  return (
    <details class="differences" open={differences.length > 0 && differences.length <= 3}>
      <summary>
        {comparedWith === null ? texts.differences : texts.comparedWith(comparedWith)} ({differences.length})
      </summary>
      {differences.length === 0 && <p>{texts.noDifferences}</p>}
      <ul>
        {differences.map(({ change, blockId, part, before, after }) => (
          <li key={`${version} ${change} ${blockId}`}>
            <p>{texts.changes[change](part === null ? texts.ownText : noticeParts[part].label[language])}</p>
            {change !== 'MOVED' && (
              <dl>
                {change !== 'ADDED' && (
                  <>
                    <dt>{texts.before}</dt>
                    <dd>{before ?? sampleOf(part)}</dd>
                  </>
                )}
                {change !== 'REMOVED' && (
                  <>
                    <dt>{texts.after}</dt>
                    <dd>{after ?? sampleOf(part)}</dd>
                  </>
                )}
              </dl>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
