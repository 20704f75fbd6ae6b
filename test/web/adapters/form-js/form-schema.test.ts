import {
  carriedType,
  fieldLabels,
  prepareSchema,
  typedKeys,
  typedValues,
  withheldType,
  type FormSchema,
} from '../../../../web/adapters/form-js/form-schema.ts';

const schema: FormSchema = {
  components: [
    { type: 'text', text: 'Bitte prüfen' },
    {
      type: 'group',
      components: [
        { type: 'textfield', key: 'reason', label: 'Begründung' },
        { type: 'datetime', key: 'dueOn', dateLabel: 'bis' },
        { type: 'textfield', key: 'shown', label: 'Nur zu sehen', readonly: true },
      ],
    },
    {
      type: 'dynamiclist',
      path: 'members',
      label: 'Haushalt',
      components: [{ type: 'textfield', key: 'personId', properties: { 'lotse:display': 'none' } }],
    },
  ],
};

test('what the reader may not see and what is only carried along is not asked for', () => {
  // given a form with a field that is withheld and one that is not displayed / when it is prepared
  const [, group, list] = prepareSchema(schema, ['dueOn']).components;
  // then
  expect(group?.components?.map(({ type, label }) => [type, label])).toEqual([
    ['textfield', 'Begründung'],
    [withheldType, 'bis'],
    ['textfield', 'Nur zu sehen'],
  ]);
  expect(list?.components?.[0]?.type).toBe(carriedType);
});

test('a message for a pattern that the form brings along reaches the viewer', () => {
  const validate = { required: true, pattern: '^\\d{4}$' };
  const properties = { 'lotse:patternMessage': 'Bitte das Jahr angeben.' };
  const prepared = prepareSchema({ components: [{ type: 'textfield', key: 'year', validate, properties }] }, []);
  expect(prepared.components[0]?.validate).toEqual({ ...validate, patternErrorMessage: 'Bitte das Jahr angeben.' });
});

test('a draft keeps what is typed, lists as a whole, and nothing else', () => {
  expect(typedKeys(schema.components)).toEqual(['reason', 'dueOn', 'members']);
  expect(typedValues(schema, { reason: 'x', members: [{}], places: [{ value: '1' }], shown: 'y' })).toEqual({
    reason: 'x',
    members: [{}],
  });
});

test('labels are those of the form, dates by their own', () => {
  expect(fieldLabels(schema.components).get('dueOn')).toBe('bis');
  expect(fieldLabels(schema.components).get('members')).toBe('Haushalt');
});
