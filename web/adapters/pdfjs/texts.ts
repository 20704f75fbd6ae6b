import type { Texts } from '../../shared/language/language.ts';

const de = {
  page: (page: number, count: number) => `Seite ${page} von ${count}`,
  loading: 'Das Dokument wird geladen.',
  unreadable: 'Dieses Dokument lässt sich hier nicht anzeigen. Sie können es herunterladen.',
};

export const pdfTexts: Texts<typeof de> = {
  de,
  en: {
    page: (page, count) => `Page ${page} of ${count}`,
    loading: 'The document is being loaded.',
    unreadable: 'This document cannot be shown here. You can download it.',
  },
};
