/** The buttons of repeated rows, which form-js names in English only. */
import type { Form } from '@bpmn-io/form-js-viewer';
import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FormTexts } from './texts.ts';

interface RepeatRenderManager {
  Repeater: ComponentType<Record<string, unknown>>;
  RepeatFooter: ComponentType<Record<string, unknown>>;
}

function rename(root: HTMLElement, texts: FormTexts): void {
  for (const button of root.querySelectorAll('.fjs-repeat-row-remove')) {
    const row = /\d+/.exec(button.getAttribute('aria-label') ?? '')?.[0] ?? '';
    button.setAttribute('aria-label', texts.removeRow(row));
  }
  for (const [selector, name] of [
    ['.fjs-repeat-render-add', () => texts.addRow],
    ['.fjs-repeat-render-collapse', (now: string) => (/^\s*(?:Expand|Alle|Show all)/.test(now) ? texts.expand : texts.collapse)],
  ] as const) {
    const text = root.querySelector(selector)?.lastChild;
    if (text) text.nodeValue = name(text.nodeValue ?? '');
  }
}

function renamed(Original: ComponentType<Record<string, unknown>>, texts: FormTexts): ComponentType<Record<string, unknown>> {
  return function Renamed(props) {
    const root = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => {
      if (root.current !== null) rename(root.current, texts);
    });
    return (
      <div ref={root}>
        <Original {...props} />
      </div>
    );
  };
}

export function speakInLists(form: Form, texts: FormTexts): void {
  const manager = form.get<RepeatRenderManager>('repeatRenderManager');
  manager.Repeater = renamed(manager.Repeater, texts);
  manager.RepeatFooter = renamed(manager.RepeatFooter, texts);
}
