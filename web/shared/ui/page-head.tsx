import type { ComponentChildren } from 'preact';

/** The heading of a page, what the page is for, and what can be done on it. */
export function PageHead({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <div class="page__head">
      <div>
        <h1>{title}</h1>
        <p class="muted">{text}</p>
      </div>
      {children}
    </div>
  );
}
