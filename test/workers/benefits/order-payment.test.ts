import { SaxesParser } from 'saxes';
import type { Calculation } from '../../../src/case-file/repositories.ts';
import worker from '../../../workers/benefits/order-payment.worker.ts';
import { benefitsDeps, caseId, job } from './benefits-deps.ts';

const iban = 'DE02 1203 0000 0000 2020 51';

function granted(change: Partial<Calculation> = {}): Calculation {
  return {
    calculationId: '33333333-0000-4000-8000-000000000000',
    caseId,
    householdId: '22222222-0000-4000-8000-000000000000',
    outcome: 'BEWILLIGT_3',
    benefitFrom: '2026-11-01',
    benefitUntil: null,
    lines: [],
    needCents: 409_00,
    countedIncomeCents: 0,
    countedAssetsCents: 0,
    housingCostsCents: 0,
    monthlyAmountCents: 409_00,
    firstMonthAmountCents: 409_00,
    ...change,
  };
}

function given(
  calculation: Calculation,
  options: Parameters<typeof benefitsDeps>[1] = {},
  fields: Record<string, unknown> = { iban },
) {
  const parts = benefitsDeps([{ fields }], options);
  parts.sent.calculations.set('earlier job', calculation);
  return parts;
}

const input = (paymentMethod: string) =>
  worker.input.parse({ caseId, calculationId: '33333333-0000-4000-8000-000000000000', paymentMethod });

/** Text of each leaf element, by its path without the root. */
function leaves(xml: string): Record<string, string> {
  const found: Record<string, string> = {};
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => path.push(name));
  parser.on('text', (text) => (found[path.slice(2).join('/')] = text));
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  return found;
}

