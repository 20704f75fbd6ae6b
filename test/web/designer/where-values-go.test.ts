import { whereValuesGo } from '../../../web/designer/trial/where-values-go.ts';

test('each answer goes to its class of the case file, and what is named steers the process too', () => {
  // given
  const form = JSON.stringify({
    components: [
      { type: 'text', text: 'Hinweis' },
      { type: 'group', components: [{ type: 'radio', key: 'hearingOutcome' }] },
      { type: 'textfield', key: 'shoeSize' },
    ],
  });

  // when
  const rows = whereValuesGo(form, { hearingOutcome: 'DROPPED', caseNumber: 'not asked' }, new Set(['hearingOutcome']));

  // then
  expect(rows).toMatchObject([
    { key: 'hearingOutcome', dataClass: 'BENEFIT', isVariable: true, value: 'DROPPED' },
    { key: 'shoeSize', dataClass: null, isVariable: false },
  ]);
});
