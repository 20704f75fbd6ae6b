/** Kinds of elements are written three ways (`USER_TASK`, `userTask`, `UserTask`); the words are kept by the last. */
export function elementTypeOf(type: string): string {
  if (/^[A-Z_]+$/.test(type)) {
    return type
      .split('_')
      .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
      .join('');
  }
  return type.charAt(0).toUpperCase() + type.slice(1);
}
