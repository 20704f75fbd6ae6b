/** What a model may be at most. The largest of the library has 83 KB. */
export const modelLimits = {
  bytes: 1024 * 1024,
  depth: 40,
  elements: 20_000,
  feelCharacters: 8_000,
  /** Values that a FEEL expression with fixed bounds may run over. */
  feelIterations: 10_000,
} as const;
