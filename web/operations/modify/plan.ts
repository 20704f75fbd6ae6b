/** Which tokens an operator wants to end, and where new ones are to begin. */
export interface Activation {
  elementId: string;
  /** The running scope it begins in, where there are several. */
  ancestorElementInstanceKey?: string;
}

export interface Plan {
  terminate: readonly string[];
  activate: readonly Activation[];
}

export const emptyPlan: Plan = { terminate: [], activate: [] };

export function isEmpty({ terminate, activate }: Plan): boolean {
  return terminate.length + activate.length === 0;
}

/** Each token ends once. */
export function endToken(plan: Plan, elementInstanceKey: string): Plan {
  return plan.terminate.includes(elementInstanceKey) ? plan : { ...plan, terminate: [...plan.terminate, elementInstanceKey] };
}

export function keepToken(plan: Plan, elementInstanceKey: string): Plan {
  return { ...plan, terminate: plan.terminate.filter((key) => key !== elementInstanceKey) };
}

/** An element may get several tokens. */
export function addToken(plan: Plan, elementId: string): Plan {
  return { ...plan, activate: [...plan.activate, { elementId }] };
}

export function dropToken(plan: Plan, index: number): Plan {
  return { ...plan, activate: plan.activate.filter((_, each) => each !== index) };
}

export function moveToken(plan: Plan, elementInstanceKey: string, elementId: string): Plan {
  return addToken(endToken(plan, elementInstanceKey), elementId);
}

/** @param ancestorElementInstanceKey null: the engine finds the scope itself */
export function placeToken(plan: Plan, index: number, ancestorElementInstanceKey: string | null): Plan {
  const activate = plan.activate.map((activation, each) => {
    if (each !== index) return activation;
    const { elementId } = activation;
    return ancestorElementInstanceKey === null ? { elementId } : { elementId, ancestorElementInstanceKey };
  });
  return { ...plan, activate };
}
