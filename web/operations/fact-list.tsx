import type { ComponentChildren } from 'preact';
import './fact-list.css';

export type Fact = readonly [label: string, value: ComponentChildren];

/** Facts in a line, each below its label. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(([label, value]) => (
        <div key={label} class="fact">
          <dt class="muted">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
