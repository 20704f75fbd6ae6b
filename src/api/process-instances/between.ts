/** A filter for instants after one and before another, each of which may be missing. */
export function between(field: string, after: string | undefined, before: string | undefined): Record<string, unknown> {
  if (after === undefined && before === undefined) return {};
  const bounds = {
    ...(after === undefined ? {} : { $gte: new Date(after) }),
    ...(before === undefined ? {} : { $lt: new Date(before) }),
  };
  return { [field]: bounds };
}
