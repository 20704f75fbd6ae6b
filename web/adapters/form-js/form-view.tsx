/**
 * A form of a task or of a start, to fill in or to look at. It is opened once with its data: what comes later from the server
 * never overwrites what somebody types. Give it another `key` to open it anew.
 */
import type { MutableRef } from 'preact/hooks';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { Skeleton } from '../../shared/ui/states.tsx';
import { formSchema, prepareSchema } from './form-schema.ts';
import { formTexts } from './texts.ts';
import type { FormViewer } from './viewer.ts';

export interface InvalidField {
  label: string;
  message: string;
  focus: () => void;
}

export interface FormControls extends Pick<FormViewer, 'data' | 'showProblems'> {
  submit: FormViewer['submit'];
  /** What is marked as missing or wrong, from top to bottom; ask after the next frame. */
  invalidFields: () => InvalidField[];
}

interface Props {
  /** form-js schema as the API gives it. */
  schema: unknown;
  data: Record<string, unknown>;
  /** Keys of fields that the reader may not see. */
  withheld?: readonly string[];
  readOnly?: boolean;
  label: string;
  controls?: MutableRef<FormControls | null>;
  /** Once, with the data that the form holds when it is shown first. */
  onOpen?: (data: Record<string, unknown>) => void;
  onChange?: (data: Record<string, unknown>) => void;
}

function invalidFieldsIn(container: HTMLElement): InvalidField[] {
  return [...container.querySelectorAll<HTMLElement>('.form-field')].flatMap((field) => {
    const message = field.querySelector('.field__error')?.textContent;
    if (!message) return [];
    const label = field.querySelector('.field__label, .form-option span')?.textContent ?? '';
    return [{ label, message, focus: () => field.querySelector<HTMLElement>('input, select, textarea')?.focus() }];
  });
}

const nothingWithheld: readonly string[] = [];

export function FormView({
  schema,
  data,
  withheld = nothingWithheld,
  readOnly = false,
  label,
  controls,
  onOpen,
  onChange,
}: Props) {
  const texts = useTexts(formTexts);
  const { language } = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<FormViewer | null>(null);
  const latest = useRef({ data, readOnly, onChange });
  latest.current = { data: latest.current.data, readOnly, onChange };
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');

  useEffect(() => {
    let gone = false;
    const isGone = (): boolean => gone;
    async function open(place: HTMLElement): Promise<void> {
      const parsed = formSchema.parse(schema);
      const { createFormViewer } = await import('./viewer.ts');
      if (isGone()) return;
      const opened = await createFormViewer({
        container: place,
        schema: prepareSchema(parsed, withheld),
        data: viewer.current?.data() ?? latest.current.data,
        texts,
        label,
        readOnly: latest.current.readOnly,
        onChange: (changed) => latest.current.onChange?.(changed),
      });
      if (isGone()) {
        opened.destroy();
        return;
      }
      if (viewer.current === null) onOpen?.(opened.data());
      viewer.current?.destroy();
      viewer.current = opened;
      if (controls !== undefined) controls.current = { ...opened, invalidFields: () => invalidFieldsIn(place) };
      setState('shown');
    }
    if (container.current !== null) void open(container.current).catch(() => setState('failed'));
    return () => {
      gone = true;
    };
    // Opened anew for another language, with what has been typed so far.
  }, [language]);
  useEffect(
    () => () => {
      viewer.current?.destroy();
      if (controls !== undefined) controls.current = null;
    },
    [],
  );
  useEffect(() => viewer.current?.setReadOnly(readOnly), [readOnly]);

  return (
    <>
      {state === 'loading' && <Skeleton lines={8} awaiting={texts.loading} />}
      {state === 'failed' && <p class="form-failed">{texts.notShown}</p>}
      <div ref={container} class="form-view" lang="de" />
    </>
  );
}
