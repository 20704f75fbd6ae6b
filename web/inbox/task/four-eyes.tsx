import { taskDetailSchema } from '../../../src/contracts/task.ts';
import { taskProcessSchema } from '../../../src/contracts/task-process.ts';
import { formSchema, typedKeys } from '../../adapters/form-js/form-schema.ts';
import { useRead } from '../../shared/api/queries.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { CalculationReleased } from './calculation-released.tsx';
import { yesNo } from './draft-conflict.tsx';
import { entryTexts } from './entry-text.ts';
import type { TaskDetail } from './form-tab.tsx';
import { taskTexts } from './texts.ts';

function Decided({ userTaskKey }: { userTaskKey: string }) {
  const texts = useTexts(taskTexts);
  const { language } = useLanguage();
  const { data, error } = useRead(`/tasks/${userTaskKey}`, taskDetailSchema);
  if (error !== null) return <p class="muted">{texts.fourEyes.hidden}</p>;
  const schema = formSchema.safeParse(data?.form);
  if (data === undefined || !schema.success) return null;
  const words = entryTexts(schema.data, yesNo[language]);
  const entries = typedKeys(schema.data.components).map((key) => [key, words.text(key, data.values[key])] as const);
  return (
    <dl class="four-eyes__values">
      {entries
        .filter(([, text]) => text !== '–')
        .map(([key, text]) => (
          <div key={key}>
            <dt>{words.label(key)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

/** For a task that releases a decision: what was decided, by whom. */
export function FourEyes({ task }: { task: TaskDetail }) {
  const texts = useTexts(taskTexts);
  const formats = useFormats();
  const people = usePeople();
  const { data } = useRead(`/tasks/${task.userTaskKey}/process`, taskProcessSchema);
  const first = data?.firstPairOfEyes;
  if (first === null || first === undefined) return null;
  const by = first.completedBy === null ? '–' : people(first.completedBy);
  return (
    <section class="four-eyes">
      <h3>{texts.fourEyes.title}</h3>
      <p>
        {texts.fourEyes.decided(by, first.name, first.completedAt === null ? '–' : formats.dateTime(first.completedAt))}
        {task.actions.includes('complete') && ` ${texts.fourEyes.youCheck}`}
      </p>
      <h4>{texts.fourEyes.what}</h4>
      {task.caseId !== null && data?.calculationId != null && (
        <CalculationReleased caseId={task.caseId} calculationId={data.calculationId} />
      )}
      <Decided userTaskKey={first.userTaskKey} />
    </section>
  );
}
