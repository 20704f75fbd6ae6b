import { Taglist } from '@bpmn-io/form-js-viewer';
import { useState } from 'preact/hooks';
import { FieldFrame } from './field-frame.tsx';
import { optionsOf, type FieldContext, type FieldProps } from './field-props.ts';

/** Several values out of a long list: typed, suggested by the browser, shown as chips. */
export function tagField(context: FieldContext) {
  function TagField(props: FieldProps) {
    const { field, value, domId, readonly = false, onChange, onBlur, onFocus } = props;
    const [typing, setTyping] = useState('');
    if (field.valuesExpression !== undefined) return <Taglist {...props} />;
    const options = optionsOf(field, context);
    const chosen = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    const labelOf = (wanted: string) => options.find((option) => option.value === wanted)?.label ?? wanted;

    function add(text: string): boolean {
      const wanted = text.trim().toLocaleLowerCase('de');
      const option = options.find(({ label }) => label.toLocaleLowerCase('de') === wanted);
      if (option === undefined || chosen.includes(option.value)) return false;
      onChange({ field, value: [...chosen, option.value] });
      setTyping('');
      return true;
    }

    /** Enter takes the only option that what was typed can mean. */
    function complete(): void {
      const wanted = typing.trim().toLocaleLowerCase('de');
      const meant = options.filter(({ label }) => wanted !== '' && label.toLocaleLowerCase('de').startsWith(wanted));
      const [only] = meant;
      if (!add(typing) && only !== undefined && meant.length === 1) add(only.label);
    }

    return (
      <FieldFrame {...props} context={context}>
        {(control) => (
          <>
            {chosen.length > 0 && (
              <ul class="form-tags">
                {chosen.map((each) => (
                  <li key={each} class="form-tag">
                    {labelOf(each)}
                    {!readonly && !control.disabled && (
                      <button
                        type="button"
                        aria-label={context.texts.removeTag(labelOf(each))}
                        onClick={() => onChange({ field, value: chosen.filter((other) => other !== each) })}
                      >
                        ×
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            )}
            <input
              {...control}
              class="input"
              type="text"
              autocomplete="off"
              list={`${domId}-options`}
              placeholder={readonly ? '' : context.texts.addTag}
              value={typing}
              readOnly={readonly}
              onInput={(event) => {
                // Chosen from the suggestions, not typed: "Niger" is not the beginning of "Nigeria" then.
                const isChosen = !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
                if (!isChosen || !add(event.currentTarget.value)) setTyping(event.currentTarget.value);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                complete();
              }}
              onBlur={() => {
                complete();
                onBlur?.();
              }}
              onFocus={() => onFocus?.()}
            />
            <datalist id={`${domId}-options`}>
              {options
                .filter((option) => !chosen.includes(option.value))
                .map((option) => (
                  <option key={option.value} value={option.label} />
                ))}
            </datalist>
          </>
        )}
      </FieldFrame>
    );
  }
  TagField.config = { ...Taglist.config };
  return TagField;
}
