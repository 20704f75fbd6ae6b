import { formSchema } from '../../src/forms/form-schema.ts';

test('what decides about no value is kept: pages show it', () => {
  // given a form with texts, hints and a layout
  const form = {
    id: 'check',
    components: [
      { type: 'text', text: 'Prüfen Sie den Antrag.' },
      { type: 'group', components: [{ type: 'datetime', key: 'dueOn', dateLabel: 'bis', layout: { columns: 8 } }] },
    ],
  };
  // when it is read / then nothing is lost
  expect(formSchema.parse(form)).toEqual(form);
});
