/** In the menus that create, append and replace elements, the tasks of our own workers come before BPMN's general ones. */
import type { ModuleDeclaration } from 'didi';

interface Entry {
  group?: { id: string; name?: string };
}
type Entries = Record<string, Entry>;

interface PopupMenu {
  registerProvider(id: string, priority: number, provider: { getPopupMenuEntries(): (entries: Entries) => Entries }): void;
}

const prefix = 'lotse.';

/** Entries of our templates first; otherwise their order stays. */
export function ownFirst(entries: Entries): Entries {
  const isOwn = ([id, { group }]: [string, Entry]) => (group?.id ?? id).includes(prefix);
  const all = Object.entries(entries);
  return Object.fromEntries([...all.filter(isOwn), ...all.filter((entry) => !isOwn(entry))]);
}

function TemplatesFirst(popupMenu: PopupMenu): void {
  // Providers of low priority come last and see what all others have added.
  for (const menu of ['bpmn-create', 'bpmn-append', 'bpmn-replace']) {
    popupMenu.registerProvider(menu, 100, { getPopupMenuEntries: () => ownFirst });
  }
}
TemplatesFirst.$inject = ['popupMenu'];

export const modelerTemplatesFirst: ModuleDeclaration = {
  __init__: ['lotseTemplatesFirst'],
  lotseTemplatesFirst: ['type', TemplatesFirst],
};
