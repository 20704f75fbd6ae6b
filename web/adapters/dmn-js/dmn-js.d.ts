/** dmn-js comes without types: what the adapter uses of it. */
declare module 'dmn-js/lib/Modeler' {
  interface View {
    id: string;
    name?: string;
    type: string;
    element: { id: string; name?: string; $type: string };
  }
  interface Viewer {
    on(event: string, listener: (event: never) => void): void;
  }
  export default class DmnModeler {
    constructor(options: Record<string, unknown>);
    importXML(xml: string): Promise<unknown>;
    saveXML(options: { format: boolean }): Promise<{ xml: string }>;
    open(view: View): Promise<unknown>;
    getViews(): View[];
    getActiveView(): View | undefined;
    getActiveViewer(): Viewer | undefined;
    on(event: 'viewer.created', listener: (event: { viewer: Viewer }) => void): void;
    on(event: 'views.changed', listener: (event: { views: View[]; activeView: View | undefined }) => void): void;
    destroy(): void;
  }
  export type { View, Viewer };
}
