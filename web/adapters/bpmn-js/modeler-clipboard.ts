/** What was copied stays when another model is opened: the clipboard belongs to the designer, not to the drawing. */
import type { ModuleDeclaration } from 'didi';
import Clipboard from 'diagram-js/lib/features/clipboard/Clipboard';

export const modelerClipboard: ModuleDeclaration = {
  clipboard: ['value', new Clipboard()],
};
