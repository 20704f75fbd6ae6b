/** The decisions of a file beside each other: one button for each table, one for the diagram of all. */
import type { View } from 'dmn-js/lib/Modeler';

const words = {
  de: { overview: 'Übersicht', unnamed: 'Ohne Namen', views: 'Ansichten' },
  en: { overview: 'Overview', unnamed: 'Unnamed', views: 'Views' },
};

export function viewTabs(
  bar: HTMLElement,
  views: readonly View[],
  active: View | undefined,
  language: 'de' | 'en',
  open: (view: View) => void,
): void {
  const texts = words[language];
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', texts.views);
  const focused = bar.contains(document.activeElement);
  bar.replaceChildren(
    ...views.map((view) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'dmn-views__view';
      button.textContent = view.type === 'drd' ? texts.overview : (view.element.name ?? texts.unnamed);
      button.setAttribute('aria-pressed', String(view.element === active?.element));
      button.addEventListener('click', () => open(view));
      return button;
    }),
  );
  if (focused) bar.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
}
