/** A bank that has carried out all transfers, as its statement of the account says (camt.053). */
export interface BookedTransfer {
  endToEndId: string;
  /** As the payment file writes it. */
  amount: string;
}

/** @param on day of the bookings, `YYYY-MM-DD` */
export function bankStatement(transfers: readonly BookedTransfer[], on: string): string {
  const bookings = transfers.map(
    ({ endToEndId, amount }) =>
      `<TxDtls><Refs><EndToEndId>${endToEndId}</EndToEndId></Refs><Amt Ccy="EUR">${amount}</Amt></TxDtls>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>',
    `<Ntry><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>${on}</Dt></BookgDt><NtryDtls>`,
    ...bookings,
    '</NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>\n',
  ].join('\n');
}
