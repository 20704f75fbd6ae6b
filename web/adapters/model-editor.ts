/** What the page asks of an editor, whether it draws a process, a table or a form. */
import type { ListedElement } from './bpmn-js/diagram-states.ts';

export interface EditorFinding {
  severity: 'error' | 'warning';
  elementId: string | null;
  message: string;
}

export interface EditorSetup {
  canvas: HTMLElement;
  panel: HTMLElement;
  content: string;
  language: 'de' | 'en';
  templates: readonly unknown[];
  /** Key of the department whose lane has this name. */
  departmentOf: (laneName: string) => string | undefined;
  /** The element, rule or field that the person has selected; null for none. */
  onSelect: (selected: { elementId: string; name: string } | null) => void;
  /** The text after a change by the person. */
  onChange: (content: string) => void;
}

export interface ModelEditor {
  load(content: string): Promise<void>;
  /** Selects and centres. */
  reveal(elementId: string): void;
  showFindings(findings: readonly EditorFinding[]): void;
  /** Marks elements that people talk about; only where there is a diagram. */
  showComments?(marks: readonly { elementId: string; count: number; label: string }[]): void;
  /** The place of the canvas has changed. */
  resized(): void;
  destroy(): void;
  /** SVG; only where there is a diagram. */
  picture?: () => Promise<string>;
  simulate?(active: boolean): void;
  search?(): void;
  minimap?(open: boolean): void;
  /** What is drawn, as it is read: the canvas in words. */
  elements?(): ListedElement[];
}
