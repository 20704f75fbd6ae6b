/**
 * Sections of the properties panel are opened and filled with buttons of which each has the same name. Here each says for which
 * section it is, and whether that is open.
 */
const sections = '.bio-properties-panel-group-header';

function nameButtons(panel: HTMLElement): void {
  for (const header of panel.querySelectorAll<HTMLElement>(sections)) {
    const title = header.querySelector('.bio-properties-panel-group-header-title')?.textContent.trim() ?? '';
    for (const button of header.querySelectorAll('button')) {
      const name = `${title}: ${button.title}`;
      if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name);
    }
    const toggle = header.querySelector('.bio-properties-panel-arrow');
    const open = String(header.classList.contains('open'));
    if (toggle !== null && toggle.getAttribute('aria-expanded') !== open) toggle.setAttribute('aria-expanded', open);
  }
}

/** @returns the way to stop */
export function nameSections(panel: HTMLElement): () => void {
  const observer = new MutationObserver(() => nameButtons(panel));
  observer.observe(panel, { subtree: true, childList: true, attributeFilter: ['class', 'title'] });
  nameButtons(panel);
  return () => observer.disconnect();
}
