import { lazy, Suspense } from 'preact/compat';
import type { MutableRef } from 'preact/hooks';
import type { FormControls } from '../../adapters/form-js/form-view.tsx';
import { Skeleton } from '../../shared/ui/states.tsx';

const FormView = lazy(async () => ({ default: (await import('../../adapters/form-js/form-view.tsx')).FormView }));
const noData: Record<string, unknown> = {};

interface Props {
  schema: unknown;
  label: string;
  controls: MutableRef<FormControls | null>;
}

/** The form that a process asks for before it starts. */
export function StartForm({ schema, label, controls }: Props) {
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <FormView schema={schema} data={noData} label={label} controls={controls} />
    </Suspense>
  );
}

/** What the start form holds; nothing is asked without one. Null: it shows what is missing. */
export function enteredVariables(controls: FormControls | null): Record<string, unknown> | null {
  if (controls === null) return {};
  const { values, valid } = controls.submit();
  return valid ? values : null;
}
