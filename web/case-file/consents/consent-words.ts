/** What a consent says, in words: those of the field catalogue where it has them. */
import type { ConsentEntry } from '../../../src/contracts/consent.ts';
import { catalogueLabel } from '../../shared/facts/value-text.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { consentsTexts } from './texts.ts';

/** This office's own counselling: the recipient of a consent to a help plan. */
export const ownCounselling = 'SOCIAL_WORK';

export function useConsentWords() {
  const texts = useTexts(consentsTexts);
  const { language } = useLanguage();
  return {
    purpose: ({ purpose }: Pick<ConsentEntry, 'purpose'>) => texts.purposes[purpose] ?? purpose,
    recipient: ({ recipient }: Pick<ConsentEntry, 'recipient'>) =>
      recipient === ownCounselling ? texts.socialWork : catalogueLabel('consentRecipients', recipient, language),
    categories: ({ dataCategories }: Pick<ConsentEntry, 'dataCategories'>) =>
      dataCategories.map((category) => catalogueLabel('consentDataCategories', category, language)).join(', '),
  };
}
