import type { ComponentChildren } from 'preact';
import { useFormats } from '../language/language-provider.tsx';
import './badge.css';

export type BadgeKind = 'neutral' | 'danger' | 'warning' | 'info' | 'success';

export function Badge({ kind = 'neutral', children }: { kind?: BadgeKind; children: ComponentChildren }) {
  return <span class={`badge badge--${kind}`}>{children}</span>;
}

/** `morgen`, `seit 3 Tagen überfällig`; the exact date stands in the title. */
export function Deadline({ dueAt }: { dueAt: string }) {
  const formats = useFormats();
  const { text, level } = formats.deadline(dueAt);
  return (
    <time class={`deadline deadline--${level}`} dateTime={dueAt} title={formats.dateTime(dueAt)}>
      {text}
    </time>
  );
}
