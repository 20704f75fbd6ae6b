/** XML from outside as a tree of local names. Nothing outside the file is ever looked up, and a document type is refused. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  name: string;
  text: string;
  children: XmlElement[];
}

/** @throws Error for what is not well-formed, or declares a document type */
export function readXml(content: string): XmlElement {
  const root: XmlElement = { name: '', text: '', children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new Error('document type');
  });
  parser.on('opentag', ({ local }) => {
    const element = { name: local, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(content).close();
  const [document] = root.children;
  if (document === undefined) throw new Error('empty');
  return document;
}

/** All elements at a path, however many there are of each step. */
export function at(element: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce<XmlElement[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [element],
    );
}

/** The text at the first of these paths that leads to one. */
export function textAt(element: XmlElement, ...paths: string[]): string | null {
  for (const path of paths) {
    const text = at(element, path)[0]?.text.trim();
    if (text !== undefined && text !== '') return text;
  }
  return null;
}
