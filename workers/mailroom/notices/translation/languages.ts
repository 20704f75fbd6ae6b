/** Languages that sheets exist in: those somebody has written texts for, in letters that the fonts of notices have. */
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { SheetTexts } from './sheet-texts.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** By ISO 639-1. */
export const sheetLanguages: ReadonlyMap<string, SheetTexts> = new Map(Object.entries({ en, fr, ru, tr, uk }));
