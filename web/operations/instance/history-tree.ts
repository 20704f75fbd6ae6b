/** What an instance has done, as a tree of scopes. */
export interface HistoryElement {
  elementInstanceKey: string;
  elementId: string;
  type: string;
  name: string | null;
  scopeKey: string | null;
  state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
  startedAt: string;
  endedAt: string | null;
}

export interface HistoryNode extends HistoryElement {
  children: HistoryNode[];
}

/** Below the instance itself; what hangs on a scope that is not listed any more stands at the top. */
export function historyTree(elements: readonly HistoryElement[], processInstanceKey: string): HistoryNode[] {
  const nodes = new Map(elements.map((element) => [element.elementInstanceKey, { ...element, children: [] as HistoryNode[] }]));
  const roots: HistoryNode[] = [];
  for (const node of nodes.values()) {
    if (node.elementInstanceKey === processInstanceKey) continue;
    const scope = node.scopeKey === null || node.scopeKey === processInstanceKey ? undefined : nodes.get(node.scopeKey);
    (scope?.children ?? roots).push(node);
  }
  return roots;
}
