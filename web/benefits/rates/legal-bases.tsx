/** Where the amounts were announced; former ones show how it is written. */
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Field } from '../../shared/ui/field.tsx';
import type { AmountsProps } from './rate-amounts.tsx';
import { ratesTexts } from './texts.ts';

const bases = ['basicLegalBasis', 'analogLegalBasis', 'suppliesLegalBasis'] as const;

export function LegalBases({ amounts, former, problems, onChange }: AmountsProps) {
  const texts = useTexts(ratesTexts);
  const labels = { basicLegalBasis: texts.basic, analogLegalBasis: texts.analogBasis, suppliesLegalBasis: texts.supplies };
  if (onChange === null) {
    return (
      <dl class="benefit-facts">
        {bases.map((basis) => (
          <div key={basis}>
            <dt>{labels[basis]}</dt>
            <dd>{amounts[basis] === '' ? '–' : amounts[basis]}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <div class="form">
      {bases.map((basis) => (
        <Field
          key={basis}
          label={labels[basis]}
          hint={former && former.amounts[basis] !== '' ? texts.before(former.amounts[basis]) : undefined}
          error={problems.get(basis)}
        >
          {(control) => (
            <input
              {...control}
              maxLength={300}
              value={amounts[basis]}
              onInput={({ currentTarget }) => onChange({ ...amounts, [basis]: currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
