import type { ModelChange } from '../../../src/contracts/model-change.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import './change-list.css';
import { releaseTexts } from './texts.ts';

interface Props {
  changes: readonly ModelChange[];
  /** Makes each change a button. */
  onPick?: ((change: ModelChange) => void) | undefined;
}

/** Changes in words, each with what stood there before and what stands there now. */
export function ChangeList({ changes, onPick }: Props) {
  const texts = useTexts(releaseTexts);
  const { language } = useLanguage();
  return (
    <ul class="changes">
      {changes.map((change, index) => (
        <li key={index} class="changes__change">
          <span class={`changes__kind changes__kind--${change.kind.toLowerCase()}`}>{texts.kinds[change.kind]}</span>
          <div class="changes__words">
            {onPick === undefined ? (
              <span>{change.message[language]}</span>
            ) : (
              <button type="button" class="changes__pick" onClick={() => onPick(change)}>
                {change.message[language]}
              </button>
            )}
            {change.properties.length > 0 && (
              <dl class="changes__properties">
                {change.properties.map(({ property, label, before, after }) => (
                  <div key={property}>
                    <dt>{label[language]}</dt>
                    <dd>
                      {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
