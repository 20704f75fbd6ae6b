/** The parts of the untyped differ that are used. */
declare module 'bpmn-js-differ' {
  interface Found {
    $type: string;
    id: string;
    name?: string;
  }
  export interface Differences {
    _added: Record<string, Found>;
    _removed: Record<string, Found>;
    _changed: Record<string, { model: Found }>;
    _layoutChanged: Record<string, Found>;
  }
  export function diff(before: unknown, after: unknown): Differences;
}
