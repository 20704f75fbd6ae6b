import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import './back-link.css';

/** The way to the list that a page belongs to; at the top of the page. */
export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <Link class="back-link" href={href}>
      <span aria-hidden="true">‹ </span>
      {children}
    </Link>
  );
}
