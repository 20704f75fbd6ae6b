import { useState } from 'preact/hooks';
import { addressPattern } from '../../../src/contracts/address.ts';
import { siteListSchema, type SiteAnswer } from '../../../src/contracts/place.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { housingTexts } from '../texts.ts';

const isAddress = new RegExp(`^${addressPattern}$`);

/** Adds a site, or changes the address of one. @param site null for a new one */
export function SiteDialog({ site, onClose }: { site: SiteAnswer | null; onClose: () => void }) {
  const texts = useTexts(housingTexts);
  const notices = useNotices();
  const [name, setName] = useState(site?.site ?? '');
  const [address, setAddress] = useState(site?.address ?? '');

  async function save(reason: string): Promise<void> {
    const body = { address: address.trim(), reason, expectedVersion: site?.version ?? 0 };
    await write(`/sites/${encodeURIComponent(name.trim())}`, siteListSchema, { method: 'PUT', body });
    notices.done(texts.siteSaved(name.trim()));
    await refresh('/sites', '/places/');
  }
  return (
    <CommandDialog
      title={site === null ? texts.newSite : texts.changeAddressOf(site.site)}
      what={texts.addressWhat}
      confirm={site === null ? texts.newSite : texts.changeAddress}
      ready={name.trim() !== '' && isAddress.test(address)}
      onConfirm={save}
      onClose={onClose}
    >
      {site === null && (
        <Field label={texts.site}>
          {(control) => (
            <input
              {...control}
              required
              maxLength={80}
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          )}
        </Field>
      )}
      <Field label={texts.address} hint={texts.addressHint}>
        {(control) => (
          <input {...control} required value={address} onInput={({ currentTarget }) => setAddress(currentTarget.value)} />
        )}
      </Field>
    </CommandDialog>
  );
}
