/** Measures of the letter after DIN 5008 form B, in points. */
const MM = 72 / 25.4;

export const page = { width: 595.28, height: 841.89 };
export const margins = { top: 27 * MM, bottom: 24 * MM, left: 25 * MM, right: 20 * MM };
export const textWidth = page.width - margins.left - margins.right;

export const letterhead = { y: 14 * MM };
export const addressField = { y: 45 * MM, width: 85 * MM };
export const infoBlock = { x: 118 * MM, y: 50 * MM, width: page.width - 118 * MM - margins.right };
export const subjectY = 98 * MM;
export const footerY = page.height - 16 * MM;

export const size = { body: 10.5, small: 8.5, subject: 13, heading: 11.5, letterhead: 15 };
export const gap = { line: 2, paragraph: 6, heading: 8, cell: 3 };
