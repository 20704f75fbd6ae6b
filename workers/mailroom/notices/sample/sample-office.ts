import type { Office } from '../office.ts';

/** The fictional town of the demo cases; a municipality puts its own in its place. */
export const sampleOffice: Office = {
  municipality: 'Stadt Musterstadt',
  department: 'Amt für Migration und Integration',
  street: 'Rathausplatz 1',
  postcode: '12345',
  city: 'Musterstadt',
  phone: '01234 567-0',
  email: 'integration@musterstadt.example',
  procedureAct: 'VwVfG',
  socialCourt: { name: 'Sozialgericht Musterstadt', address: 'Gerichtsstraße 2, 12345 Musterstadt' },
  administrativeCourt: { name: 'Verwaltungsgericht Musterstadt', address: 'Gerichtsstraße 4, 12345 Musterstadt' },
  objectionAbolished: false,
  housingBylaw: 'Satzung der Stadt Musterstadt über die Benutzung von Unterkünften für Geflüchtete',
  feeBylaw: 'Gebührensatzung der Stadt Musterstadt für Unterkünfte für Geflüchtete',
  housingOwner: 'Stadt Musterstadt',
  sites: { 'GU 1': 'Lindenweg 12, 12345 Musterstadt', 'GU 2': 'Am Bahndamm 3, 12345 Musterstadt' },
  feeAccount: { holder: 'Stadtkasse Musterstadt', iban: 'DE89 3704 0044 0532 0130 00' },
};
