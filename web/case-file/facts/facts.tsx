/** What is known of a case, by data class; what one may not see shows its name and why. */
import { caseFieldsSchema } from '../../../src/contracts/case.ts';
import { dataClasses } from '../../../src/contracts/field.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { ErrorState, Skeleton } from '../../shared/ui/states.tsx';
import { ClassSection } from './class-section.tsx';
import './facts.css';
import { FieldList } from './field-list.tsx';
import { HiddenClass } from './hidden-class.tsx';
import { ProtectedClass } from './protected-class.tsx';
import { factsTexts } from './texts.ts';

export function Facts({ caseId }: { caseId: string }) {
  const texts = useTexts(factsTexts);
  const fields = useRead(`/cases/${caseId}/fields`, caseFieldsSchema);
  if (fields.isPending) return <Skeleton lines={8} />;
  if (fields.isError) return <ErrorState error={fields.error} onRetry={() => void fields.refetch()} />;
  const { refused } = fields.data;
  return (
    <section class="facts">
      <h2 class="facts__title">{texts.title}</h2>
      {dataClasses.map((dataClass) => {
        const reason = refused.find((one) => one.dataClass === dataClass)?.reason;
        if (reason === 'notPermitted') return <HiddenClass key={dataClass} dataClass={dataClass} />;
        if (reason === 'purposeRequired') return <ProtectedClass key={dataClass} caseId={caseId} dataClass={dataClass} />;
        return (
          <ClassSection key={dataClass} dataClass={dataClass}>
            <FieldList caseId={caseId} dataClass={dataClass} fields={fields.data} purpose={null} />
          </ClassSection>
        );
      })}
    </section>
  );
}
