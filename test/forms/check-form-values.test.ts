import { checkFormValues } from '../../src/forms/check-form-values.ts';
import type { FormSchema } from '../../src/forms/form-schema.ts';

function form(...components: FormSchema['components']): FormSchema {
  return { id: 'a-form', components };
}

describe('checkFormValues', () => {
  it('keeps known values, drops unknown ones and turns euros into cents', () => {
    // given
    const schema = form(
      { type: 'textfield', key: 'familyName', validate: { required: true } },
      { type: 'number', key: 'incomeGross', decimalDigits: 2, properties: { 'lotse:unit': 'euro' } },
    );
    // when
    const checked = checkFormValues(schema, { familyName: 'Beispiel', incomeGross: 204.5, admin: true });
    // then
    expect(checked).toEqual({ values: { familyName: 'Beispiel', incomeGross: 20450 }, problems: [] });
  });

  it('names every field that is missing or wrong, in rows too', () => {
    // given
    const schema = form(
      { type: 'select', key: 'housingType', values: [{ value: 'WOHNUNG', label: 'Wohnung' }], validate: { required: true } },
      {
        type: 'dynamiclist',
        path: 'householdMembers',
        components: [{ type: 'datetime', key: 'birthDate', validate: { required: true } }],
      },
    );
    // when
    const { problems } = checkFormValues(schema, { housingType: 'PALAST', householdMembers: [{ birthDate: '2020-02-30' }, {}] });
    // then
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ['housingType', 'NOT_AN_OPTION'],
      ['householdMembers.0.birthDate', 'WRONG_TYPE'],
      ['householdMembers.1.birthDate', 'REQUIRED'],
    ]);
  });

  it('neither asks for nor keeps what the form hides', () => {
    // given
    const schema = form(
      { type: 'checkbox', key: 'identityClarified' },
      {
        type: 'datetime',
        key: 'identityClarifiedOn',
        validate: { required: true },
        conditional: { hide: '=identityClarified != true' },
      },
    );
    // when
    const hidden = checkFormValues(schema, { identityClarified: false, identityClarifiedOn: '2026-01-01' });
    const shown = checkFormValues(schema, { identityClarified: true });
    // then
    expect(hidden).toEqual({ values: { identityClarified: false }, problems: [] });
    expect(shown.problems).toMatchObject([{ field: 'identityClarifiedOn', code: 'REQUIRED' }]);
  });

  it('takes boxes that nobody ticked for a no', () => {
    // given
    const values = [{ value: 'VIOLENCE', label: 'Gewalt' }];
    const schema = form({ type: 'checkbox', key: 'vulnerable' }, { type: 'checklist', key: 'urgencySigns', values });
    // when
    const checked = checkFormValues(schema, {});
    // then
    expect(checked).toEqual({ values: { vulnerable: false, urgencySigns: [] }, problems: [] });
  });

  it('shows a field whose condition never ends, instead of waiting for it', () => {
    // given
    const schema = form({
      type: 'textfield',
      key: 'note',
      conditional: { hide: '=count(for i in 1..100000000 return i * i) > 0' },
    });
    // when
    const checked = checkFormValues(schema, { note: 'x' });
    // then
    expect(checked.values).toEqual({ note: 'x' });
  });

  it('takes no longer for a hundred such conditions in a hundred rows', () => {
    // given
    const endless = { hide: '=count(for i in 1..100000000 return i * i) > 0' };
    const components = Array.from({ length: 100 }, (_, index) => ({ type: 'textfield', key: `f${index}`, conditional: endless }));
    const schema = form({ type: 'dynamiclist', path: 'rows', components });
    const startedAt = Date.now();
    // when
    const checked = checkFormValues(schema, { rows: Array.from({ length: 100 }, () => ({ f0: 'x' })) });
    // then
    expect(checked.problems).toEqual([]);
    expect(Date.now() - startedAt).toBeLessThan(10_000);
  });
});
