import { todayInGermany } from '../../../src/contracts/today-in-germany.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { absenceState, type Account } from './account.ts';
import { accountsTexts } from './texts.ts';

/** Absent now, or from when on. */
export function AbsenceWords({ account }: { account: Account }) {
  const texts = useTexts(accountsTexts);
  const { shortDate } = useFormats();
  const { absentFrom, absentUntil } = account;
  const state = absenceState(account, todayInGermany());
  if (state === 'present' || absentFrom === null) return texts.present;
  if (state === 'coming') return texts.absentFrom(shortDate(absentFrom));
  return <Badge kind="warning">{texts.absentNow(absentUntil === null ? null : shortDate(absentUntil))}</Badge>;
}
