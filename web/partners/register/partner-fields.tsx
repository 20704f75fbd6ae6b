import { partnerKinds, type PartnerKind } from '../../../src/contracts/partner-envelope.ts';
import { partnerChannels } from '../../../src/contracts/partner.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { partnersTexts } from '../texts.ts';
import type { PartnerDraft } from './partner-draft.ts';

interface Props {
  draft: PartnerDraft;
  onChange: (draft: PartnerDraft) => void;
}

const contactFields = ['person', 'phone', 'email', 'address'] as const;

/** What somebody enters about a partner. */
export function PartnerFields({ draft, onChange }: Props) {
  const texts = useTexts(partnersTexts);
  const set = (change: Partial<PartnerDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <div class="form__row">
        <Field label={texts.name}>
          {(control) => (
            <input
              {...control}
              required
              maxLength={120}
              value={draft.name}
              onInput={({ currentTarget }) => set({ name: currentTarget.value })}
            />
          )}
        </Field>
        <Field label={texts.kind}>
          {(control) => (
            <select
              {...control}
              value={draft.kind}
              onChange={({ currentTarget }) => set({ kind: currentTarget.value as PartnerKind })}
            >
              {partnerKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {texts.kinds[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div class="form__row">
        <Field label={texts.channel} hint={texts.channelHint}>
          {(control) => (
            <select
              {...control}
              value={draft.channel}
              onChange={({ currentTarget }) => set({ channel: currentTarget.value as PartnerDraft['channel'] })}
            >
              {partnerChannels.map((channel) => (
                <option key={channel} value={channel}>
                  {texts.channels[channel]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={texts.answerTime} hint={texts.answerTimeHint}>
          {(control) => (
            <input
              {...control}
              type="number"
              min={1}
              max={365}
              value={draft.answerWithinDays}
              onInput={({ currentTarget }) => set({ answerWithinDays: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <div class="form__row partner__contact">
        {contactFields.map((name) => (
          <Field key={name} label={texts[name]}>
            {(control) => (
              <input
                {...control}
                type={name === 'email' ? 'email' : 'text'}
                maxLength={200}
                value={draft[name]}
                onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <label class="partner__check">
        <input
          type="checkbox"
          class="check"
          checked={draft.acceptsReferrals}
          onChange={({ currentTarget }) => set({ acceptsReferrals: currentTarget.checked })}
        />
        {texts.acceptsReferrals}
      </label>
      <Field label={texts.referralNote}>
        {(control) => (
          <textarea
            {...control}
            maxLength={1000}
            value={draft.referralNote}
            onInput={({ currentTarget }) => set({ referralNote: currentTarget.value })}
          />
        )}
      </Field>
      <label class="partner__check">
        <input
          type="checkbox"
          class="check"
          checked={draft.active}
          onChange={({ currentTarget }) => set({ active: currentTarget.checked })}
        />
        {texts.active}
      </label>
    </>
  );
}
