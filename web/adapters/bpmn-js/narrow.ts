/** A screen on which the whole of a diagram is too small to read. */
export const narrow = window.matchMedia('(max-width: 760px)');
