import { useState } from 'preact/hooks';
import type { DataClass } from '../../../src/contracts/field.ts';
import { purposeLabels, purposeSchema, purposes, type Purpose } from '../../../src/contracts/purpose.ts';
import { dataClassTexts } from '../../shared/facts/data-classes.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { factsTexts } from './texts.ts';

/** Asks what somebody reads protected data for; nothing is chosen beforehand. */
export function PurposeChoice({ dataClass, onChoose }: { dataClass: DataClass; onChoose: (purpose: Purpose) => void }) {
  const texts = useTexts(factsTexts);
  const names = useTexts(dataClassTexts);
  const { language } = useLanguage();
  const [chosen, setChosen] = useState('');
  const purpose = purposeSchema.safeParse(chosen);
  return (
    <form
      class="facts__choice"
      onSubmit={(event) => {
        event.preventDefault();
        if (purpose.success) onChoose(purpose.data);
      }}
    >
      <p class="muted">{texts.protected}</p>
      <select
        class="input"
        aria-label={`${texts.purpose}: ${names[dataClass].name}`}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">{texts.choose}</option>
        {purposes.map((one) => (
          <option key={one} value={one}>
            {purposeLabels[one][language]}
          </option>
        ))}
      </select>
      <Button type="submit" disabled={!purpose.success}>
        {texts.show}
      </Button>
    </form>
  );
}
