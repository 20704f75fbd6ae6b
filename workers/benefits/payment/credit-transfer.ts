import { Document } from 'sepa';
import { ibanSchema } from '../../../src/contracts/iban.ts';
import { sepaText } from './sepa-text.ts';

export interface Payer {
  name: string;
  iban: string;
}

export interface CreditTransferFile {
  /** Unique and stable: the bank knows a file that it gets twice by it. */
  fileId: string;
  payer: Payer;
  /** Day on which the account of the payer is to be debited. */
  executionDate: string;
  /** Part of the file; the same for a file that is written again. */
  createdAt: Date;
  transfers: readonly CreditTransfer[];
}

export interface CreditTransfer {
  payee: { name: string; iban: string };
  amountCents: number;
  /** What the payee reads; must not tell the bank what the money is for. */
  purpose: string;
  /** Comes back with the bank's answer. */
  endToEndId: string;
}

/** Together with the suffixes that the library adds an id must not exceed 35 characters. */
const MESSAGE_ID_LENGTH = 28;

/**
 * SEPA credit transfers as pain.001.001.09, the version that German banks take (DFÜ-Abkommen, annex 3).
 *
 * @returns the XML file
 * @throws Error when one of the IBANs is not valid or an amount is not above zero
 */
export function creditTransferFile({ fileId, payer, executionDate, createdAt, transfers }: CreditTransferFile): string {
  const document = new Document('pain.001.001.09');
  document.grpHdr.id = fileId.replaceAll('-', '').slice(0, MESSAGE_ID_LENGTH);
  document.grpHdr.created = createdAt;
  document.grpHdr.initiatorName = sepaText(payer.name, 70);

  const payment = document.createPaymentInfo();
  payment.requestedExecutionDate = new Date(`${executionDate}T12:00:00`);
  payment.debtorName = sepaText(payer.name, 70);
  payment.debtorIBAN = validIban(payer.iban, 'des Zahlungspflichtigen');
  document.addPaymentInfo(payment);

  for (const { payee, amountCents, purpose, endToEndId } of transfers) {
    const transaction = payment.createTransaction();
    transaction.creditorName = sepaText(payee.name, 70) || sepaText(endToEndId, 70);
    transaction.creditorIBAN = validIban(payee.iban, 'der Empfängerin oder des Empfängers');
    transaction.amount = amountCents / 100;
    transaction.remittanceInfo = sepaText(purpose, 140);
    transaction.end2endId = sepaText(endToEndId, 35);
    payment.addTransaction(transaction);
  }
  return document.toString();
}

function validIban(iban: string, whose: string): string {
  const checked = ibanSchema.safeParse(iban);
  if (!checked.success) throw new Error(`iban: Die IBAN ${whose} ist ungültig.`);
  return checked.data;
}
