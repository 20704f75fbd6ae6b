/** German words of dmn-js. */
export const germanDmn: Readonly<Record<string, string>> = {};
