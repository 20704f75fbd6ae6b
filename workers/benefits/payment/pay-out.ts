/** Gives a payment to those who carry it out: a SEPA file for transfers, a list entry for everything else. */
import { ibanSchema } from '../../../src/contracts/iban.ts';
import { creditTransferFile, type Payer } from './credit-transfer.ts';
import type { PaymentFiles } from './payment-files.ts';
import { paymentListFile } from './payment-list.ts';

export const paymentMethods = ['BEZAHLKARTE', 'UEBERWEISUNG', 'SACHLEISTUNG', 'DIREKTZAHLUNG_VERMIETER', 'SCHECK'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export interface Payout {
  paymentOrderId: string;
  caseNumber: string;
  /** Who gets it when the account has no holder of its own. */
  person: string;
  method: PaymentMethod;
  account: { iban?: string | undefined; accountHolder?: string | undefined };
  period: { from: string; until: string };
  amountCents: number;
}

/** @throws Error for a transfer without a valid account: to be called before the order is saved */
export function requireAccount(method: PaymentMethod, iban: string | undefined): void {
  if (method === 'UEBERWEISUNG' && !ibanSchema.safeParse(iban).success) {
    throw new Error('iban: Für die Überweisung fehlt eine gültige IBAN.');
  }
}

export async function payOut(
  deps: { payer: Payer; paymentFiles: PaymentFiles; today(): string },
  { paymentOrderId, caseNumber, person, method, account, period, amountCents }: Payout,
): Promise<void> {
  if (amountCents === 0) return;
  if (method !== 'UEBERWEISUNG') {
    const list = paymentListFile([{ caseNumber, payee: person, method, period, amountCents }]);
    await deps.paymentFiles.put(`zahlliste-${caseNumber}-${paymentOrderId}.csv`, list);
    return;
  }
  const today = deps.today();
  const file = creditTransferFile({
    fileId: paymentOrderId,
    payer: deps.payer,
    executionDate: today,
    createdAt: new Date(`${today}T12:00:00`),
    transfers: [
      {
        payee: { name: account.accountHolder ?? person, iban: account.iban ?? '' },
        amountCents,
        purpose: `${caseNumber} ${period.from} bis ${period.until}`,
        endToEndId: caseNumber,
      },
    ],
  });
  await deps.paymentFiles.put(`ueberweisung-${caseNumber}-${paymentOrderId}.xml`, file);
}
