import { caseFieldsSchema } from '../../../src/contracts/case.ts';
import type { DataClass } from '../../../src/contracts/field.ts';
import { purposeLabels, type Purpose } from '../../../src/contracts/purpose.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { dataClassTexts } from '../../shared/facts/data-classes.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { usePurposes } from '../case/purposes.tsx';
import { ClassSection } from './class-section.tsx';
import { FieldList } from './field-list.tsx';
import { PurposeChoice } from './purpose-choice.tsx';
import { factsTexts } from './texts.ts';

interface Props {
  caseId: string;
  dataClass: DataClass;
}

/** A class that opens for a stated purpose. */
export function ProtectedClass({ caseId, dataClass }: Props) {
  const texts = useTexts(factsTexts);
  const { language } = useLanguage();
  const { purposeOf, state } = usePurposes();
  const purpose = purposeOf(dataClass);
  if (purpose === null) {
    return (
      <ClassSection dataClass={dataClass}>
        <PurposeChoice dataClass={dataClass} onChoose={(chosen) => state(dataClass, chosen)} />
      </ClassSection>
    );
  }
  const aside = (
    <span class="facts__purpose">
      {texts.shownFor(purposeLabels[purpose][language])}
      <Button kind="quiet" onClick={() => state(dataClass, null)}>
        {texts.hide}
      </Button>
    </span>
  );
  return (
    <ClassSection dataClass={dataClass} aside={aside}>
      <Disclosed caseId={caseId} dataClass={dataClass} purpose={purpose} />
    </ClassSection>
  );
}

function Disclosed({ caseId, dataClass, purpose }: Props & { purpose: Purpose }) {
  const texts = useTexts(factsTexts);
  const names = useTexts(dataClassTexts);
  const path = address(`/cases/${caseId}/fields`, { dataClass, purpose });
  const { data, error, isPending, refetch } = useRead(path, caseFieldsSchema);
  if (isPending) return <Skeleton lines={3} />;
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data.refused.length > 0) {
    return (
      <p class="muted">
        {texts.refused} {names[dataClass].readers}
      </p>
    );
  }
  return <FieldList caseId={caseId} dataClass={dataClass} fields={data} purpose={purpose} />;
}
