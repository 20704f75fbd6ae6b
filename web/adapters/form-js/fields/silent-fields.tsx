/** Fields that are not entered: carried along unseen, or not for the reader's eyes. */
import { useSingleLineTemplateEvaluation } from '@bpmn-io/form-js-viewer';
import { carriedType, withheldType } from '../form-schema.ts';
import type { FieldContext, FieldProps } from './field-props.ts';

export function carriedField() {
  function CarriedField() {
    return null;
  }
  CarriedField.config = { type: carriedType, keyed: true, emptyValue: null, create: (options = {}) => options };
  return CarriedField;
}

export function withheldField({ texts }: FieldContext) {
  function WithheldField({ field }: FieldProps) {
    const label = String(useSingleLineTemplateEvaluation(field.label ?? '', { debug: true }) ?? '');
    return (
      <div class="field form-field form-field--withheld">
        <span class="field__label">{label}</span>
        <span class="muted">{texts.withheld}</span>
      </div>
    );
  }
  WithheldField.config = { type: withheldType, keyed: false, create: (options = {}) => options };
  return WithheldField;
}
