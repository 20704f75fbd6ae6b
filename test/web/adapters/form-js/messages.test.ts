import { translateMessage } from '../../../../web/adapters/form-js/messages.ts';
import { formTexts } from '../../../../web/adapters/form-js/texts.ts';

test.each([
  ['Field is required.', 'Bitte füllen Sie dieses Feld aus.'],
  ['Field must have maximum length of 120.', 'Bitte geben Sie höchstens 120 Zeichen ein.'],
  ['Field must have minimum value of 0.', 'Der Wert darf nicht kleiner als 0 sein.'],
  ['Value is expected to have at most 2 decimal digits.', 'Bitte geben Sie höchstens 2 Nachkommastellen an.'],
  ['Field must match pattern ^a$.', 'Die Angabe hat nicht die erwartete Form.'],
  ['Bitte als TT.MM.JJJJ angeben.', 'Bitte als TT.MM.JJJJ angeben.'],
])('%s', (english, german) => {
  expect(translateMessage(english, formTexts.de)).toBe(german);
});
