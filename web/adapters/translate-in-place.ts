/**
 * German words for parts of a page that a library writes without any way to translate them. Only whole texts that the dictionary
 * knows are replaced, and only inside the given parts: what people have written themselves never is.
 */
const attributes = ['title', 'placeholder', 'aria-label'] as const;

/** @param parts selector of what may be translated, within the root. @returns the way to stop */
export function translateInPlace(root: HTMLElement, parts: string, dictionary: Readonly<Record<string, string>>): () => void {
  const wordsFor = (text: string | null): string | undefined => (text === null ? undefined : dictionary[text.trim()]);

  function translateText(node: Node): void {
    const words = wordsFor(node.nodeValue);
    if (words !== undefined && node.nodeValue !== words && node.parentElement?.closest(parts)) node.nodeValue = words;
  }

  function translateAttributes(element: Element): void {
    if (element.closest(parts) === null) return;
    for (const name of attributes) {
      const words = wordsFor(element.getAttribute(name));
      if (words !== undefined && element.getAttribute(name) !== words) element.setAttribute(name, words);
    }
  }

  function translateBelow(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) translateText(node);
    if (!(node instanceof Element)) return;
    translateAttributes(node);
    for (const child of node.childNodes) translateBelow(child);
  }

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') translateText(target);
      else if (type === 'attributes') translateAttributes(target as Element);
      else addedNodes.forEach(translateBelow);
    }
  });
  translateBelow(root);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: [...attributes] });
  return () => observer.disconnect();
}
