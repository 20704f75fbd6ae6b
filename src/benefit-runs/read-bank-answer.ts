/**
 * What a bank says about payments: a status report (pain.002), a statement or a notification of bookings (camt.053, camt.054).
 * Of each only what tells the fate of one payment is read, and it has to have the right shape.
 */
import { z } from 'zod';
import { at, readXml, textAt, type XmlElement } from '../read-xml.ts';

const centsSchema = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,5})?$/)
  .transform((amount) => Math.round(Number(amount) * 100));

const answerSchema = z.object({
  endToEndId: z.string().min(1).max(35),
  outcome: z.enum(['SETTLED', 'RETURNED']),
  /** Null when the report does not repeat it. */
  amountCents: centsSchema.nullable(),
  on: z.iso.date(),
  /** Code of ISO 20022, and what the bank adds to it. */
  reason: z.string().max(300).nullable(),
});
export type BankAnswer = z.output<typeof answerSchema>;

const rejectedFileSchema = answerSchema.pick({ on: true, reason: true }).extend({
  /** As the payment file called itself. */
  messageId: z.string().min(1).max(35),
});
export type RejectedFile = z.output<typeof rejectedFileSchema>;

export interface BankAnswers {
  answers: BankAnswer[];
  /** A payment file of which the bank carries out nothing, whether it names the payments or not. */
  rejectedFile: RejectedFile | null;
  /** A report is about our payments alone; a statement shows all bookings of the account. */
  aboutOursOnly: boolean;
}

/** What is final; a payment that is accepted or pending is still under way. */
const finalStates: Readonly<Record<string, BankAnswer['outcome']>> = { RJCT: 'RETURNED', ACSC: 'SETTLED', ACCC: 'SETTLED' };

/** @throws Error for a file that is none of the three, or not as it should be */
export function readBankAnswer(content: string): BankAnswers {
  const document = readXml(content);
  const [message] = document.children;
  if (document.name !== 'Document' || message === undefined) throw new Error('no ISO 20022 document');
  if (message.name === 'CstmrPmtStsRpt') {
    return { answers: parsed(statusReport(message)), rejectedFile: rejectedFileOf(message), aboutOursOnly: true };
  }
  const booked = { BkToCstmrStmt: 'Stmt', BkToCstmrDbtCdtNtfctn: 'Ntfctn' }[message.name];
  if (booked === undefined) throw new Error(`unknown message ${message.name}`);
  return { answers: parsed(bookings(message, booked)), rejectedFile: null, aboutOursOnly: false };
}

const parsed = (found: unknown[]): BankAnswer[] => z.array(answerSchema).parse(found);

/** Our files hold one group of payments: refused as a group, or as a message, nothing of them is carried out. */
function rejectedFileOf(report: XmlElement): RejectedFile | null {
  const group = at(report, 'OrgnlGrpInfAndSts')[0];
  const refused = [
    ...(group !== undefined && textAt(group, 'GrpSts') === 'RJCT' ? [group] : []),
    ...at(report, 'OrgnlPmtInfAndSts').filter((payments) => textAt(payments, 'PmtInfSts') === 'RJCT'),
  ];
  if (refused.length === 0) return null;
  const [reason = null] = refused.flatMap((element) => reasonOf(element, 'StsRsnInf') ?? []);
  const messageId = group === undefined ? null : textAt(group, 'OrgnlMsgId');
  return rejectedFileSchema.parse({ messageId, on: createdOn(report), reason });
}

const createdOn = (report: XmlElement): string | undefined => textAt(report, 'GrpHdr/CreDtTm')?.slice(0, 10);

function statusReport(report: XmlElement): unknown[] {
  const on = createdOn(report);
  return at(report, 'OrgnlPmtInfAndSts/TxInfAndSts').flatMap((payment) => {
    const outcome = finalStates[textAt(payment, 'TxSts') ?? ''];
    if (outcome === undefined) return [];
    const endToEndId = textAt(payment, 'OrgnlEndToEndId');
    const amountCents = textAt(payment, 'OrgnlTxRef/Amt/InstdAmt');
    return [{ endToEndId, outcome, amountCents, on, reason: reasonOf(payment, 'StsRsnInf') }];
  });
}

function bookings(message: XmlElement, list: string): unknown[] {
  return at(message, `${list}/Ntry`).flatMap((entry) => {
    const on = textAt(entry, 'BookgDt/Dt', 'ValDt/Dt') ?? textAt(entry, 'BookgDt/DtTm')?.slice(0, 10);
    return at(entry, 'NtryDtls/TxDtls').flatMap((booking) => {
      const endToEndId = textAt(booking, 'Refs/EndToEndId');
      if (endToEndId === null || endToEndId === 'NOTPROVIDED') return [];
      const direction = textAt(booking, 'CdtDbtInd') ?? textAt(entry, 'CdtDbtInd');
      const outcome = direction === 'DBIT' ? 'SETTLED' : 'RETURNED';
      const amountCents = textAt(booking, 'Amt', 'AmtDtls/TxAmt/Amt');
      return [{ endToEndId, outcome, amountCents, on, reason: reasonOf(booking, 'RtrInf') }];
    });
  });
}

function reasonOf(element: XmlElement, where: string): string | null {
  const code = textAt(element, `${where}/Rsn/Cd`, `${where}/Rsn/Prtry`);
  const added = at(element, `${where}/AddtlInf`).map(({ text }) => text.trim());
  const reason = [code, ...added].filter((part) => part !== null && part !== '').join(' ');
  return reason === '' ? null : reason.slice(0, 300);
}
