/** The amounts of a year beside those of the year before, to be entered or to be read. */
import type { DraftAmounts, RatePeriod } from '../../../src/contracts/rate-table.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { AmountInput, Difference } from './amount-input.tsx';
import { ratesTexts } from './texts.ts';

export interface AmountsProps {
  amounts: DraftAmounts;
  former: RatePeriod | undefined;
  /** What the server said about a field, by its path. */
  problems: ReadonlyMap<string, string>;
  /** Null: they can only be read. */
  onChange: ((amounts: DraftAmounts) => void) | null;
}

const further = ['immediateSupplementCents', 'suppliesFirstHalfCents', 'suppliesSecondHalfCents'] as const;

type Stage = DraftAmounts['stages'][number];

/** Null while a part is missing. */
const together = (row: Stage | undefined): number | null =>
  row === undefined || row.personalCents === null || row.necessaryCents === null ? null : row.personalCents + row.necessaryCents;

export function StageAmounts({ amounts, former, problems, onChange }: AmountsProps) {
  const texts = useTexts(ratesTexts);
  const { money } = useFormats();
  const labels = { personalCents: texts.personal, necessaryCents: texts.necessary, analogCents: texts.analog };
  return (
    <table class="table" role="table">
      <caption class="visually-hidden">{texts.amounts}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[texts.stageLabel, texts.personal, texts.necessary, texts.together, texts.analog].map((label) => (
            <th key={label} scope="col" role="columnheader" class="table__cell">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {amounts.stages.map((row, at) => {
          const before = former?.amounts.stages[at];
          const cell = (part: keyof typeof labels) => (
            <Cell key={part} label={labels[part]}>
              <AmountInput
                label={texts.ofStage(labels[part], row.stage)}
                cents={row[part]}
                before={before?.[part]}
                error={problems.get(`stages.${at}.${part}`)}
                onChange={
                  onChange && ((cents) => onChange({ ...amounts, stages: amounts.stages.with(at, { ...row, [part]: cents }) }))
                }
              />
            </Cell>
          );
          const sum = together(row);
          return (
            <tr key={row.stage} role="row" class="table__row">
              <th scope="row" role="rowheader" class="table__cell rate__stage">
                {texts.stage(row.stage)}
              </th>
              {cell('personalCents')}
              {cell('necessaryCents')}
              <Cell label={texts.together}>
                <div class="rate">
                  <span>{sum === null ? '–' : money(sum)}</span>
                  <Difference cents={sum} before={together(before)} />
                </div>
              </Cell>
              {cell('analogCents')}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cell({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <td role="cell" class="table__cell">
      <span class="table__label" aria-hidden="true">
        {label}
      </span>
      <div class="table__value">{children}</div>
    </td>
  );
}

export function FurtherAmounts({ amounts, former, problems, onChange }: AmountsProps) {
  const texts = useTexts(ratesTexts);
  const labels = {
    immediateSupplementCents: texts.supplement,
    suppliesFirstHalfCents: texts.suppliesFirst,
    suppliesSecondHalfCents: texts.suppliesSecond,
  };
  return (
    <dl class="benefit-facts">
      {further.map((part) => (
        <div key={part}>
          <dt>{labels[part]}</dt>
          <dd>
            <AmountInput
              label={labels[part]}
              cents={amounts[part]}
              before={former?.amounts[part]}
              error={problems.get(part)}
              onChange={onChange && ((cents) => onChange({ ...amounts, [part]: cents }))}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
