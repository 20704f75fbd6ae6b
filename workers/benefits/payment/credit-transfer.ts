import { Document } from 'sepa';
import { ibanSchema } from '../../../src/contracts/iban.ts';
import { sepaText } from './sepa-text.ts';

export interface Payer {
  name: string;
  iban: string;
}

export interface CreditTransfer {
  /** Unique and stable: the bank knows a file that it gets twice by it. */
  paymentOrderId: string;
  payer: Payer;
  payee: { name: string; iban: string };
  amountCents: number;
  /** Day on which the account of the payer is to be debited. */
  executionDate: string;
  /** What the payee reads; must not tell the bank what the money is for. */
  purpose: string;
  reference: string;
}

/** Together with the suffixes that the library adds an id must not exceed 35 characters. */
const MESSAGE_ID_LENGTH = 28;

/**
 * A SEPA credit transfer as pain.001.001.09, the version that German banks take (DFÜ-Abkommen, annex 3).
 *
 * @returns the XML file
 * @throws Error when one of the IBANs is not valid or the amount is not above zero
 */
export function creditTransferFile(transfer: CreditTransfer): string {
  const payerIban = validIban(transfer.payer.iban, 'des Zahlungspflichtigen');
  const payeeIban = validIban(transfer.payee.iban, 'der Empfängerin oder des Empfängers');
  const document = new Document('pain.001.001.09');
  const executionDate = new Date(`${transfer.executionDate}T12:00:00`);
  document.grpHdr.id = transfer.paymentOrderId.replaceAll('-', '').slice(0, MESSAGE_ID_LENGTH);
  document.grpHdr.created = executionDate;
  document.grpHdr.initiatorName = sepaText(transfer.payer.name, 70);

  const payment = document.createPaymentInfo();
  payment.requestedExecutionDate = executionDate;
  payment.debtorName = sepaText(transfer.payer.name, 70);
  payment.debtorIBAN = payerIban;
  document.addPaymentInfo(payment);

  const transaction = payment.createTransaction();
  transaction.creditorName = sepaText(transfer.payee.name, 70) || sepaText(transfer.reference, 70);
  transaction.creditorIBAN = payeeIban;
  transaction.amount = transfer.amountCents / 100;
  transaction.remittanceInfo = sepaText(transfer.purpose, 140);
  transaction.end2endId = sepaText(transfer.reference, 35);
  payment.addTransaction(transaction);
  return document.toString();
}

function validIban(iban: string, whose: string): string {
  const checked = ibanSchema.safeParse(iban);
  if (!checked.success) throw new Error(`iban: Die IBAN ${whose} ist ungültig.`);
  return checked.data;
}
