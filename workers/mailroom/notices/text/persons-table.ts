import type { Block } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';

/** Who a letter is about. */
export function personsTable(caption: string, { persons }: Pick<NoticeFacts, 'persons'>): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      { header: 'Name', width: 0.65 },
      { header: 'Geburtsdatum', width: 0.35 },
    ],
    rows: persons.map(({ name, birthDate }) => ({ cells: [name, birthDate ?? 'nicht bekannt'] })),
  };
}
