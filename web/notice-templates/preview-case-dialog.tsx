/** Whose letter the preview shows, and what somebody looks at it for. */
import { useState } from 'preact/hooks';
import { purposeLabels, purposes, purposeSchema, type Purpose } from '../../src/contracts/purpose.ts';
import { useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { CaseChoice, type ChosenCase } from '../shared/search/case-choice.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';
import { Field } from '../shared/ui/field.tsx';
import { templateTexts } from './texts.ts';

export type PreviewCase = Pick<ChosenCase, 'caseId' | 'caseNumber' | 'personName'> & { purpose: Purpose };

interface Props {
  onChoose: (chosen: PreviewCase) => void;
  onClose: () => void;
}

export function PreviewCaseDialog({ onChoose, onClose }: Props) {
  const texts = useTexts(templateTexts);
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<ChosenCase | null>(null);
  const [named, setNamed] = useState('');
  const purpose = purposeSchema.safeParse(named).data;
  return (
    <Dialog
      title={texts.withCaseTitle}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          disabled={chosen === null || purpose === undefined}
          onClick={() => {
            if (chosen !== null && purpose !== undefined) onChoose({ ...chosen, purpose });
          }}
        >
          {texts.show}
        </Button>
      }
    >
      <p>{texts.withCaseText}</p>
      <CaseChoice chosen={chosen} onChoose={setChosen} />
      <Field label={texts.purpose}>
        {(control) => (
          <select {...control} value={named} onChange={({ currentTarget }) => setNamed(currentTarget.value)}>
            <option value="">–</option>
            {purposes.map((one) => (
              <option key={one} value={one}>
                {purposeLabels[one][language]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Dialog>
  );
}
