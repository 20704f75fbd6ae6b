/** The parts of the untyped linter that reading models uses. */
declare module 'bpmnlint' {
  export interface Report {
    id: string;
    message: string;
    category: string;
  }
  export class Linter {
    constructor(options: { config: { extends: string[]; rules?: Record<string, 'off'> }; resolver: unknown });
    lint(rootElement: unknown): Promise<Record<string, Report[]>>;
  }
}
declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  /** Finds rules and configurations as Node finds packages. */
  const NodeResolver: new () => { resolveRule(pkg: string, ruleName: string): unknown };
  export default NodeResolver;
}
