import { readBankAnswer } from '../../src/benefit-runs/read-bank-answer.ts';

const id = '0123456789abcdef0123456789abcdef01';

const report = (payments: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
     <GrpHdr><MsgId>B1</MsgId><CreDtTm>2026-12-01T06:12:00</CreDtTm></GrpHdr>
     <OrgnlPmtInfAndSts><OrgnlPmtInfId>P1</OrgnlPmtInfId>${payments}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;

const statement = (entries: string) =>
  `<c:Document xmlns:c="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><c:BkToCstmrStmt><c:Stmt>${entries}</c:Stmt></c:BkToCstmrStmt></c:Document>`;

test('of a status report what is final: returned with its reason, executed; what is pending is left out', () => {
  // given
  const payment = (to: string, state: string, rest = '') =>
    `<TxInfAndSts><OrgnlEndToEndId>${to}</OrgnlEndToEndId><TxSts>${state}</TxSts>${rest}</TxInfAndSts>`;
  const because = '<StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Konto aufgelöst</AddtlInf></StsRsnInf>';
  const amount = '<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">409.10</InstdAmt></Amt></OrgnlTxRef>';

  // when
  const { answers, rejectedFile, aboutOursOnly } = readBankAnswer(
    report(payment(id, 'RJCT', because + amount) + payment('B', 'ACSC') + payment('C', 'PDNG')),
  );

  // then
  expect([rejectedFile, aboutOursOnly]).toEqual([null, true]);
  expect(answers).toEqual([
    { endToEndId: id, outcome: 'RETURNED', amountCents: 409_10, on: '2026-12-01', reason: 'AC04 Konto aufgelöst' },
    { endToEndId: 'B', outcome: 'SETTLED', amountCents: null, on: '2026-12-01', reason: null },
  ]);
});

test.each([
  ['the message', '<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf>', ''],
  [
    'its group of payments',
    '<GrpSts>PART</GrpSts>',
    '<PmtInfSts>RJCT</PmtInfSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf>',
  ],
])('a file is refused as a whole when %s is', (_, ofMessage, ofGroup) => {
  // when
  const { rejectedFile, answers } = readBankAnswer(
    report(ofGroup).replace(
      '<OrgnlPmtInfAndSts>',
      `<OrgnlGrpInfAndSts><OrgnlMsgId>M1</OrgnlMsgId>${ofMessage}</OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>`,
    ),
  );

  // then
  expect(rejectedFile).toEqual({ messageId: 'M1', on: '2026-12-01', reason: 'FF01' });
  expect(answers).toEqual([]);
});

test('of a statement the bookings that name a payment, whatever prefix the bank writes', () => {
  // given
  const entry = (direction: string, booking: string) =>
    `<c:Ntry><c:CdtDbtInd>${direction}</c:CdtDbtInd><c:BookgDt><c:Dt>2026-12-02</c:Dt></c:BookgDt><c:NtryDtls><c:TxDtls>${booking}</c:TxDtls></c:NtryDtls></c:Ntry>`;
  const ours = `<c:Refs><c:EndToEndId>${id}</c:EndToEndId></c:Refs><c:Amt Ccy="EUR">184.00</c:Amt>`;
  const nobodys = '<c:Refs><c:EndToEndId>NOTPROVIDED</c:EndToEndId></c:Refs><c:Amt Ccy="EUR">1.00</c:Amt>';

  // when
  const { answers, aboutOursOnly } = readBankAnswer(
    statement(
      entry('DBIT', ours) +
        entry('CRDT', `${ours}<c:RtrInf><c:Rsn><c:Cd>AC01</c:Cd></c:Rsn></c:RtrInf>`) +
        entry('CRDT', nobodys),
    ),
  );

  // then
  expect(aboutOursOnly).toBe(false);
  expect(answers).toEqual([
    { endToEndId: id, outcome: 'SETTLED', amountCents: 184_00, on: '2026-12-02', reason: null },
    { endToEndId: id, outcome: 'RETURNED', amountCents: 184_00, on: '2026-12-02', reason: 'AC01' },
  ]);
});

test.each([
  ['no XML', 'Kontoauszug'],
  ['another message', '<Document><CstmrCdtTrfInitn/></Document>'],
  ['a document type', '<!DOCTYPE Document [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document>&x;</Document>'],
  ['a refused file that is not named', report('<PmtInfSts>RJCT</PmtInfSts>')],
  ['a payment without its id', report('<TxInfAndSts><TxSts>RJCT</TxSts></TxInfAndSts>')],
  [
    'an amount that is none',
    statement('').replace(
      '<c:Stmt>',
      '<c:Stmt><c:Ntry><c:CdtDbtInd>DBIT</c:CdtDbtInd><c:BookgDt><c:Dt>2026-12-02</c:Dt></c:BookgDt><c:NtryDtls><c:TxDtls><c:Refs><c:EndToEndId>A</c:EndToEndId></c:Refs><c:Amt>viel</c:Amt></c:TxDtls></c:NtryDtls></c:Ntry>',
    ),
  ],
])('%s is refused as a whole', (_, content) => {
  expect(() => readBankAnswer(content)).toThrow();
});