describe('order-payment', () => {
  test('a transfer becomes a pain.001.001.09 file, once, however often the job runs', async () => {
    // given
    const { deps, sent } = given(granted(), { name: { givenNames: 'Özlem', familyName: 'Großmann-Şahin' } });

    // when
    await worker.handle(input('UEBERWEISUNG'), deps, job);
    await worker.handle(input('UEBERWEISUNG'), deps, job);

    // then
    const [[name, xml]] = [...sent.files] as [[string, string]];
    expect(sent.files.size).toBe(1);
    expect(name).toBe('ueberweisung-INT-2026-000123-44444444-0000-4000-8000-000000000000.xml');
    expect(xml).toContain('xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"');
    expect(leaves(xml)).toMatchObject({
      'GrpHdr/NbOfTxs': '1',
      'GrpHdr/CtrlSum': '409.00',
      'PmtInf/PmtMtd': 'TRF',
      'PmtInf/ReqdExctnDt/Dt': '2026-11-22',
      'PmtInf/DbtrAcct/Id/IBAN': 'DE89370400440532013000',
      'PmtInf/CdtTrfTxInf/Amt/InstdAmt': '409.00',
      'PmtInf/CdtTrfTxInf/Cdtr/Nm': 'Oezlem Grossmann-Sahin',
      'PmtInf/CdtTrfTxInf/CdtrAcct/Id/IBAN': 'DE02120300000000202051',
      'PmtInf/CdtTrfTxInf/RmtInf/Ustrd': 'INT-2026-000123 2026-11-01 bis 2026-11-30',
      'PmtInf/CdtTrfTxInf/PmtId/EndToEndId': 'INT-2026-000123',
    });
    for (const [path, id] of Object.entries(leaves(xml))) if (path.endsWith('Id')) expect(id.length).toBeLessThanOrEqual(35);
    expect([...sent.paymentOrders.values()]).toMatchObject([{ amountCents: 409_00, period: '2026-11-01/2026-11-30' }]);
  });

  test.each([
    ['missing', undefined],
    ['with a wrong check digit', 'DE03 1203 0000 0000 2020 51'],
    ['too short for Germany', 'DE8937040044'],
  ])('an IBAN that is %s stops the transfer before anything is ordered', async (_, wrong) => {
    const { deps, sent } = given(granted(), {}, { iban: wrong });
    await expect(worker.handle(input('UEBERWEISUNG'), deps, job)).rejects.toThrow(/iban/);
    expect(sent.paymentOrders.size).toBe(0);
  });

  test('a payment card becomes an entry of a list, which no name can turn into a formula', async () => {
    const { deps, sent } = given(granted(), { name: { givenNames: '=1+1', familyName: 'Bei;spiel' } });
    await worker.handle(input('BEZAHLKARTE'), deps, job);
    expect([...sent.files.values()]).toEqual([
      'Aktenzeichen;Name;Auszahlungsart;Zeitraum von;Zeitraum bis;Betrag in Euro\r\n' +
        `INT-2026-000123;"'=1+1 Bei;spiel";BEZAHLKARTE;2026-11-01;2026-11-30;409,00\r\n`,
    ]);
  });

  test.each([
    ['arrears and the current month', granted({ benefitFrom: '2026-10-16' }), '2026-10-16/2026-11-30', 218_13 + 409_00],
    ['a benefit that begins next month', granted({ benefitFrom: '2026-12-01' }), '2026-12-01/2026-12-31', 409_00],
    [
      'rent, and assets to be used up first',
      granted({ housingCostsCents: 600_00, countedAssetsCents: 100_00 }),
      '2026-11-01/2026-11-30',
      909_00,
    ],
    [
      'a restriction that ends within the month',
      granted({ benefitFrom: '2026-10-20', benefitUntil: '2026-11-19', outcome: 'EINGESCHRAENKT_1A' }),
      '2026-10-20/2026-11-19',
      163_60 + 259_03,
    ],
    [
      'full benefits before a restriction',
      granted({
        benefitFrom: '2026-11-11',
        benefitUntil: '2027-05-10',
        outcome: 'EINGESCHRAENKT_1A',
        monthlyAmountCents: 227_00,
        beforeRestriction: { from: '2026-10-16', amountCents: 354_46 },
      }),
      '2026-10-16/2026-11-30',
      354_46 + 151_33,
    ],
    [
      'bridging benefits at once',
      granted({
        benefitUntil: '2026-12-05',
        benefitFrom: '2026-11-22',
        outcome: 'UEBERBRUECKUNG_1_4',
        monthlyAmountCents: 105_93,
      }),
      '2026-11-22/2026-12-05',
      105_93,
    ],
  ])('orders %s', async (_, calculation, period, amountCents) => {
    const { deps, sent } = given(calculation);
    await worker.handle(input('UEBERWEISUNG'), deps, job);
    expect([...sent.paymentOrders.values()]).toMatchObject([{ period, amountCents }]);
  });

  test.each([
    ['within the period is set against it', '2026-11-20', 359_00],
    ['before the benefits is not', '2026-10-31', 409_00],
  ])('urgent help %s', async (_, urgentHelpOn, amountCents) => {
    const { deps, sent } = given(granted(), {}, { urgentHelpAmount: 50_00, urgentHelpOn });
    await worker.handle(input('BEZAHLKARTE'), deps, job);
    expect([...sent.paymentOrders.values()]).toMatchObject([{ amountCents }]);
  });

  test('money goes to the holder of the account', async () => {
    const { deps, sent } = given(granted(), {}, { iban, accountHolder: 'Verein Beispielhilfe e. V.' });
    await worker.handle(input('UEBERWEISUNG'), deps, job);
    expect([...sent.files.values()].map((xml) => leaves(xml)['PmtInf/CdtTrfTxInf/Cdtr/Nm'])).toEqual([
      'Verein Beispielhilfe e. V.',
    ]);
  });

  test('nothing is ordered more than a month ahead', async () => {
    const { deps } = given(granted({ benefitFrom: '2027-01-01' }));
    await expect(worker.handle(input('SCHECK'), deps, job)).rejects.toThrow(/einen Monat vorher/);
  });

  test('the calculation of another case is not paid', async () => {
    const { deps } = given(granted({ caseId: 'someone-else' }));
    await expect(worker.handle(input('SCHECK'), deps, job)).rejects.toThrow(/anderen Fall/);
  });
});
