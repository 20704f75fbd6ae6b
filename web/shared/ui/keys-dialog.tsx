import { Dialog } from './dialog.tsx';
import './keys-dialog.css';

interface Props {
  title: string;
  /** Key and what it does. */
  keys: readonly (readonly [string, string])[];
  onClose: () => void;
}

/** The keys of a page, as `?` shows them. */
export function KeysDialog({ title, keys, onClose }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      <dl class="keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
