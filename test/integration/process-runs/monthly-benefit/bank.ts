/** What the bank answers to a payment file, as its client leaves it in the folder. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { day } from '../../../../src/demo/script.ts';
import { dataDirectory } from '../outside-world.ts';

export const bankAnswers = (name: string, content: string) =>
  writeFile(path.join(dataDirectory(), 'payments/bank', name), content);

/** A status report that turns these payments down. */
export const rejected = (ids: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
  <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
  <GrpHdr><MsgId>B1</MsgId><CreDtTm>${day()}T06:12:00</CreDtTm></GrpHdr><OrgnlPmtInfAndSts>${ids
    .map(
      (id) => `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId><TxSts>RJCT</TxSts>
        <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>`,
    )
    .join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;

/** A statement of account with this payment in it. */
export const booked = (id: string, euros: string) => `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
  <BkToCstmrStmt><Stmt><Ntry><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>${day()}</Dt></BookgDt><NtryDtls><TxDtls>
  <Refs><EndToEndId>${id}</EndToEndId></Refs><Amt Ccy="EUR">${euros}</Amt></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;

/** A status report that turns a whole file down. */
export const refused = (messageId: string) => `<?xml version="1.0" encoding="UTF-8"?>
  <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
  <GrpHdr><MsgId>B2</MsgId><CreDtTm>${day()}T06:12:00</CreDtTm></GrpHdr>
  <OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>RJCT</GrpSts>
  <StsRsnInf><Rsn><Cd>AM05</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`;
