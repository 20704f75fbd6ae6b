/** What people type as text: letters of any script, but nothing that hides, turns around or breaks off what follows it. */
import { z } from 'zod';

/**
 * Refused are control characters, halves of characters, private ones, and marks that change the direction of what follows
 * (`Trojan Source`). Joiners stay: Persian names are written with them.
 */
const line = /^[^\p{Cc}\p{Cs}\p{Co}\u202A-\u202E\u2066-\u2069\uFEFF]*$/u;
const lines = /^(?:[^\p{Cc}\p{Cs}\p{Co}\u202A-\u202E\u2066-\u2069\uFEFF]|[\t\r\n])*$/u;

/** One line. */
export const lineOfText = (max: number) => z.string().trim().max(max).regex(line);
/** Several lines. */
export const linesOfText = (max: number) => z.string().trim().max(max).regex(lines);
